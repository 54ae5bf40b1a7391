import type { Say } from '#platform/documents/importing/cell-text.ts';
import type { Basis } from '../terms.ts';
import type { JobField } from './job-fields.ts';
import { basisNamed } from './job-names.ts';
import type { CellProblem, Reading } from './job-row.ts';

/**
 * The cell with the number of a row, and what it counts. Persons and full-time equivalents are never added: a row that has both is two
 * rows, and is refused as one.
 */
export function numberOf(
  say: Say<JobField>,
  dictionaries: Reading['dictionaries'],
): { field: JobField; basis: Basis } | CellProblem {
  const filled = (['amount', 'persons', 'fte'] as const).filter((field) => say(field) !== '');
  const [field] = filled;
  if (!field) return { field: 'amount', code: 'missing-number' };
  if (filled.length > 1) return { field: filled.at(-1) ?? field, code: 'two-numbers' };
  const said = say('basis');
  const basis = basisNamed(said, dictionaries);
  if (said && !basis) return { field: 'basis', code: 'unknown-basis' };
  if (field === 'amount') return basis ? { field, basis } : { field: 'basis', code: 'missing-basis' };
  if (basis && basis !== field) return { field: 'basis', code: 'basis-differs' };
  return { field, basis: field };
}
