/** What stands in a document, as messages quote it: on one line, and cut where it is long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || typeof value === 'boolean') return String(value);
  return value === undefined ? 'nothing' : `an ${typeof value === 'object' ? 'object' : 'unknown thing'}`;
}

/** With control characters and halves of pairs spelled out, so that no terminal obeys them. */
function quoted(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return JSON.stringify(short).replace(
    hidden,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const longest = 60;
const hidden = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;
