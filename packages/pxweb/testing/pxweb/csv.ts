import type { Extract, Side } from './extract.ts';
import type { Placed } from './selection/placed.ts';
import { said } from './table.ts';

export type CsvStyle = {
  readonly separator: string;
  readonly shows: 'codes' | 'texts' | 'both';
  /** A first row with this title. */
  readonly title: string | null;
  readonly lang: string;
};

/** Rows by the stub, a column for each combination of the heading; figures bare, everything else in quotation marks. */
export function csv(extract: Extract, placed: Placed, style: CsvStyle): string {
  const { sides, cells } = extract;
  const places = placed.stub.map((code) => sides.findIndex(({ variable }) => variable.code === code));
  const columnsOf = placed.heading.map((code) => sides.findIndex(({ variable }) => variable.code === code));
  const rows = combinations(places.map((i) => sides[i]));
  const columns = combinations(columnsOf.map((i) => sides[i]));
  const steps = strides(sides);
  const offset = (at: readonly number[], positions: readonly number[]) =>
    positions.reduce((sum, position, i) => sum + position * (steps[at[i] ?? 0] ?? 0), 0);
  const name = (i: number | undefined, position: number) => shown(sides[i ?? -1], position, style);
  const heads = columns.map((column) =>
    column.length > 0
      ? column.map((position, i) => name(columnsOf[i], position)).join(' ')
      : extract.table.id,
  );
  const lines = rows.map((row) => [
    ...row.map((position, i) => quoted(name(places[i], position))),
    ...columns.map((column) => figure(cells[offset(places, row) + offset(columnsOf, column)] ?? '.')),
  ]);
  const head = [...places.map((i) => variableName(sides[i], style)), ...heads].map(quoted);
  return [...(style.title === null ? [] : [[quoted(style.title)]]), head, ...lines]
    .map((line) => `${line.join(style.separator)}\r\n`)
    .join('');
}

function combinations(sides: readonly (Side | undefined)[]): readonly (readonly number[])[] {
  return sides.reduce<readonly (readonly number[])[]>(
    (before, side) => before.flatMap((each) => (side?.entries ?? []).map((_, i) => [...each, i])),
    [[]],
  );
}

function strides(sides: readonly Side[]): readonly number[] {
  const steps = new Array<number>(sides.length).fill(1);
  for (let i = sides.length - 2; i >= 0; i -= 1)
    steps[i] = (steps[i + 1] ?? 1) * (sides[i + 1]?.entries.length ?? 1);
  return steps;
}

function shown(side: Side | undefined, position: number, { shows, lang }: CsvStyle): string {
  const entry = side?.entries[position];
  const label = said(entry?.label ?? {}, lang);
  if (shows === 'both') return `${entry?.code} ${label}`;
  return shows === 'codes' ? (entry?.code ?? '') : label;
}

const variableName = (side: Side | undefined, { shows, lang }: CsvStyle) =>
  shows === 'codes' ? (side?.variable.code ?? '') : said(side?.variable.label ?? {}, lang);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const figure = (cell: number | string) => (typeof cell === 'number' ? String(cell) : quoted(cell));
