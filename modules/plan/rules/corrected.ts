import { type Corrected, corrected } from '#platform/problems/corrected.ts';
import { type Decision, refuse } from '#platform/problems/problem.ts';
import type { IndicatorSaid } from '../shapes.ts';
import type { At } from './judge-day.ts';
import { judgeIndicator, needsUnit } from './judge-indicator.ts';

/** An indicator that has targets keeps a unit: what they are counted in must not vanish behind them. */
export function correctedIndicator(
  before: IndicatorSaid,
  change: { readonly [K in keyof IndicatorSaid]?: IndicatorSaid[K] | undefined },
  { at, hasTargets }: { at: At; hasTargets: boolean },
): Decision<Corrected<IndicatorSaid>> {
  const made = corrected(before, change);
  if (!made.ok) return made;
  const { after } = made.value;
  const judged = judgeIndicator(after, at);
  if (!judged.ok) return judged;
  if (hasTargets && needsUnit(after.type) && !after.ledger && !after.unit)
    return refuse({ code: 'invalid', status: 422, fields: [{ field: 'unit', code: 'unit-of-targets' }] });
  return made;
}
