import { plainText, saysSomething } from '#platform/language/plain-text.ts';
import type { ProblemParams } from '#platform/problems/problem.ts';
import { type WrittenDate, writtenDate } from '#platform/time/written-date.ts';
import { type Cell, display } from '../table.ts';
import type { Cells } from './list.ts';

/** Notes what is wrong with a cell; answers undefined, so that it can stand where a value would. */
export type Wrong<Field> = (field: Field, code: string, params?: ProblemParams) => undefined;
export type Say<Field> = (field: Field) => string;

/** What the cells of a row say in plain words; empty where there is nothing to read. */
export const saying =
  <Field>({ cell: cellOf }: Cells<Field>, wrong: Wrong<Field>): Say<Field> =>
  (field) => {
    const cell = cellOf(field);
    if (cell.kind === 'formula' && (cell.result.kind === 'empty' || cell.result.kind === 'error'))
      wrong(field, 'formula');
    const said = plainText(display(cell)).trim();
    return saysSomething(said) ? said : '';
  };

/** A date cell is a day, or a minute when the cell shows a clock; a bare number is a year. */
export function dateIn(cell: Cell): WrittenDate {
  if (cell.kind === 'formula') return dateIn(cell.result);
  if (cell.kind === 'date') return writtenDate(cell.iso.slice(0, 16));
  return writtenDate(display(cell));
}
