import { contentKind } from '#platform/documents/content-kind.ts';
import { NotInEncoding } from '#platform/documents/decode-stream.ts';
import { decodeText } from '#platform/documents/decode-text.ts';
import { tableLimits } from '#platform/documents/table-limits.ts';
import { unreadable } from '#platform/documents/table-problem.ts';
import type { Decision } from '#platform/problems/problem.ts';
import type { StatisticsFile } from './file.ts';
import type { HeldFile } from './held.ts';
import { holdCubes } from './hold-cube.ts';
import type { HoldOptions } from './hold-options.ts';
import { holdText } from './hold-text.ts';
import { holdWorkbook } from './hold-workbook.ts';
import { type ReadingLimits, readingLimits } from './limits.ts';

/**
 * A file's tables as columns, told apart by content: JSON-stat, XLSX, and text with commas, semicolons, tabs or bars in UTF-8, UTF-16
 * or windows-1252. Text is read as it comes, in memory that its different contents decide and not its length. For any bytes the answer
 * is tables or a problem; it rejects only when the file cannot be opened, or it was aborted.
 */
export async function hold(file: StatisticsFile, options: HoldOptions = {}): Promise<Decision<HeldFile>> {
  const limits = { ...readingLimits, ...options.limits };
  options.signal?.throwIfAborted();
  if (file.bytes !== null && file.bytes > limits.bytes)
    return unreadable('too-large', { limit: limits.bytes, found: file.bytes });
  const head = await gathered(file, headBytes);
  if (head.length === 0) return unreadable('empty');
  const kind = await contentKind(head, { whole: false });
  if (kind === 'encrypted-office') return unreadable('encrypted');
  if (kind === 'zip') {
    const { bytes: limit } = tableLimits;
    const bytes = await gathered(file, limit + 1);
    return bytes.length > limit
      ? unreadable('too-large', { limit, found: file.bytes ?? bytes.length })
      : holdWorkbook(file.name, bytes, limits, options);
  }
  const text = decodeText(head, { whole: false });
  if (!text || (kind !== 'text' && kind !== 'json')) return unreadable('not-a-table', { found: kind });
  if (/^\s*[{[]/.test(text.text)) return holdJson(file, limits);
  try {
    return await holdText(file, text.encoding, text.text, limits, options);
  } catch (cause) {
    if (!(cause instanceof NotInEncoding)) throw cause;
  }
  // Only further down is there a letter that UTF-8 does not write so.
  if (text.encoding !== 'utf-8' || text.bom) return unreadable('not-a-table', { found: 'binary' });
  try {
    return await holdText(file, 'windows-1252', text.text, limits, options);
  } catch (cause) {
    if (!(cause instanceof NotInEncoding)) throw cause;
    return unreadable('not-a-table', { found: 'binary' });
  }
}

/** Enough to know what it is, and how its columns are separated. */
const headBytes = 65_536;

async function holdJson(file: StatisticsFile, limits: ReadingLimits): Promise<Decision<HeldFile>> {
  const limit = limits.jsonBytes;
  const bytes = await gathered(file, limit + 1);
  if (bytes.length > limit) return unreadable('too-large', { limit, found: file.bytes ?? bytes.length });
  return holdCubes(file.name, bytes, limits);
}

/** The file up to so many bytes. */
async function gathered(file: StatisticsFile, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.open()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}
