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
 * Whether the codes are those of each period, or those of one day on which the office put all of it together. Of a day only where much
 * shows it: a few codes outside their dates are wrong by row, and a day that happens to have them would hide that.
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
  const misfits = pairs.filter(
    ({ said, period }) => ![dayOf(period, 'start'), dayOf(period, 'end')].some((on) => there(said, on)),
  );
  const ofTheTime = { boundaries: null, fits: of - misfits.length, of };
  const times = new Map<string, number>();
  for (const { said } of pairs) times.set(said, (times.get(said) ?? 0) + 1);
  const wrong = new Set(misfits.map(({ said }) => said));
  const many = wrong.size >= Math.max(fewestWrong, wrongPart * times.size);
  if (times.size < fewest || wrong.size === 0 || !(many || allLater(pairs, misfits))) return ofTheTime;
  const days = daysAround(pairs);
  const onDays = days.map((on) => [...times].filter(([said]) => there(said, on)));
  const ever = new Set(onDays.flatMap((found) => found.map(([said]) => said))).size;
  const fits = onDays.map((found) => found.reduce((sum, [, count]) => sum + count, 0));
  const best = Math.max(...fits);
  const newest = fits.indexOf(best);
  if (best <= ofTheTime.fits || (onDays[newest]?.length ?? 0) < nearly * ever) return ofTheTime;
  return { boundaries: days[newest === 0 ? firstOf(fits) : newest] ?? null, fits: best, of };
}

/** Each code that does not fit does so in its last period: an office gave the municipality numbers from before it was one. */
function allLater(pairs: readonly Pair[], misfits: readonly Pair[]): boolean {
  const last = new Map<string, Period>();
  for (const { said, period } of pairs) if (period > (last.get(said) ?? '')) last.set(said, period);
  return misfits.every(({ said, period }) => period !== last.get(said));
}

/** The newest first: municipalities may be those of a day long after the numbers, or long before. */
function daysAround(pairs: readonly Pair[]): string[] {
  const years = pairs.map(({ period }) => Number(period.slice(0, 4)));
  const last = years.reduce((a, b) => Math.max(a, b)) + decades;
  const length = last - years.reduce((a, b) => Math.min(a, b)) + decades;
  return Array.from({ length }, (_, back) => `${last - back}-01-01`);
}

/** Of municipalities that are still there, the day since when they all have been: the newest that fits lies in the future. */
function firstOf(fits: readonly number[]): number {
  const after = fits.findIndex((each) => each !== fits[0]);
  return (after < 0 ? fits.length : after) - 1;
}

const decades = 20;

/** Different codes, without which no day is looked for. */
const fewest = 10;

/** Different codes that must be wrong in their own periods, unless all are later ones: how many, and what part. */
const fewestWrong = 3;
const wrongPart = 0.1;

/** Of the codes that there ever were, the part that must be there on the day. */
const nearly = 0.98;
