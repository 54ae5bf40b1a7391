import type { DateFormat } from './excel-date.ts';
import { columnName } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { type TableResult, unreadable } from './table-problem.ts';
import { attributes } from './xml.ts';

/** Counted over all sheets of a workbook, so that the limits hold for the whole. */
export type Counted = { rows: number; cells: number };

/**
 * A sheet's XML made ready for the parser:
 * - cells and rows that only carry a format go: a sheet formatted to its last row has a million of them;
 * - every row and cell says where it is (to say so is optional, ECMA-376 §18.3.1.4 and .73, and the parser needs it);
 * - styles become one of four numbers (0 none, 1 date, 2 date-time, 3 time), on numbers only;
 * - ISO dates (`t="d"`) and plain strings become inline texts: the parser reads the first as the number of their year
 *   and decodes entities in the second twice.
 * Stops at the first row or cell over a limit. Problems: `too-many-rows`, `too-many-columns`, `too-many-cells`,
 * `damaged` (a reference that is none).
 */
export function tidySheet(
  xml: string,
  sheet: string,
  styles: readonly (DateFormat | undefined)[],
  limits: TableLimits,
  counted: Counted,
): TableResult<string> {
  const rows = sheetData(xml);
  if (rows === undefined) return unreadable('damaged', { reason: 'sheet-data', sheet });
  let [row, column, inRow] = [0, 0, false];
  const kept: string[] = [];
  let from = 0;
  for (const match of rows.matchAll(/<(row|c)(?=[\s/>])([^<>]{0,2000}?)(\/?)>(\s*<\/\1>)?/g)) {
    const [whole, name, inside = '', slash, closed] = match;
    kept.push(rows.slice(from, match.index));
    from = match.index + whole.length;
    const { r, s, t } = attributes(inside);
    const bare = slash === '/' || closed !== undefined;
    if (name === 'row') {
      row = r === undefined ? row + 1 : Number(r);
      if (!(Number.isInteger(row) && row >= 1 && row <= lastRow))
        return unreadable('damaged', { reason: 'row-number', sheet });
      [column, inRow] = [0, false];
      if (!bare) kept.push(`<row r="${row}">`);
      continue;
    }
    column = r === undefined ? column + 1 : columnNumber(r);
    if (!(column >= 1 && column <= lastColumn))
      return unreadable('damaged', { reason: 'cell-reference', sheet, row });
    if (bare) continue;
    if (!inRow) counted.rows += 1;
    inRow = true;
    counted.cells += 1;
    const place = { sheet, row };
    if (counted.rows - 1 > limits.rows)
      return unreadable('too-many-rows', { limit: limits.rows, found: counted.rows - 1, ...place });
    if (column > limits.columns)
      return unreadable('too-many-columns', { limit: limits.columns, found: column, ...place });
    if (counted.cells > limits.cells)
      return unreadable('too-many-cells', { limit: limits.cells, found: counted.cells, ...place });
    const isFormula = /^\s*<f[\s/>]/.test(rows.slice(from, from + 40));
    kept.push(`<c r="${columnName(column)}${row}"${typed(t, s, isFormula, styles)}>`);
  }
  kept.push(rows.slice(from));
  const cells = kept.join('').replace(/<row r="\d+">\s*<\/row>/g, '');
  return { ok: true, value: `<worksheet><sheetData>${cells}</sheetData></worksheet>` };
}

/** What stands between the tags of the rows; merges, validations and links, which come after, are not cells. */
function sheetData(xml: string): string | undefined {
  const start = /<sheetData(?:\s[^<>]{0,2000}?)?(\/?)>/.exec(xml);
  if (!start || start[1] === '/') return '';
  const end = xml.lastIndexOf('</sheetData>');
  return end < 0 ? undefined : xml.slice(start.index + start[0].length, end);
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

function typed(
  t: string | undefined,
  s: string | undefined,
  isFormula: boolean,
  styles: readonly (DateFormat | undefined)[],
): string {
  if (t === 'd') return isFormula ? ' t="str"' : ' t="inlineStr"';
  if (t === 'str') return isFormula ? ' t="str"' : ' t="inlineStr"';
  if (t !== undefined && t !== 'n') return ` t="${t.replace(/\W/g, '')}"`;
  const format = styles[Number(s)];
  return format === undefined ? '' : ` s="${styleNumber[format]}"`;
}

export const styleNumber = { date: 1, 'date-time': 2, time: 3 } as const;

function columnNumber(reference: string): number {
  const name = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1] ?? '';
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
