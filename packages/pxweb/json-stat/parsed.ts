import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { jsonFault } from './json-fault.ts';
import type { JsonStatSource } from './json-stat.ts';

/**
 * What a document says, whatever it came as. `JSON.parse` takes nearly all the time of a reading (26 of 28 ms for 800,000 whole numbers);
 * numbers read out of the bytes straight into a Float64Array took 15 to 20 ms. For that no parser of our own is kept.
 */
export function parsed(source: JsonStatSource): unknown {
  if (typeof source === 'string') return parsedText(withoutMark(source));
  return isBytes(source) ? parsedText(decoded(source)) : source;
}

/** Also those of another window or context. */
const isBytes = (source: object): source is Uint8Array | ArrayBuffer =>
  ArrayBuffer.isView(source) || Object.prototype.toString.call(source) === '[object ArrayBuffer]';

/** Ten million numbers of 25 signs; engines hold no text of more than twice that. */
const longest = 2 ** 28;

function refuseLong(length: number): void {
  if (length <= longest) return;
  const found = `${length} bytes, and ${longest} are read`;
  throw new JsonStatRefused('too-long', { path: '$', found });
}

function parsedText(text: string): unknown {
  refuseLong(text.length);
  try {
    return JSON.parse(text);
  } catch {
    throw notJson(text);
  }
}

function notJson(text: string): JsonStatRefused {
  const { line, column, atEnd } = jsonFault(text) ?? { line: 1, column: 1, atEnd: false };
  const nothing = text.trim() === '';
  const found = nothing ? 'there is nothing in it' : atEnd ? 'the JSON is cut off' : 'this is not JSON';
  return new JsonStatRefused('not-json', { path: '$', found, line, column });
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** The decoder takes the mark away. */
function decoded(bytes: Uint8Array | ArrayBuffer): string {
  refuseLong(bytes.byteLength);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(bytes);
  }
}

function notUtf8(bytes: Uint8Array | ArrayBuffer): JsonStatRefused {
  // Where the first byte was replaced; a document that held the replacement itself before that would mislead here.
  const before = new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? '';
  const lines = before.split(/\r\n|\r|\n/);
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
  return new JsonStatRefused('not-utf-8', { path: '$', found: 'the bytes are no UTF-8', line, column });
}
