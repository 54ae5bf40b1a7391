import type { Era } from './eras.ts';
import type { PlaceGraph } from './graph.ts';
import { isOn } from './lineage.ts';

/** Days that numbers are about, both included. */
export type Window = { readonly from: string; readonly to: string };

/** What can be followed through a window: one municipality of the boundary date, or several that only add up together. */
export type Unit = {
  /** The code on the boundary date; of a composite, the codes of its members, sorted and joined by `+`. */
  readonly id: string;
  readonly name: string;
  /** The municipalities of the boundary date that it is; more than one: a composite. */
  readonly members: readonly Era[];
  /** All that its area was within the window, the boundary date included. */
  readonly eras: readonly Era[];
};

/**
 * The stable units of a window: what changes within it join together, whichever way they went. The boundary date may lie before,
 * in or after the window; changes on days outside both do not count. Units partition the municipalities of the boundary date.
 */
export function unitsOn(graph: PlaceGraph, boundaries: string, window?: Window): readonly Unit[] {
  const from = window && window.from < boundaries ? window.from : boundaries;
  const to = window && window.to > boundaries ? window.to : boundaries;
  const root = joined(graph, from, to);
  const eras = graph.eras.filter((era) => (era.from ?? '') <= to && from < (era.until ?? '9999'));
  const groups = new Map<number, Era[]>();
  for (const era of eras) {
    const group = groups.get(root(era.id));
    if (group) group.push(era);
    else groups.set(root(era.id), [era]);
  }
  return [...groups.values()].flatMap((group) => unitOf(group, boundaries)).sort(byId);
}

function unitOf(eras: readonly Era[], boundaries: string): Unit[] {
  const members = eras.filter((era) => isOn(era, boundaries));
  if (members.length === 0) return [];
  const id = members.map(({ code }) => code).join('+');
  return [{ id, name: members.map(({ name }) => name).join(' + '), members, eras }];
}

/** Union–find over eras: the first of those that hang together by what happened after `from` and until `to`. */
function joined({ eras, turns }: PlaceGraph, from: string, to: string): (id: number) => number {
  const parent = Int32Array.from(eras, (_, id) => id);
  const root = (id: number): number => {
    let at = id;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const { on, before, after } of turns) {
    if (on <= from || on > to) continue;
    const [first, ...others] = [...before, ...after].map(({ id }) => root(id));
    for (const other of others) parent[root(other)] = root(first as number);
  }
  return root;
}

const byId = (one: Unit, other: Unit) => (one.id < other.id ? -1 : 1);
