import { display, empty } from '#platform/documents/table.ts';
import type { ColumnKind } from './column-kind.ts';
import type { Choice } from './guessed.ts';
import type { HeldTable } from './held.ts';
import type { Filter, Mapping } from './mapping.ts';

/**
 * Columns that make several rows of one cell (ages, sexes, industries): none when every row is a cell of its own. What they hold is
 * never added without being asked: a column may hold its own total.
 */
export function severalRows(
  table: HeldTable,
  mapping: Mapping,
  kinds: readonly ColumnKind[],
  free: readonly number[],
): number[] {
  const keys = [
    ...mapping.values.flatMap(({ place }) => (place ? [place.column] : [])),
    mapping.place.column,
    ...(mapping.period.from === 'column'
      ? [mapping.period.column, ...(mapping.period.within ? [mapping.period.within.column] : [])]
      : []),
    ...(mapping.series ? [mapping.series.column] : []),
  ];
  if (differ(table, keys)) return [];
  const dimensions = free
    .filter((at) => {
      const count = kinds[at]?.entries.length ?? 0;
      return count > 1 && count <= most && count * 2 <= table.rows && table.columns[at]?.heading !== '';
    })
    .toSorted((one, other) => (kinds[one]?.entries.length ?? 0) - (kinds[other]?.entries.length ?? 0));
  // Only those that are needed: a name says nothing that its code did not.
  let needed = dimensions;
  for (const at of dimensions) {
    const without = needed.filter((each) => each !== at);
    if (rowsApart(table, [...keys, ...without]) >= rowsApart(table, [...keys, ...needed])) needed = without;
  }
  return needed;
}

/** What can be done about it: the totals, where each column has one; one of its contents; or all of them added. */
export function choicesFor(
  table: HeldTable,
  columns: readonly number[],
  filters: readonly Filter[],
): Choice[] {
  const said = columns.map((at) => ({
    column: at,
    is:
      table.columns[at]?.entries
        .filter((cell) => cell.kind !== 'empty')
        .map((cell) => display(cell).trim()) ?? [],
    labels: table.columns[at]?.labels ?? null,
  }));
  const totals = said.flatMap(({ column, is, labels }) => {
    const total = is.find((each, at) => isTotal.test(each) || isTotal.test(labels?.[at] ?? ''));
    return total === undefined ? [] : [{ column, is: [total] }];
  });
  const heading = (column: number) => table.columns[column]?.heading ?? '';
  const labelled = (each: readonly { column: number; is: readonly string[] }[]) =>
    each.map(({ column, is }) => `${heading(column)} = ${is.join(', ')}`).join('; ');
  const total: Choice[] =
    totals.length === columns.length
      ? [{ label: labelled(totals), mapping: { filters: [...filters, ...totals] } }]
      : [];
  const [only] = said.length === 1 ? said : [];
  const each: Choice[] = (only?.is ?? []).slice(0, 30).map((value) => {
    const filter = { column: only?.column ?? 0, is: [value] };
    return { label: labelled([filter]), mapping: { filters: [...filters, filter] } };
  });
  const sum: Choice[] = totals.length > 0 ? [] : [{ label: '+', mapping: { repeated: 'add' } }];
  return [...total, ...each.filter(({ label }) => label !== total[0]?.label), ...sum];
}

const isTotal =
  /^(?:(?:i alt|totalt?|totals?|alle|alla|all|both sexes|begge kjønn|båda könen|begge|samlet)\b|(?:0+|tot\w*|a[-_]u|_t)$)/i;

const most = 5_000;
const differ = (table: HeldTable, columns: readonly number[]) =>
  rowsApart(table, columns) === Math.min(table.rows, sample);

/** Enough rows to see it: some hundred thousand take a tenth of a second. */
const sample = 100_000;

/** How many of the first rows these columns tell apart. */
function rowsApart(table: HeldTable, columns: readonly number[]): number {
  const seen = new Set<string>();
  const used = columns.flatMap((at) => table.columns[at] ?? []);
  for (let row = 0; row < Math.min(table.rows, sample); row += 1) {
    let key = '';
    for (const column of used) key += `${column.at[row] ?? display(empty)},`;
    seen.add(key);
  }
  return seen.size;
}
