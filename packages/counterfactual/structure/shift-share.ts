import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { anyOrderSum } from '../numbers/any-order-sum.ts';
import { refuseFigures, refuseNothing } from './figures.ts';

/** Jobs by industry in a region and in the nation, in two years; the same industries in the same order in all four. */
export type TwoYears = {
  readonly industries: readonly string[];
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
  readonly nationBefore: ArrayLike<number>;
  readonly nationAfter: ArrayLike<number>;
};

/** Jobs. The four parts add up to the change. */
export type Parts = {
  readonly change: number;
  /** Had everything grown as the nation did. */
  readonly national: number;
  /** More or less of it because the region's industries are those that grew, or not. */
  readonly mix: number;
  /** What its industries did otherwise than the same industries in the nation. */
  readonly regional: number;
  /** Jobs in industries that had none in the region before: they have no growth rate, and are in no other part. */
  readonly newIndustries: number;
};

export type ShiftShare = {
  readonly total: Parts;
  readonly byIndustry: readonly (Parts & { readonly industry: string })[];
  /** Share: 0.02 is two per cent. */
  readonly nationalGrowth: number;
};

/**
 * The change in a region's jobs, shared out (Dunn 1960, Papers of the Regional Science Association 6). Sums are the same in any
 * order of the industries. Throws `sizes-differ`, `not-a-count`, `nothing-there`, and `larger-than-nation` for jobs in an
 * industry of which the nation has none.
 */
export function shiftShare(years: TwoYears): ShiftShare {
  const { industries, before, after } = years;
  const { nationalGrowth, growthOf } = growthIn(years);
  const byIndustry = industries.map((industry, at) => {
    const from = before[at] as number;
    const to = after[at] as number;
    const change = to - from;
    if (from === 0) return { industry, change, national: 0, mix: 0, regional: 0, newIndustries: change };
    const growth = growthOf(at);
    const regional = change - from * growth;
    return {
      industry,
      change,
      national: from * nationalGrowth,
      mix: from * (growth - nationalGrowth),
      regional,
      newIndustries: 0,
    };
  });
  return { total: totalOf(byIndustry), byIndustry, nationalGrowth };
}

/** Each part summed. */
export function totalOf(parts: readonly Parts[]): Parts {
  const sum = (part: keyof Parts) => anyOrderSum(parts.map((each) => each[part]));
  return {
    change: sum('change'),
    national: sum('national'),
    mix: sum('mix'),
    regional: sum('regional'),
    newIndustries: sum('newIndustries'),
  };
}

/** Growth of the nation, and of each of its industries in which the region has jobs. Throws as `shiftShare`. */
export function growthIn({ industries, before, after, nationBefore, nationAfter }: TwoYears) {
  refuseFigures('the region before', before, industries);
  refuseFigures('the region after', after, industries);
  refuseFigures('the nation before', nationBefore, industries);
  refuseFigures('the nation after', nationAfter, industries);
  const nation = anyOrderSum(Array.from(nationBefore));
  refuseNothing('the nation before', nation);
  const growthOf = (at: number) => {
    const base = nationBefore[at] as number;
    if (base > 0) return ((nationAfter[at] as number) - base) / base;
    throw new CounterfactualError({
      code: 'larger-than-nation',
      found: `the region has ${before[at]} jobs in an industry of which the nation has none`,
      where: { column: industries[at] },
      why: 'The region is part of the nation, and the growth of nothing is not known.',
      remedy: 'Use the same source and the same industries for both; do not give what is withheld as nought.',
    });
  };
  return { nationalGrowth: (anyOrderSum(Array.from(nationAfter)) - nation) / nation, growthOf };
}
