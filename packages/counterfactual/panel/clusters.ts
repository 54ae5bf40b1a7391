import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Panel } from './panel.ts';

/** Units whose errors may move together. */
export type Clusters = {
  /** For each of the units its cluster, from 0 in the order of their first units. */
  readonly of: Int32Array;
  readonly count: number;
};

/**
 * The clusters of some units of a panel; `given` has a number for each unit of the panel, without it each is its own. Throws
 * `CounterfactualError` for a single cluster.
 */
export function clustersOf(units: Int32Array, given?: Int32Array): Clusters {
  const numbers = new Map<number, number>();
  const of = units.map((unit) => {
    const cluster = given ? (given[unit] as number) : unit;
    const known = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, known);
    return known;
  });
  if (numbers.size > 1) return { of, count: numbers.size };
  throw new CounterfactualError({
    code: 'one-cluster',
    found: `all ${units.length} units are in one cluster`,
    why: 'An error is how much clusters differ.',
    remedy: 'Give more clusters, or none.',
  });
}

export function refuseUneven({ units }: Panel, given: Int32Array | undefined): void {
  if (!given || given.length === units.length) return;
  throw new CounterfactualError({
    code: 'sizes-differ',
    found: `${given.length} clusters for ${units.length} units`,
    why: 'Each unit of the panel lies in one cluster.',
    remedy: `Give ${units.length} numbers, in the order of the units.`,
  });
}
