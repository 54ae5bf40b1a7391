import norway from './norway-changes.json' with { type: 'json' };
import { placesOfNorway } from './places-of-norway.ts';

/**
 * The municipalities of today in which a Norwegian municipality lies, by its number or the last it had: itself, what it
 * was merged into, or each of those that it was divided among. None, when the number was never one since 1972.
 */
export function tilesOf(code: string): readonly string[] {
  if (today.has(code)) return [code];
  return [...new Set(successors(code).flatMap(tilesOf))].sort();
}

const today = new Set(placesOfNorway.map((place) => place.code));

type Change = { readonly date: string; readonly from: readonly string[]; readonly to: readonly string[] };

const changes: readonly Change[] = norway.changes.map(([date = '', from = '', to = '']) => ({
  date,
  from: from.split(' '),
  to: to.split(' '),
}));

/**
 * What a number became on the day it was no longer used. One that was divided while others merged is told in several
 * changes of that day; one that only gave a part away on an earlier day went on as itself.
 */
function successors(code: string): readonly string[] {
  const told = changes.filter(({ from }) => from.includes(code));
  const last = told.at(-1)?.date;
  return told.filter(({ date }) => date === last).flatMap(({ to }) => to.filter((each) => each !== code));
}
