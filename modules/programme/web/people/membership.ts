import { daysBetween } from '#platform/language/format.ts';
import type { Member } from '../../contract.ts';

/** Members as they stand on a day. `until` is the first day the role is no longer held. */
export function standing(members: readonly Member[], today: string) {
  const isEnded = ({ until }: Member) => until !== null && until <= today;
  const isComing = ({ from }: Member) => from > today;
  return {
    now: members.filter((member) => !isEnded(member) && !isComing(member)),
    coming: members.filter((member) => isComing(member) && !isEnded(member)),
    ended: members.filter(isEnded),
  };
}

/** A role about to end is said so from thirty days before: time enough to prolong it or hand over. */
export const endsSoon = ({ until }: Pick<Member, 'until'>, today: string): boolean =>
  until !== null && until > today && daysBetween(today, until) <= 30;

/** The last day a role is held, which is how people say it. */
export function lastDay(until: string): string {
  return new Date(Date.parse(`${until}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
