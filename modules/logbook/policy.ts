import { type Actor, holds } from '#platform/access/actor.ts';

const writers = [
  'administrator',
  'programme-leader',
  'project-manager',
  'board-chair',
  'facilitator',
] as const;

/** Who may what with a programme's log. Whoever may not read it is told that it does not exist. */
export const logbookPolicy = {
  'logbook.read': (actor: Actor, unit: string) => actor.kind === 'person' && actor.reach.has(unit as never),
  'logbook.write': (actor: Actor, unit: string) => holds(actor, unit, ...writers),
  'logbook.correct': (actor: Actor, unit: string) => holds(actor, unit, ...writers),
};
