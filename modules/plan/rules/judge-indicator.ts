import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import type { IndicatorSaid } from '../shapes.ts';
import type { ValueType } from '../terms.ts';
import { type At, judgeDay } from './judge-day.ts';
import { judgeValue } from './judge-value.ts';

/** Types whose numbers say nothing without what is counted. */
export const needsUnit = (type: ValueType): boolean => ['count', 'amount', 'ratio'].includes(type);

/** How several values of a year may become one: words and answers are not added up. */
export const aggregationsOf: Readonly<Record<ValueType, readonly IndicatorSaid['aggregation'][]>> = {
  count: ['latest', 'sum', 'mean'],
  amount: ['latest', 'sum', 'mean'],
  ratio: ['latest', 'sum', 'mean'],
  scale: ['latest', 'mean'],
  'yes-no': ['latest'],
  text: ['latest'],
};

/** Whether an indicator may be written. It may lack much and still be written: `measurable` says what. */
export function judgeIndicator(given: IndicatorSaid, at: At): Decision<IndicatorSaid> {
  const fields = indicatorProblems(given, at);
  return fields.length === 0 ? allow(given) : refuse({ code: 'invalid', status: 422, fields });
}

/** The same for several at once: `prefix` says where each stands in what was sent. */
export function indicatorProblems(given: IndicatorSaid, at: At, prefix = ''): FieldProblem[] {
  const { type, unit, ofWhat, scale, ledger, aggregation, baseline } = given;
  const fields: FieldProblem[] = [];
  if (type === 'ratio' && !ofWhat) fields.push({ field: 'ofWhat', code: 'required' });
  if (type === 'amount' && unit && !/^[A-Z]{3}$/.test(unit))
    fields.push({ field: 'unit', code: 'not-a-currency' });
  if (type === 'scale' && !scale) fields.push({ field: 'scale', code: 'required' });
  if (type !== 'scale' && scale) fields.push({ field: 'scale', code: 'only-of-a-scale' });
  if (scale && scale.high <= scale.low)
    fields.push({ field: 'scale.high', code: 'scale-backwards', params: { low: scale.low } });
  if (ledger && type !== 'count') fields.push({ field: 'type', code: 'ledger-counts' });
  if (!aggregationsOf[type].includes(aggregation))
    fields.push({
      field: 'aggregation',
      code: 'not-an-option',
      params: { options: aggregationsOf[type].join(', ') },
    });
  if (baseline) {
    fields.push(...judgeValue(baseline.value, given, 'baseline.value'));
    fields.push(...judgeDay(baseline.on, at, 'baseline.on'));
  }
  return fields.map((each) => ({ ...each, field: prefix + each.field }));
}
