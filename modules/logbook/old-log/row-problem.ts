import { mainActivities, type RowProblem } from '../contract.ts';
import type { RowFinding } from './read-old-log.ts';

type Say = (key: string, params?: Record<string, string | number>) => string;

/** A finding in the reader's words: what is wrong, and what to do. */
export function rowProblemOf({ sheet, row, column, value, code, params }: RowFinding, say: Say): RowProblem {
  const known = mainActivities.map((activity) => say(`logbook.activity.${activity}`)).join(', ');
  const values = { value, known, ...params };
  return {
    sheet,
    row,
    column,
    value,
    code,
    message: say(`import.${code}.message`, values),
    remedy: say(`import.${code}.remedy`, values),
  };
}
