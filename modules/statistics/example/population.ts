import { normal } from './chance.ts';
import { closedArea } from './closure.ts';
import type { Area } from './county.ts';
import { cycle, firstYear } from './cycle.ts';
import { type Edition, unsure } from './edition.ts';

/** The people of an area over the years: `people[t + 1] = people[t] + births − deaths + in − out`, in whole persons. */
export type Population = {
  /** On 1 January of the first year and of every later one, and of the year after the last. */
  readonly people: readonly number[];
  readonly births: readonly number[];
  readonly deaths: readonly number[];
  readonly movedIn: readonly number[];
  readonly movedOut: readonly number[];
};

export function populationOf(area: Area, edition: Edition): Population {
  const people = [area.people];
  const births: number[] = [];
  const deaths: number[] = [];
  const movedIn: number[] = [];
  const movedOut: number[] = [];
  for (let year = firstYear; year <= edition.last; year += 1) {
    const now = people[year - firstYear] ?? 0;
    const about = (what: string, rate: number, spread: number) =>
      Math.max(0, Math.round(now * rate * (1 + spread * normal(`${what}|${area.id}|${year}`))));
    // Moves that are reported late are missing from the newest year, more of them out than in.
    const late = unsure(edition, year);
    const born = about('births', Math.max(0.0085, 0.0115 - 0.00012 * (year - firstYear)), 0.09);
    const died = about('deaths', 0.0098 - area.pull / 5, 0.09);
    const came = about('in', (0.047 + area.pull / 2 + 0.15 * cycle(year)) * (1 - late), 0.06);
    const left = about('out', (0.045 - area.pull / 2) * (1 - 2 * late), 0.06) + leavers(area, year, edition);
    births.push(born);
    deaths.push(died);
    movedIn.push(came);
    movedOut.push(left);
    people.push(Math.max(0, now + born - died + came - left));
  }
  return { people, births, deaths, movedIn, movedOut };
}

/** Who leaves Eksempelvik because of the closure. */
const leavers = ({ id }: Area, year: number, { closure }: Edition): number =>
  id === closedArea ? ([60, 45, 20][year - closure.year] ?? 0) : 0;
