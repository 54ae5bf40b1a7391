import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import type { ShockFields } from '../life-shapes.ts';

/** Whether a shock may be recorded. It may lie ahead: a notice names the day on which the mill closes. */
export function judgeShock<S extends ShockFields>(given: S): Decision<S> {
  const { lostLow, lostHigh } = given;
  const fields: FieldProblem[] = [];
  if (lostLow === null && lostHigh !== null) fields.push({ field: 'lostLow', code: 'range-both' });
  if (lostLow !== null && lostHigh === null) fields.push({ field: 'lostHigh', code: 'range-both' });
  if (lostLow !== null && lostHigh !== null && lostHigh < lostLow)
    fields.push({ field: 'lostHigh', code: 'high-below-low' });
  return fields.length === 0 ? allow(given) : refuse({ code: 'invalid', status: 422, fields });
}
