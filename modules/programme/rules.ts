export { correctRecord } from './rules/correction.ts';
export { judgeCorrectedDecision, judgeDecision } from './rules/decision.ts';
export { keepsWhatStands } from './rules/keeps-what-stands.ts';
export { changePeriod, isLongerThan, type Longest, withEnd } from './rules/period.ts';
export { judgeShock } from './rules/shock.ts';
export { following, mayFollow } from './rules/states.ts';
export { type Facts, type Remaining, type StepNow, stepsNow } from './rules/steps.ts';

import { wronglyAbove } from '#modules/access/rules.ts';
import type { Role } from '#platform/access/actor.ts';
import { allow, type Decision, refuse } from '#platform/problems/problem.ts';

type Place = { id: string; kind: 'nation' | 'county' | 'municipality' | 'programme'; roles: readonly Role[] };

/** Whether a programme may begin there: in municipalities, each of which one is administrator or owner of. */
export function beginIn(places: readonly Place[]): Decision<readonly Place[]> {
  const closed = places.find(
    ({ roles }) => !roles.some((held) => held === 'administrator' || held === 'owner'),
  );
  if (closed) {
    const fields = [{ field: 'municipalities', code: 'no-right-there', params: { value: closed.id } }];
    return refuse({ code: 'invalid', status: 422, fields });
  }
  const other = wronglyAbove('programme', places);
  if (other) {
    const fields = [{ field: 'municipalities', code: 'not-a-municipality', params: { value: other.id } }];
    return refuse({ code: 'invalid', status: 422, fields });
  }
  return allow(places);
}

export type Holding = { person: string; role: Role; from: string; until: string | null };

/**
 * Whether a role may be given. Dates are ISO; `until` is the first day it is no longer held. A programme leader gives
 * roles in the programme, not the right to run the installation: only an administrator makes an administrator.
 */
export function giveRole(
  wanted: { person: string; role: Role; from: string; until: string | null },
  giver: readonly Role[],
  standing: readonly Holding[],
): Decision<typeof wanted> {
  if (wanted.until !== null && wanted.until <= wanted.from) {
    return refuse({ code: 'invalid', status: 422, fields: [{ field: 'until', code: 'ends-before-start' }] });
  }
  if (wanted.role === 'administrator' && !giver.includes('administrator')) {
    return refuse({ code: 'invalid', status: 422, fields: [{ field: 'role', code: 'not-yours-to-give' }] });
  }
  const overlaps = standing.some(
    (held) =>
      held.person === wanted.person &&
      held.role === wanted.role &&
      (held.until === null || wanted.from < held.until) &&
      (wanted.until === null || held.from < wanted.until),
  );
  return overlaps ? refuse({ code: 'already-holds-role', status: 409 }) : allow(wanted);
}

/** Those who may manage members (`programme/policy.ts`): without one of them nobody could name the next. */
const managing: readonly Role[] = ['administrator', 'owner', 'programme-leader'];

/**
 * Whether a role may be ended. `managedWithout`: somebody manages the programme without it, in it or from above. A role that has
 * not begun manages nothing yet.
 */
export function endRole<H extends Pick<Holding, 'role' | 'from'>>(
  held: H,
  ender: readonly Role[],
  { today, managedWithout }: { today: string; managedWithout: boolean },
): Decision<H> {
  if (held.role === 'administrator' && !ender.includes('administrator'))
    return refuse({ code: 'not-yours-to-end', status: 403 });
  if (managing.includes(held.role) && held.from <= today && !managedWithout)
    return refuse({ code: 'last-to-manage', status: 409 });
  return allow(held);
}
