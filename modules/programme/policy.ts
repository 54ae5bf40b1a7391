import { type Actor, holds } from '#platform/access/actor.ts';

/** Who may what with a programme itself. Whoever may not read it is told that it does not exist. */
export const programmePolicy = {
  'programme.read': (actor: Actor, unit: string) => actor.kind === 'person' && actor.reach.has(unit as never),
  'programme.change': (actor: Actor, unit: string) =>
    holds(actor, unit, 'administrator', 'owner', 'programme-leader'),
  /** Shocks, decisions and partners. */
  'programme.record': (actor: Actor, unit: string) =>
    holds(actor, unit, 'administrator', 'owner', 'board-chair', 'programme-leader'),
  'programme.publish': (actor: Actor, unit: string) =>
    holds(actor, unit, 'administrator', 'owner', 'programme-leader'),
  'programme.manage-members': (actor: Actor, unit: string) =>
    holds(actor, unit, 'administrator', 'owner', 'programme-leader'),
};
