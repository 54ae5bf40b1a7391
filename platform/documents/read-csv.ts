import { CsvRefused } from './csv-row.ts';
import { csvRows } from './csv-rows.ts';
import type { DecodedText } from './decode-text.ts';
import { type Delimiter, findDelimiter } from './delimiter.ts';
import { unguarded } from './formula-guard.ts';
import { type Row, text as textCell, trimmed } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { type TableResult, unreadable } from './table-problem.ts';
import { tooMuch } from './too-much.ts';

export type ReadCsv = { readonly rows: readonly Row[]; readonly delimiter: Delimiter };

/**
 * Every cell is text: CSV knows nothing else, and guessing here would turn "1-2" into a date. Rows are numbered as Excel
 * shows them. Works in slices, so that other requests get their turn.
 * Problems: `too-many-rows`, `too-many-blank-rows`, `too-many-columns`, `too-many-cells`, `cell-too-long`, `damaged` (a quote
 * that never closes, a row that never ends), `timeout`.
 */
export async function readCsv(
  source: DecodedText,
  limits: TableLimits,
  signal?: AbortSignal,
): Promise<TableResult<ReadCsv>> {
  const { delimiter, declaredIn } = findDelimiter(source.text);
  const rows: Row[] = [];
  let cells = 0;
  try {
    for await (const batch of csvRows(inPieces(source.text.slice(declaredIn.length)), delimiter, limits))
      for (const { number, fields } of batch) {
        if (signal?.aborted) return unreadable('timeout');
        const row = trimmed(number, fields.map(unguarded).map(textCell));
        if (!row) continue;
        const excess = tooMuch(row, rows.length + 1, cells + row.cells.length, limits);
        if (excess) return excess;
        cells += row.cells.length;
        rows.push(row);
      }
    return { ok: true, value: { rows, delimiter } };
  } catch (cause) {
    if (!(cause instanceof CsvRefused)) throw cause;
    return { ok: false, problem: cause.problem };
  }
}

/** Never between the halves of a surrogate pair: cut there, the letter is lost. */
async function* inPieces(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; ) {
    const last = text.charCodeAt(from + piece - 1);
    const to = from + piece + (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    yield text.slice(from, to);
    from = to;
    await new Promise(setImmediate);
  }
}

/** As much as is cut up without a pause. */
const piece = 16_384;
