/** Not `crypto.randomUUID`: that is missing where a municipality runs without https on its own net. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
