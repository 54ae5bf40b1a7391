import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import type { ActualSaid, IndicatorSaid } from '../shapes.ts';
import { type At, judgeDay } from './judge-day.ts';
import { judgeValue } from './judge-value.ts';

/** Whether a value may be recorded as reached: of a day that has been, with something that shows it. */
export function judgeActual(
  given: ActualSaid,
  { indicator, at }: { indicator: Pick<IndicatorSaid, 'type' | 'scale' | 'ledger'>; at: At },
): Decision<ActualSaid> {
  const fields: FieldProblem[] = [];
  if (indicator.ledger) fields.push({ field: 'value', code: 'read-from-the-ledger' });
  else fields.push(...judgeValue(given.value, indicator, 'value'));
  fields.push(...judgeDay(given.asOf, at, 'asOf'));
  if (!given.evidence && !given.entry && !given.file)
    fields.push({ field: 'evidence', code: 'without-evidence' });
  return fields.length === 0 ? allow(given) : refuse({ code: 'invalid', status: 422, fields });
}
