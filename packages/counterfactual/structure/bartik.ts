import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { anyOrderSum } from '../numbers/any-order-sum.ts';
import { refuseFigures, refuseNothing } from './figures.ts';

/** Jobs by region and industry in two years: for each region one figure for each industry. */
export type Regions = {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly before: readonly ArrayLike<number>[];
  readonly after: readonly ArrayLike<number>[];
};

export type PredictedGrowth = {
  readonly region: string;
  /** Growth as a share, had each industry grown here as in all other regions. */
  readonly growth: number;
  /** The same in jobs. */
  readonly jobs: number;
  /** Share of the region's jobs in industries that no other region has: their growth elsewhere is not known, and counts as none. */
  readonly uncovered: number;
};

/**
 * The growth that a region's industries had elsewhere, weighed by its own shares before (Bartik 1991), with the region itself left
 * out of “elsewhere”: with it in, a large region predicts itself (Goldsmith-Pinkham, Sorkin, Swift 2020, AER 110).
 * Throws `sizes-differ`, `not-a-count`, `nothing-there`.
 */
export function bartik({ regions, industries, before, after }: Regions): readonly PredictedGrowth[] {
  refuseRegions(regions, before.length, after.length);
  for (const [at, region] of regions.entries()) {
    refuseFigures(`${region} before`, before[at] as ArrayLike<number>, industries);
    refuseFigures(`${region} after`, after[at] as ArrayLike<number>, industries);
  }
  return regions.map((region, here) => {
    const own = Array.from(before[here] as ArrayLike<number>);
    const total = anyOrderSum(own);
    refuseNothing(`${region} before`, total);
    const elsewhere = (years: readonly ArrayLike<number>[], industry: number) =>
      anyOrderSum(years.flatMap((each, at) => (at === here ? [] : (each[industry] as number))));
    const parts = own.map((jobs, industry) => {
      const base = elsewhere(before, industry);
      if (jobs === 0) return { jobs: 0, uncovered: 0 };
      if (base === 0) return { jobs: 0, uncovered: jobs };
      return { jobs: (jobs * (elsewhere(after, industry) - base)) / base, uncovered: 0 };
    });
    const jobs = anyOrderSum(parts.map((part) => part.jobs));
    const uncovered = anyOrderSum(parts.map((part) => part.uncovered)) / total;
    return { region, growth: jobs / total, jobs, uncovered };
  });
}

function refuseRegions(regions: readonly string[], before: number, after: number): void {
  if (before === regions.length && after === regions.length) return;
  throw new CounterfactualError({
    code: 'sizes-differ',
    found: `${before} regions before and ${after} after for ${regions.length} names`,
    why: 'Each region has its industries in both years.',
    remedy: 'Give both for every region.',
  });
}
