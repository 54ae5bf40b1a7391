import { dayOf, type Period } from '../period.ts';
import type { Country } from '../terms.ts';
import type { PlacesKnown } from './known.ts';
import type { PlaceEntries } from './place-entries.ts';

/** `fits`: of the pairs of place and period that were looked at, how many the places of that day have. */
export type BoundariesGuess = {
  readonly boundaries: string | null;
  readonly fits: number;
  readonly of: number;
};

/** A place as it is said, and a period in which the table has it. */
export type Pair = { readonly said: string; readonly period: Period };

/**
 * Whether the codes are those of each period, or those of one day on which the office put all of it together. The codes of the time are
 * taken where they fit as well as any; of a day, the first from which all its codes have been.
 */
export function guessBoundaries(
  pairs: readonly Pair[],
  as: PlaceEntries['as'],
  country: Country,
  places: PlacesKnown,
): BoundariesGuess {
  const there = (said: string, on: string) =>
    as === 'code' ? places.check(country, said, on).ok : places.named(country, said, on).length === 1;
  const of = pairs.length;
  const original = pairs.filter(({ said, period }) =>
    [dayOf(period, 'start'), dayOf(period, 'end')].some((on) => there(said, on)),
  ).length;
  if (original === of) return { boundaries: null, fits: of, of };
  const times = new Map<string, number>();
  for (const { said } of pairs) times.set(said, (times.get(said) ?? 0) + 1);
  const years = pairs.map(({ period }) => Number(period.slice(0, 4)));
  const last = years.reduce((a, b) => Math.max(a, b)) + decades;
  const length = last - years.reduce((a, b) => Math.min(a, b)) + decades;
  const days = Array.from({ length }, (_, back) => `${last - back}-01-01`);
  const fits = days.map((on) =>
    [...times].reduce((sum, [said, count]) => sum + (there(said, on) ? count : 0), 0),
  );
  const best = Math.max(...fits);
  if (best <= original) return { boundaries: null, fits: original, of };
  const first = fits.indexOf(best);
  const after = fits.findIndex((each, at) => at > first && each < best);
  return { boundaries: days[(after < 0 ? fits.length : after) - 1] ?? null, fits: best, of };
}

/** Municipalities may be those of a day long after the numbers, or long before. */
const decades = 20;
