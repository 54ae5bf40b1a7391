import { areas, type Municipality } from './county.ts';
import { industries } from './industries.ts';
import type { AreaNumbers, Model } from './model.ts';

/** What is counted in a municipality in a year (`at` years after the first): its areas together. */
export type Counts = {
  readonly residents: number;
  readonly jobs: number;
  /** In the order of `industries`. */
  readonly byIndustry: readonly number[];
  readonly inCommuters: number;
  readonly outCommuters: number;
};

/**
 * Employment and commuting of a municipality. Those who work where they live are what the flows say, rounded to whole persons; the commuters are the rest
 * of the jobs and of the residents, so that jobs = residents + in − out in every cell.
 */
export function employmentOf(municipality: Municipality, model: Model, at: number): Counts {
  const own = ofMunicipality(municipality, model);
  const residents = total(own, (each) => each.residents[at]);
  const byIndustry = industries.map((_, which) => total(own, (each) => each.jobs[which]?.[at]));
  const jobs = byIndustry.reduce((sum, each) => sum + each, 0);
  const stay = Math.min(residents, jobs, Math.round(within(municipality, model, at)));
  return { residents, jobs, byIndustry, inCommuters: jobs - stay, outCommuters: residents - stay };
}

export const ofMunicipality = ({ areas: ids }: Municipality, { areas: all }: Model): readonly AreaNumbers[] =>
  all.filter(({ area }) => ids.includes(area.id));

export const total = (
  own: readonly AreaNumbers[],
  count: (each: AreaNumbers) => number | undefined,
): number => own.reduce((sum, each) => sum + (count(each) ?? 0), 0);

/** Who lives and works in the same municipality, also between its areas. */
function within({ areas: ids }: Municipality, { flows }: Model, at: number): number {
  const places = ids.map((id) => areas.findIndex((area) => area.id === id));
  return places.reduce(
    (sum, home) => places.reduce((more, work) => more + (flows[at]?.[home]?.[work] ?? 0), sum),
    0,
  );
}
