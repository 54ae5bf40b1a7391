import { type Actor, holds } from '#platform/access/actor.ts';

const writers = ['administrator', 'programme-leader', 'project-manager', 'benefit-owner'] as const;

/** Who may what with a programme's ledger of jobs. Whoever may not read it is told that it does not exist. */
export const resultsPolicy = {
  'results.read': (actor: Actor, unit: string) => actor.kind === 'person' && actor.reach.has(unit as never),
  'results.write': (actor: Actor, unit: string) => holds(actor, unit, ...writers),
};
