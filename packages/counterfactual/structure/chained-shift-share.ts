import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type Parts, shiftShare, totalOf } from './shift-share.ts';

/** Jobs by year and industry: for each year one figure for each industry. */
export type ManyYears = {
  /** In order. */
  readonly years: readonly string[];
  readonly industries: readonly string[];
  readonly region: readonly ArrayLike<number>[];
  readonly nation: readonly ArrayLike<number>[];
};

export type ChainedShiftShare = {
  readonly total: Parts;
  readonly byYear: readonly (Parts & { readonly from: string; readonly to: string })[];
  readonly byIndustry: readonly (Parts & { readonly industry: string })[];
};

/**
 * Shift and share from year to year, summed (Barff and Knight 1988, Growth and Change 19): the mix is that of each year and not of
 * a first one long past. An industry is new only in its first year. Throws as `shiftShare` does, and `one-period`.
 */
export function chainedShiftShare({ years, industries, region, nation }: ManyYears): ChainedShiftShare {
  refuseYears(years, region.length, nation.length);
  const links = years.slice(1).map((to, at) => ({
    from: years[at] as string,
    to,
    ...shiftShare({
      industries,
      before: region[at] as ArrayLike<number>,
      after: region[at + 1] as ArrayLike<number>,
      nationBefore: nation[at] as ArrayLike<number>,
      nationAfter: nation[at + 1] as ArrayLike<number>,
    }),
  }));
  return {
    total: totalOf(links.map(({ total }) => total)),
    byYear: links.map(({ from, to, total }) => ({ from, to, ...total })),
    byIndustry: industries.map((industry, at) => ({
      industry,
      ...totalOf(links.flatMap(({ byIndustry }) => byIndustry[at] ?? [])),
    })),
  };
}

function refuseYears(years: readonly string[], region: number, nation: number): void {
  if (years.length < 2)
    throw new CounterfactualError({
      code: 'one-period',
      found: `there ${years.length === 1 ? 'is one year' : 'are no years'}`,
      why: 'A change is from one year to another.',
      remedy: 'Give at least two years.',
    });
  if (region !== years.length || nation !== years.length)
    throw new CounterfactualError({
      code: 'sizes-differ',
      found: `${region} years of the region and ${nation} of the nation for ${years.length} years`,
      why: 'Each year is compared with the one before, here and in the nation.',
      remedy: 'Give both for every year.',
    });
}
