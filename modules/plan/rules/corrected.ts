import { allow, type Decision, refuse } from '#platform/problems/problem.ts';
import type { IndicatorSaid } from '../shapes.ts';
import type { At } from './judge-day.ts';
import { judgeIndicator, needsUnit } from './judge-indicator.ts';

export type Corrected<T> = { readonly after: T; readonly changed: readonly (keyof T & string)[] };

/** What a correction leaves, and which fields it changed. One that changes nothing is refused. */
export function corrected<T extends object>(
  before: T,
  change: { readonly [K in keyof T]?: T[K] | undefined },
): Decision<Corrected<T>> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after = { ...before, ...given };
  const changed = (Object.keys(before) as (keyof T & string)[]).filter(
    (key) => !same(before[key], after[key]),
  );
  return changed.length === 0
    ? refuse({ code: 'nothing-corrected', status: 422 })
    : allow({ after, changed });
}

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

/** Whether two things that crossed the wire say the same, in whatever order their parts stand. */
export const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);

const ordered = (thing: unknown): string =>
  JSON.stringify(thing, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  ) ?? '';
