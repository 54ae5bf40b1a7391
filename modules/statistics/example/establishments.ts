import { normal } from './chance.ts';
import type { Area } from './county.ts';
import { firstYear } from './cycle.ts';
import { industries } from './industries.ts';
import type { Population } from './population.ts';

/** Establishments on 1 January, by year from the second: those with staff follow the jobs of the quarter before, those without the people. */
export const establishmentsOf = (
  { id }: Area,
  { people }: Population,
  jobs: readonly (readonly number[])[],
): readonly number[] =>
  people.slice(1).map((inhabitants, at) => {
    const staffed = industries.reduce((sum, { size }, which) => sum + (jobs[which]?.[at] ?? 0) / size, 0);
    const noise = 1 + 0.012 * normal(`establishments|${id}|${firstYear + at}`);
    return Math.round((staffed + withoutStaff * inhabitants) * noise);
  });

/** For each inhabitant. */
const withoutStaff = 0.055;
