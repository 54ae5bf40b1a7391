import type { Era } from './eras.ts';
import type { PlaceGraph } from './graph.ts';
import type { Turn } from './turns.ts';

/** Where the area of an era lies on a day: itself, or all that had some of it by then. None where it was not yet born, or is abolished. */
export function followed(graph: PlaceGraph, era: Era, day: string): readonly Era[] {
  if (era.from !== null && day < era.from) return reach(graph.predecessors, era, (each) => isOn(each, day));
  return reach(graph.successors, era, (each) => isOn(each, day));
}

/** All that happened to what it came from and to what it became, by day. */
export function historyOf(graph: PlaceGraph, era: Era): readonly Turn[] {
  const before = new Set([era, ...reach(graph.predecessors, era, () => true)]);
  const after = new Set([era, ...reach(graph.successors, era, () => true)]);
  return graph.turns.filter(
    (turn) => turn.after.some((each) => before.has(each)) || turn.before.some((each) => after.has(each)),
  );
}

export const isOn = ({ from, until }: Era, day: string): boolean =>
  (from === null || from <= day) && (until === null || day < until);

/** All wanted eras that links lead to from one, itself too; by code. */
function reach(
  links: ReadonlyMap<Era, readonly Era[]>,
  start: Era,
  wanted: (era: Era) => boolean,
): readonly Era[] {
  const seen = new Set([start]);
  for (const era of seen) for (const next of links.get(era) ?? []) seen.add(next);
  return [...seen].filter(wanted).sort((one, other) => one.id - other.id);
}
