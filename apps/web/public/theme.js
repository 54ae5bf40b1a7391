// Before the first paint, so that nobody who chose dark is met by a white page. A file, not inline: the content
// security policy allows only our own files.
try {
  const scheme = localStorage.getItem('omstilt.scheme');
  if (scheme === 'light' || scheme === 'dark') {
    document.documentElement.setAttribute('data-color-scheme', scheme);
  }
} catch {
  // Storage is closed: as the device.
}
