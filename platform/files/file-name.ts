/** Long enough for any name that a person gave; the database keeps no longer ones. */
const longestKept = 255;

/**
 * The name a file was uploaded under, as one name: no folders of the sender's machine, nothing that cannot be seen (a
 * reversed ending like `annexe‮gpj.exe`), no dots or blanks at the ends, and never empty. A long one is cut before its ending.
 */
export function safeFileName(given: string, longest = longestKept): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '')
    .replace(/["<>:|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (name === '') return 'file';
  if (name.length <= longest) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return cut(name, longest - ending.length) + ending;
}

/** Not through the middle of a letter that takes two units. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
