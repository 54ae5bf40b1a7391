import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { shown } from '../errors/shown.ts';
import { columnIn, type Table } from './table.ts';

/**
 * The numbers of columns that are read together, by row; NaN where one is missing. One decimal sign holds for all of them:
 * `1.234` beside `1,5` could be a thousand or one and a bit. Groups of three digits may be set apart by spaces.
 * Throws `not-a-number`, `two-decimal-signs` with line and column.
 */
export function numbersIn(table: Table, names: readonly string[]): readonly Float64Array[] {
  const seen: { point?: Place; comma?: Place } = {};
  return names.map((column) => {
    const at = columnIn(table, column);
    return Float64Array.from(table.rows, (cells, row) => {
      const cell = cells[at] as string;
      if (isMissing(cell)) return Number.NaN;
      const place = { cell, column, line: table.lines[row] };
      const comma = table.decimalComma && cell.includes(',') && !cell.includes('.');
      const value = numberOf(comma ? cell.replace(',', '.') : cell);
      if (value === undefined) throw notANumber(place, table);
      if (comma) seen.comma ??= place;
      else if (cell.includes('.')) seen.point ??= place;
      if (seen.comma && seen.point) throw twoSigns(seen.comma, seen.point);
      return value;
    });
  });
}

/** `.`, `..` and `:` are how statistics offices print what is missing or withheld; `-`, which some print for none, is not a number. */
export const isMissing = (cell: string) => cell === '' || missing.test(cell);

const missing = /^(?:n\/?a|nan|null|\.|\.\.|:|<na>|#n\/a)$/i;
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const inThousands = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d*)?$/;

function numberOf(cell: string): number | undefined {
  const text = cell.replace('−', '-');
  const digits = inThousands.test(text) ? text.replace(/[ \u00a0\u202f]/g, '') : text;
  const value = plain.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

type Place = { readonly cell: string; readonly column: string; readonly line: number | undefined };

const notANumber = ({ cell, column, line }: Place, { decimalComma }: Table) =>
  new CounterfactualError({
    code: 'not-a-number',
    found: `“${cell.slice(0, 40)}” is not a number`,
    where: { column, line },
    why: 'A value that is guessed at would be part of every estimate.',
    remedy: `Write digits with ${decimalComma ? 'a point or a comma' : 'a point'} before the decimals and nothing but spaces between thousands, or leave the cell empty when the value is missing.`,
  });

const twoSigns = (comma: Place, point: Place) =>
  new CounterfactualError({
    code: 'two-decimal-signs',
    found: `“${comma.cell.slice(0, 40)}” has a comma, and “${point.cell.slice(0, 40)}” a point (line ${point.line}, column ${shown(point.column)})`,
    where: { column: comma.column, line: comma.line },
    why: 'One of the two may set thousands apart, and the value would be wrong a thousandfold.',
    remedy: 'Write all numbers with the same decimal sign and without a sign between thousands.',
  });
