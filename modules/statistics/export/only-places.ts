import { Refusal } from '#platform/problems/refusal.ts';
import type { Panel } from '../panel/panel.ts';

/**
 * Some places of a panel, in the order of the panel: by their numbers on the day of its boundaries, or by the id of what they can only be
 * followed in. A number that means nothing then is refused, with what may have been meant.
 */
export function onlyPlaces(panel: Panel, asked: readonly string[]): Panel {
  const wanted = new Set(asked.map((name) => positionOf(panel, name)));
  const kept = panel.places.flatMap((place, at) => (wanted.has(at) ? [{ place, at }] : []));
  const size = panel.periods.length * panel.series.length;
  const values = new Float64Array(kept.length * size);
  const states = new Uint8Array(kept.length * size);
  kept.forEach(({ at }, to) => {
    values.set(panel.values.subarray(at * size, (at + 1) * size), to * size);
    states.set(panel.states.subarray(at * size, (at + 1) * size), to * size);
  });
  return { ...panel, places: kept.map(({ place }) => place), values, states };
}

function positionOf({ places, boundaries }: Panel, name: string): number {
  const at = places.findIndex(({ id, members }) => id === name || members.includes(name));
  if (at >= 0) return at;
  // A former number leads to where it went, and to nowhere else: what is asked for is one day's.
  const now = places.filter(({ sources }) => sources.includes(name)).map(({ id }) => id);
  if (now.length > 0)
    throw new Refusal({
      code: 'former-place',
      status: 422,
      params: { place: name, day: boundaries, now: now.join(', ') },
    });
  throw new Refusal({ code: 'unknown-place', status: 422, params: { place: name, day: boundaries } });
}
