import { parse } from 'csv-parse/sync';
import type { PlaceChange } from './change.ts';
import { PlaceListRefused } from './list-refused.ts';

/** Reads a list of changes kept as text with headings, as KLASS gives it (`oldCode;newCode;changeOccurred`) or with our own words. */
export function readChangesCsv(text: string): readonly PlaceChange[] {
  const [headings = [], ...rows] = cellsOf(text);
  const columns = columnsOf(headings);
  return rows.map((row, at) => {
    if (row.length < headings.length)
      throw new PlaceListRefused(
        'unreadable',
        `line ${at + 2}`,
        `${row.length} cells where the headings are ${headings.length}; a name with a separator needs quotes`,
      );
    const cell = (column: number | undefined) => (column === undefined ? null : row[column]?.trim() || null);
    return {
      on: cell(columns.on) ?? '',
      from: cell(columns.from),
      to: cell(columns.to),
      fromName: cell(columns.fromName),
      toName: cell(columns.toName),
    };
  });
}

function cellsOf(text: string): string[][] {
  const first = text.slice(0, Math.max(text.indexOf('\n'), 0) || text.length);
  const delimiter = [';', '\t', ','].find((each) => first.includes(each)) ?? ',';
  try {
    return parse(text, { delimiter, bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new PlaceListRefused('unreadable', 'the file', error instanceof Error ? error.message : 'no CSV');
  }
}

type Column = 'on' | 'from' | 'to' | 'fromName' | 'toName';

const headingsOf: Readonly<Record<Column, readonly string[]>> = {
  on: ['changeoccurred', 'on', 'date', 'dato', 'datum'],
  from: ['oldcode', 'from', 'sourcecode'],
  to: ['newcode', 'to', 'targetcode'],
  fromName: ['oldname', 'fromname', 'sourcename'],
  toName: ['newname', 'toname', 'targetname'],
};

function columnsOf(headings: readonly string[]): Readonly<Partial<Record<Column, number>>> {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  const found: Partial<Record<Column, number>> = {};
  for (const [column, names] of Object.entries(headingsOf) as [Column, readonly string[]][]) {
    const at = plain.findIndex((heading) => names.includes(heading));
    if (at >= 0) found[column] = at;
  }
  for (const column of ['on', 'from', 'to'] as const)
    if (found[column] === undefined)
      throw new PlaceListRefused(
        'unreadable',
        'line 1',
        `no heading for ${column}; one of ${headingsOf[column].join(', ')} is expected`,
      );
  return found;
}
