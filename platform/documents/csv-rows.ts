import { type CsvRow, endless, hasContent, longestRow, tooManyBlank } from './csv-row.ts';
import type { Delimiter } from './delimiter.ts';
import { quotedRows } from './quoted-rows.ts';
import type { TableLimits } from './table-limits.ts';

/**
 * The rows of a text as it comes (never cut inside a letter), some hundred at a time; nothing but a row in the making is held. Lines are cut up here as long as
 * there is no quote sign, at several times the speed of the library, which reads all from the first one on.
 * Throws `CsvRefused`: `too-many-blank-rows`, and `damaged` for a quote that never closes and a row that never ends.
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  limits: Pick<TableLimits, 'blankRows'>,
): AsyncGenerator<readonly CsvRow[]> {
  const pieces = text[Symbol.asyncIterator]();
  const so = { number: 0, blank: 0, rest: '' };
  try {
    for (;;) {
      const next = await pieces.next();
      if (next.done) break;
      if (next.value.includes('"')) {
        yield* quotedRows(so.rest + next.value, pieces, delimiter, limits, so);
        return;
      }
      const lines = linesOf(so, next.value);
      yield rowsOf(lines, delimiter, limits, so);
      if (so.rest.length > longestRow) throw endless(so.number + 1);
    }
    const lines = so.rest.split(lineEnd);
    if (lines.at(-1) === '') lines.pop();
    yield rowsOf(lines, delimiter, limits, so);
  } finally {
    await pieces.return?.();
  }
}

/** Where reading stands. */
export type SoFar = { number: number; blank: number; rest: string };

/** The lines that ended with this piece. A carriage return as its last character may be half of a line end. */
function linesOf(so: SoFar, piece: string): string[] {
  const text = so.rest + piece;
  const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
  const lines = whole.split(lineEnd);
  so.rest = (lines.pop() ?? '') + text.slice(whole.length);
  return lines;
}

const lineEnd = /\r\n|\n|\r/;

function rowsOf(
  lines: readonly string[],
  delimiter: Delimiter,
  { blankRows }: Pick<TableLimits, 'blankRows'>,
  so: SoFar,
): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const line of lines) {
    so.number += 1;
    const fields = line.split(delimiter);
    if (hasContent(fields)) rows.push({ number: so.number, fields });
    else so.blank += 1;
  }
  if (so.blank > blankRows) throw tooManyBlank(blankRows, so.blank);
  return rows;
}
