import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { shown } from '../errors/shown.ts';
import { isMissing } from './numbers-in.ts';
import { columnIn, type Table } from './table.ts';

/**
 * Refuses columns of one quantity in which a point may set thousands apart: `1.033` beside `981`. Decimals are kept by programs for
 * whole columns, so that a number without any among numbers of exactly three is more likely a thousandfold of what it is taken for.
 * Any number that thousands cannot explain settles it, such as `0.5`, `1.25` or `1033`; so does nought, which has no decimals in any column.
 * Only where commas do not separate the cells: where they do, the point is the decimal sign. Throws `thousands-or-decimals`.
 */
export function refuseThousands(table: Table, names: readonly string[]): void {
  if (!table.decimalComma) return;
  let pointed: Place | undefined;
  let whole: Place | undefined;
  for (const column of names) {
    const at = columnIn(table, column);
    for (const [row, cells] of table.rows.entries()) {
      const cell = cells[at] as string;
      if (isMissing(cell) || nought.test(cell)) continue;
      const place = { cell, column, line: table.lines[row] };
      if (inThousands.test(cell)) pointed ??= place;
      else if (below.test(cell)) whole ??= place;
      else return;
    }
  }
  if (pointed && whole) throw ambiguous(pointed, whole);
}

const nought = /^[+\-−]?0+$/;
const inThousands = /^[+\-−]?[1-9]\d{0,2}\.\d{3}$/;
const below = /^[+\-−]?[1-9]\d{0,2}$/;

type Place = { readonly cell: string; readonly column: string; readonly line: number | undefined };

const ambiguous = (pointed: Place, whole: Place) =>
  new CounterfactualError({
    code: 'thousands-or-decimals',
    found: `“${pointed.cell}” may be ${pointed.cell.replace('.', '')}, or have three decimals: all numbers with a point have exactly three digits behind it, and “${whole.cell}” has none (line ${whole.line}, column ${shown(whole.column)})`,
    where: { column: pointed.column, line: pointed.line },
    why: 'Read in the wrong way, the value would be wrong a thousandfold.',
    remedy: `Write ${pointed.cell.replace('.', '')} where the point sets thousands apart; where it is a decimal sign, write ${whole.cell}.000 in the whole numbers too.`,
  });
