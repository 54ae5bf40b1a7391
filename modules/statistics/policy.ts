import { type Actor, holds } from '#platform/access/actor.ts';

/** Everybody reads the statistics. Who brings them in answers for what everybody reads. */
export const statisticsPolicy = {
  'statistics.import': (actor: Actor, unit: string) => holds(actor, unit, 'administrator'),
};
