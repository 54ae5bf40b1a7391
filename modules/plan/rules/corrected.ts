import { type Corrected, corrected } from '#platform/problems/corrected.ts';
import { type Decision, refuse } from '#platform/problems/problem.ts';
import type { IndicatorSaid } from '../shapes.ts';
import type { At } from './judge-day.ts';
import { judgeIndicator } from './judge-indicator.ts';

/** What the targets of an indicator mean: it stands once there is one, and what means something else is an indicator more. */
export const meaningOfTargets = ['unit', 'ofWhat', 'direction', 'aggregation'] as const;

/** A correction says better what is measured; it never changes what was aimed at. */
export function correctedIndicator(
  before: IndicatorSaid,
  change: { readonly [K in keyof IndicatorSaid]?: IndicatorSaid[K] | undefined },
  { at, hasTargets }: { at: At; hasTargets: boolean },
): Decision<Corrected<IndicatorSaid>> {
  const made = corrected(before, change);
  if (!made.ok) return made;
  const { after, changed } = made.value;
  const stands = meaningOfTargets.filter((field) => hasTargets && changed.includes(field));
  if (stands.length > 0) {
    const fields = stands.map((field) => ({ field, code: 'meaning-of-targets' }));
    return refuse({ code: 'invalid', status: 422, fields });
  }
  const judged = judgeIndicator(after, at);
  return judged.ok ? made : judged;
}
