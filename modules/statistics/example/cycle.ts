import { normal } from './chance.ts';

export const firstYear = 2000;

/** How far the invented country is above its trend in a year, as a share: it forgets 45 % of the last year and gets something new. */
export const cycle = (year: number): number => path[year - begins] ?? 0;

const begins = firstYear - 10;
const path = pathOf(120);

function pathOf(years: number): readonly number[] {
  const states: number[] = [];
  for (let at = 0; at < years; at += 1)
    states.push(0.55 * (states[at - 1] ?? 0) + 0.011 * normal(`cycle|${begins + at}`));
  return states;
}
