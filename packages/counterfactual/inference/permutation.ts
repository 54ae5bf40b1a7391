import type { Warning } from '../errors/counterfactual-error.ts';
import { type Gaps, refuseGaps } from './gaps.ts';
import { type GapStatistics, type Side, type Statistic, statisticsOf } from './permutation-statistics.ts';

export type PermutationOptions = {
  /** Default `rmspe-ratio`. */
  readonly statistic?: Statistic;
  /** Default `two-sided`. */
  readonly side?: Side;
  /** Leaves placebos out whose fit before is worse than this many times the treated unit's. Default: none is left out. */
  readonly dropAbove?: number;
};

export type UnitStatistic = Omit<GapStatistics, 'value'> & {
  readonly unit: string;
  /** null: beyond all others, the ratio of a placebo that is fitted before without error. */
  readonly value: number | null;
};

export type PermutationTest = {
  readonly statistic: Statistic;
  readonly side: Side;
  /** Share of units, the treated included, whose statistic is at least as large as the treated unit's. */
  readonly p: number;
  /** No p-value can be smaller: 1/(placebos + 1), and as much more for each placebo that lies above whatever the treated unit does. */
  readonly smallest: number;
  /** 1: no unit has a larger one. */
  readonly rank: number;
  /** The treated first, then the placebos that were kept. */
  readonly units: readonly UnitStatistic[];
  /** Placebos that are fitted before without error: by the ratio they rank above the treated unit, whatever happened to them. */
  readonly withoutError: readonly string[];
  /** Placebos left out, with how many times the treated unit's root mean square before theirs is; null where that is zero. */
  readonly dropped: readonly {
    readonly unit: string;
    readonly preRmspe: number;
    readonly multiple: number | null;
  }[];
};

/**
 * Whether nothing happened to the treated unit: it is ranked among units to which nothing happened (Abadie, Diamond, Hainmueller 2010, JASA
 * 105; one-sided Abadie 2021, JEL 59; t-ratio Firpo and Possebom 2018). What comes out depends on how the gaps were made: state the
 * specification beside p. Throws `CounterfactualError`: sizes, a perfect fit before of the treated unit (ratio), no spread after
 * (t-ratio). A placebo with a perfect fit ranks above by its ratio, which is conservative; `withoutError` names it.
 */
export function permutationTest(gaps: Gaps, options: PermutationOptions = {}): PermutationTest {
  const { statistic = 'rmspe-ratio', side = 'two-sided' } = options;
  const { kept, dropped } = keptOf(gaps, options);
  const found = kept.map((row) => statisticsOf(gaps, row, statistic, side));
  const own = found[0]?.value ?? 0;
  const rank = found.filter(({ value }) => value >= own - 1e-12 * Math.abs(own)).length;
  const units = found.map(({ value, ...rest }, at) => ({
    unit: gaps.units[kept[at] as number] as string,
    ...rest,
    value: Number.isFinite(value) ? value : null,
  }));
  const withoutError = units.filter(({ value }) => value === null).map(({ unit }) => unit);
  const [p, smallest] = [rank / units.length, (1 + withoutError.length) / units.length];
  return { statistic, side, p, smallest, rank, units, withoutError, dropped };
}

/** What a reader of the rank must know of placebos that are fitted without error. */
export function rankedAbove({ withoutError }: Pick<PermutationTest, 'withoutError'>): Warning[] {
  const [first, ...others] = withoutError;
  if (first === undefined) return [];
  const more = withoutError.length - 10;
  return [
    {
      code: 'placebo-without-error',
      found: `fitted before without any error: ${withoutError.slice(0, 10).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      ...(others.length === 0 ? { where: { unit: first } } : {}),
      why: 'The ratio of such a placebo is beyond all others: it ranks above the treated unit whatever happened to it, so that p is rather too large than too small.',
      remedy: 'Read the p-value of the effects beside it.',
    },
  ];
}

/** Rows that are ranked, the treated first, and those left out. */
export function keptOf(gaps: Gaps, { dropAbove = Number.POSITIVE_INFINITY }: PermutationOptions) {
  refuseGaps(gaps);
  // The mean needs no fit before to divide by.
  const preOf = (row: number) => statisticsOf(gaps, row, 'mean', 'two-sided').preRmspe;
  const own = preOf(0);
  const kept = [0];
  const dropped: PermutationTest['dropped'][number][] = [];
  for (let row = 1; row < gaps.units.length; row += 1) {
    const preRmspe = preOf(row);
    if (dropAbove === Number.POSITIVE_INFINITY || preRmspe <= dropAbove * own) kept.push(row);
    else
      dropped.push({ unit: gaps.units[row] as string, preRmspe, multiple: own > 0 ? preRmspe / own : null });
  }
  return { kept, dropped };
}
