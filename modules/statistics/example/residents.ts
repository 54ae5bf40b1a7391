import { normal } from './chance.ts';
import { closedArea, lost, neighbourArea, stillWithoutWork } from './closure.ts';
import type { Area } from './county.ts';
import { cycle, firstYear } from './cycle.ts';
import { type Edition, unsure } from './edition.ts';
import { counted } from './jobs.ts';
import type { Population } from './population.ts';

/** Employed people who live in an area, 4th quarter, by year from the first. */
export const employedResidents = (area: Area, { people }: Population, edition: Edition): readonly number[] =>
  people.slice(1).map((inhabitants, at) => {
    const year = firstYear + at;
    const rate =
      area.working *
      (1 + 0.5 * cycle(year) + 0.004 * normal(`working|${area.id}|${year}`)) *
      (1 + unsure(edition, year) * normal(`late|${area.id}|residents|${year}`));
    return Math.max(0, Math.round(inhabitants * rate * counted(year)) - withoutWork(area, year, edition));
  });

/** People of the smelter who live here and have no work that year. Eight of ten lived in Eksempelvik. */
function withoutWork({ id }: Area, year: number, { closure }: Edition): number {
  const lived = id === closedArea ? 290 : id === neighbourArea ? lost.neighbours : 0;
  return Math.round(lived * stillWithoutWork(year - closure.year));
}
