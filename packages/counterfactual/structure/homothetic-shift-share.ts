import { anyOrderSum } from '../numbers/any-order-sum.ts';
import { growthIn, shiftShare, type TwoYears } from './shift-share.ts';

/** Jobs. `national`, `mix`, `competitive`, `allocation` and `newIndustries` add up to the change. */
export type HomotheticParts = {
  readonly change: number;
  readonly national: number;
  readonly mix: number;
  /** What its industries did otherwise, had the region had the nation's mix: free of how large they are here. */
  readonly competitive: number;
  /** Whether the region has its jobs where it does better: positive where it is specialised in what it is good at. */
  readonly allocation: number;
  readonly newIndustries: number;
};

export type HomotheticIndustry = HomotheticParts & {
  readonly industry: string;
  /** Jobs it would have in a region of this size with the nation's mix. */
  readonly homothetic: number;
  /** Jobs above that; below it negative. */
  readonly specialisation: number;
  /** Its growth less that of the industry in the nation, as a share; null for an industry that had no jobs before. */
  readonly advantage: number | null;
};

/**
 * Shift and share with the regional part divided in two (Esteban-Marquillas 1972, Regional and Urban Economics 2). An industry
 * without jobs before has no growth rate and is in `newIndustries`. Throws as `shiftShare` does.
 */
export function homotheticShiftShare(years: TwoYears): {
  readonly total: HomotheticParts;
  readonly byIndustry: readonly HomotheticIndustry[];
} {
  const { before, after, nationBefore } = years;
  const classic = shiftShare(years);
  const { growthOf } = growthIn(years);
  const here = anyOrderSum(Array.from(before));
  const nation = anyOrderSum(Array.from(nationBefore));
  const byIndustry = classic.byIndustry.map(({ regional, ...parts }, at): HomotheticIndustry => {
    const from = before[at] as number;
    const homothetic = (here * (nationBefore[at] as number)) / nation;
    const specialisation = from - homothetic;
    if (from === 0)
      return { ...parts, competitive: 0, allocation: 0, homothetic, specialisation, advantage: null };
    const advantage = ((after[at] as number) - from) / from - growthOf(at);
    const competitive = homothetic * advantage;
    return {
      ...parts,
      competitive,
      allocation: regional - competitive,
      homothetic,
      specialisation,
      advantage,
    };
  });
  const sum = (part: keyof HomotheticParts) => anyOrderSum(byIndustry.map((each) => each[part]));
  const total = {
    change: sum('change'),
    national: sum('national'),
    mix: sum('mix'),
    competitive: sum('competitive'),
    allocation: sum('allocation'),
    newIndustries: sum('newIndustries'),
  };
  return { total, byIndustry };
}
