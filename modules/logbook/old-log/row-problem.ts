import { mainActivities, type RowProblem } from '../contract.ts';
import type { RowFinding } from './read-old-log.ts';

type Say = (key: string, params?: Record<string, string | number>) => string;

/** A finding in the reader's words: what is wrong, and what to do. */
export function rowProblemOf(finding: RowFinding, say: Say): RowProblem {
  const { sheet, row, column, heading, value, code, params } = finding;
  const known = mainActivities.map((activity) => say(`logbook.activity.${activity}`)).join(', ');
  const values = { value, known, ...params };
  return {
    sheet,
    row,
    column,
    heading,
    value,
    code,
    message: say(`import.${code}.message`, values),
    remedy: say(`import.${code}.remedy`, values),
  };
}
