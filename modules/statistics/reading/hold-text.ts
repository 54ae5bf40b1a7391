import { setImmediate } from 'node:timers/promises';
import { CsvRefused } from '#platform/documents/csv-row.ts';
import { csvRows } from '#platform/documents/csv-rows.ts';
import { decodedPieces } from '#platform/documents/decode-stream.ts';
import type { Encoding } from '#platform/documents/decode-text.ts';
import { findDelimiter } from '#platform/documents/delimiter.ts';
import { unguarded } from '#platform/documents/formula-guard.ts';
import { text as textCell } from '#platform/documents/table.ts';
import { unreadable } from '#platform/documents/table-problem.ts';
import { allow, type Decision } from '#platform/problems/problem.ts';
import type { StatisticsFile } from './file.ts';
import { GrowingTable } from './growing-table.ts';
import { headingRow, type TopRow } from './heading-row.ts';
import type { HeldFile } from './held.ts';
import type { HoldOptions } from './hold-options.ts';
import type { ReadingLimits } from './limits.ts';

/** A text file as columns. Throws `NotInEncoding` when it turns out to be written in another. */
export async function holdText(
  file: StatisticsFile,
  encoding: Encoding,
  head: string,
  limits: ReadingLimits,
  { signal, progress }: HoldOptions,
): Promise<Decision<HeldFile>> {
  const { delimiter, declaredIn } = findDelimiter(head);
  const counted = { bytes: 0 };
  const text = without(declaredIn, decodedPieces(counting(file, counted, limits.bytes), encoding));
  const top: TopRow[] = [];
  let table: GrowingTable | undefined;
  try {
    for await (const batch of csvRows(text, delimiter, limits)) {
      signal?.throwIfAborted();
      for (const { number, fields } of batch) {
        const row = { number, texts: fields };
        if (!table && top.push(row) < topRows) continue;
        const excess = table ? add(table, row) : begin();
        if (excess) return excess;
      }
      progress?.({ bytes: counted.bytes, of: file.bytes, rows: table?.rows ?? top.length });
      await setImmediate();
    }
    const excess = table ? undefined : begin();
    if (excess) return excess;
  } catch (cause) {
    if (cause instanceof CsvRefused) return { ok: false, problem: cause.problem };
    if (cause instanceof TooLarge)
      return unreadable('too-large', { limit: limits.bytes, found: counted.bytes });
    throw cause;
  }
  if (!table || top.length === 0) return unreadable('empty');
  return allow({
    name: file.name,
    format: 'csv',
    encoding,
    delimiter,
    macros: false,
    tables: [table.done()],
  });

  /** The headings are looked for among the first rows; those below them are the first of the table. */
  function begin() {
    const heading = headingRow(top);
    const name = file.name.replace(/\.[^.]*$/, '');
    const texts = heading?.texts.map((each) => unguarded(each).trim()) ?? [];
    const at = heading?.number ?? (top[0]?.number ?? 1) - 1;
    table = new GrowingTable(name, at, texts, limits);
    for (const row of top) {
      const excess = row.number > at ? add(table, row) : undefined;
      if (excess) return excess;
    }
    return undefined;
  }
}

/** As many as are held before it is known which are headings. */
const topRows = 40;

function add(table: GrowingTable, { number, texts }: TopRow) {
  let width = texts.length;
  while (width > 0 && texts[width - 1] === '') width -= 1;
  return table.add(number, width, (column) => {
    const key = texts[column] ?? '';
    return { key, cell: () => textCell(unguarded(key)) };
  });
}

class TooLarge extends Error {}

async function* counting(file: StatisticsFile, counted: { bytes: number }, limit: number) {
  for await (const piece of file.open()) {
    counted.bytes += piece.length;
    if (counted.bytes > limit) throw new TooLarge();
    yield piece;
  }
}

/** `sep=;` in the first line is for the program that opens the file. */
async function* without(declared: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let left = declared.length;
  for await (const piece of pieces) {
    const cut = Math.min(left, piece.length);
    left -= cut;
    yield piece.slice(cut);
  }
}
