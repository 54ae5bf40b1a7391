import type { Role } from '#platform/access/actor.ts';
import { allow, type Decision, refuse } from '#platform/problems/problem.ts';

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
