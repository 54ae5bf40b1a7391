import { setImmediate } from 'node:timers/promises';
import { type Cell, display, empty, type Row, type Sheet } from '../table.ts';
import { fieldsOf, type Headings, type Words } from './headings.ts';

export type Column<Field> = { readonly heading: string; readonly field: Field | null };

/** A list that somebody kept: its columns by what they hold, and the rows below them. */
export type List<Field> = {
  readonly sheet: string;
  readonly columns: readonly Column<Field>[];
  readonly headings: Row;
  readonly rows: readonly Row[];
};

/** The first sheet with such a list in it. Undefined: no row near the top of any has the headings that `isOne` demands. */
export function findList<Field extends string>(
  sheets: readonly Sheet[],
  {
    headings: known,
    dictionaries,
    isOne,
  }: {
    headings: Headings<Field>;
    dictionaries: readonly Words[];
    isOne: (fields: readonly (Field | null)[]) => boolean;
  },
): List<Field> | undefined {
  for (const { name, rows } of sheets) {
    for (const headings of rows.slice(0, headingWithin)) {
      const names = headings.cells.map((cell) => display(cell).trim());
      const fields = fieldsOf(names, known, dictionaries);
      if (!isOne(fields)) continue;
      const columns = names.map((heading, index) => ({ heading, field: fields[index] ?? null }));
      return {
        sheet: name,
        columns,
        headings,
        rows: rows.filter(({ number }) => number > headings.number),
      };
    }
  }
  return undefined;
}

/** Above the headings there may be a title and a line or two about the project. */
const headingWithin = 10;

/** What stands in a row, by field. */
export type Cells<Field> = { cell: (field: Field) => Cell; has: (field: Field) => boolean };

/** A long list takes a second: others go first every few hundred rows. */
export async function eachRow<Field, Read>(
  { columns, rows }: Pick<List<Field>, 'columns' | 'rows'>,
  read: (cells: Cells<Field>, row: Row) => Read,
): Promise<Read[]> {
  const fields = columns.map(({ field }) => field);
  const has = (field: Field) => fields.includes(field);
  const found: Read[] = [];
  for (const row of rows) {
    if (found.length % 250 === 249) await setImmediate();
    found.push(read({ cell: (field) => row.cells[fields.indexOf(field)] ?? empty, has }, row));
  }
  return found;
}
