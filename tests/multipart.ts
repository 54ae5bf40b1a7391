/** One file as a browser sends it. */
export function multipart(
  name: string,
  content: Uint8Array | string,
): { payload: Buffer; headers: Record<string, string> } {
  const boundary = '----omstilt-test-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return {
    payload: Buffer.concat([
      Buffer.from(head),
      Buffer.from(content as Uint8Array),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
