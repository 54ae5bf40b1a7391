import { saysSomething } from '#platform/language/plain-text.ts';
import type { FieldProblem } from '#platform/problems/problem.ts';
import type { IndicatorSaid } from '../shapes.ts';
import type { Value } from '../value.ts';

export type Measure = Pick<IndicatorSaid, 'type' | 'scale' | 'ledger'>;

/** What is wrong with a value of an indicator: another type, a step off its scale, jobs below none, words of nothing. */
export function judgeValue(value: Value, { type, scale, ledger }: Measure, field: string): FieldProblem[] {
  if (value.type !== type)
    return [{ field, code: 'another-type', params: { expected: inWords(type), found: inWords(value.type) } }];
  if (value.type === 'scale' && scale && (value.step < scale.low || value.step > scale.high))
    return [{ field: `${field}.step`, code: 'off-the-scale', params: { ...scale } }];
  if (value.type === 'count' && ledger && value.count < 0)
    return [{ field: `${field}.count`, code: 'too-small', params: { least: 0 } }];
  if (value.type === 'count' && ledger && value.count > mostJobs)
    return [{ field: `${field}.count`, code: 'too-large', params: { most: mostJobs } }];
  if (value.type === 'text' && !saysSomething(value.text))
    return [{ field: `${field}.text`, code: 'required' }];
  return [];
}

/** A hundred times what one entry of a ledger holds; results are worked out in hundredths. */
const mostJobs = 1_000_000;

/** A message chooses by a name without a hyphen (ICU). */
const inWords = (type: Value['type']): string => (type === 'yes-no' ? 'answer' : type);
