import { type Actor, holds } from '#platform/access/actor.ts';

/** Who may what with a programme's plan. Whoever may not read it is told that it does not exist. */
export const planPolicy = {
  'plan.read': (actor: Actor, unit: string) => actor.kind === 'person' && actor.reach.has(unit as never),
  'plan.write': (actor: Actor, unit: string) =>
    holds(actor, unit, 'administrator', 'owner', 'programme-leader', 'project-manager'),
};
