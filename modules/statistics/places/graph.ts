import type { PlaceList } from './change.ts';
import { type Era, erasOf, type Link } from './eras.ts';
import { type Turn, turnsOf } from './turns.ts';

/** The municipalities of a country through time: who there was, and what became of whom. */
export type PlaceGraph = {
  /** The first day from which every change is told; of the days before nothing is known. */
  readonly since: string;
  /** By code, then by day; an era's `id` is its place in this list. */
  readonly eras: readonly Era[];
  readonly byCode: ReadonlyMap<string, readonly Era[]>;
  /** By day. */
  readonly turns: readonly Turn[];
  /** What some of its area was before, and what some of it became; by code. An era without is not listed. */
  readonly predecessors: ReadonlyMap<Era, readonly Era[]>;
  readonly successors: ReadonlyMap<Era, readonly Era[]>;
};

/**
 * Makes the graph of a list of changes and of the places there were on one day. The order of the lines does not matter.
 * Throws `PlaceListRefused` where they contradict each other.
 */
export function placeGraph(list: PlaceList): PlaceGraph {
  const { eras, links } = erasOf(list);
  const byCode = new Map<string, Era[]>();
  for (const era of eras) append(byCode, era.code, era);
  const predecessors = new Map<Era, Era[]>();
  const successors = new Map<Era, Era[]>();
  for (const { before, after } of links.filter(bothEnds)) {
    append(predecessors, after, before);
    append(successors, before, after);
  }
  for (const near of [...predecessors.values(), ...successors.values()])
    near.sort((one, other) => one.id - other.id);
  return { since: list.since, eras, byCode, turns: turnsOf(links), predecessors, successors };
}

const bothEnds = (link: Link): link is Link & { before: Era; after: Era } =>
  link.before !== null && link.after !== null;

function append<Key>(lists: Map<Key, Era[]>, key: Key, era: Era): void {
  const list = lists.get(key);
  if (list) list.push(era);
  else lists.set(key, [era]);
}
