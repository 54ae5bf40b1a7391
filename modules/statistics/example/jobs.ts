import { normal } from './chance.ts';
import { type Closure, closedArea, indirectLoss, jobsBefore, smelterJobs } from './closure.ts';
import type { Area } from './county.ts';
import { cycle, firstYear } from './cycle.ts';
import { type Edition, unsure } from './edition.ts';
import { type Industry, industries } from './industries.ts';

/** From this year on the register is another one, and counts a little less: the series break. */
export const breakYear = 2015;
export const counted = (year: number): number => (year < breakYear ? 1 : 0.985);

/** Jobs of an area in the 4th quarter: by industry in the order of `industries`, then by year from the first. */
export function jobsOf(area: Area, edition: Edition): readonly (readonly number[])[] {
  const ordinary = industries.map((industry) => levels(area, industry, edition.last));
  const scale = area.id === closedArea ? scaleOfClosed(ordinary, edition.closure) : { factor: 1, rest: 0 };
  return industries.map(({ section }, at) =>
    (ordinary[at] ?? []).map((level, since) => {
      const year = firstYear + since;
      const late = 1 + unsure(edition, year) * normal(`late|${area.id}|${section}|${year}`);
      const shown = Math.round(level * scale.factor * late);
      const closure = area.id === closedArea ? ofClosure(section, edition.closure, year) : 0;
      return Math.max(0, shown + closure + (section === 'Q' ? scale.rest : 0));
    }),
  );
}

/** Start × trends × (1 + its share of the cycle + noise that remembers), as far as the register counts it. */
function levels(area: Area, industry: Industry, last: number): number[] {
  const start = (area.people * area.working * area.coverage * weight(area, industry)) / weights(area);
  const spread = 0.7 * (0.012 + 0.3 / (Math.sqrt(start) + 4));
  const found: number[] = [];
  let size = start;
  let noise = 0;
  for (let year = firstYear; year <= last; year += 1) {
    // Autoregressive: 70 % of last year's, and something new.
    noise = 0.7 * noise + spread * normal(`${area.id}|${industry.section}|${year}`);
    found.push(size * (1 + industry.cycle * cycle(year) + noise) * counted(year));
    size *= 1 + industry.trend + area.growth;
  }
  return found;
}

const weight = ({ profile }: Area, { section, share }: Industry) => share * (profile[section] ?? 1);
const weights = (area: Area) => industries.reduce((sum, industry) => sum + weight(area, industry), 0);

const ofClosure = (section: string, closure: Closure, year: number) =>
  (section === 'C' ? smelterJobs(closure, year) : 0) - indirectLoss(section, closure, year);

/** Makes the jobs of Eksempelvik in the reference year what the case says: all but the smelter are scaled, and the last few go to health. */
function scaleOfClosed(
  ordinary: readonly (readonly number[])[],
  closure: Closure,
): { factor: number; rest: number } {
  const year = closure.referenceYear;
  const others = jobsBefore - smelterJobs(closure, year);
  const then = ordinary.map((path) => path[year - firstYear] ?? 0);
  const factor = others / then.reduce((sum, each) => sum + each, 0);
  return { factor, rest: others - then.reduce((sum, each) => sum + Math.round(each * factor), 0) };
}
