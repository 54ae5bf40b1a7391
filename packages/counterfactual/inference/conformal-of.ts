import { treatedPath } from '../estimators/augmented/comparison.ts';
import type { EffectAt } from '../estimators/estimate.ts';
import { noiseLevel } from '../estimators/weighted/noise.ts';
import type { Block } from '../panel/block.ts';
import { conformalTest, type Permutations, type Refit } from './conformal.ts';
import { type ConformalInterval, jointInterval, singlePeriodIntervals } from './conformal-interval.ts';

export type ConformalEnds<Tests extends string> = {
  /** Which null each effect in the interval was tested as. */
  readonly tests: Tests;
  /** p-value of no effect under that null. */
  readonly pOfZero: number;
  /** null: unbounded, for all that was tried. */
  readonly low: number | null;
  readonly high: number | null;
  /** No effect that was tried is compatible with the data. */
  readonly empty: boolean;
  /** Effects between the ends are rejected too. */
  readonly hasHoles: boolean;
  /** Between which effects was tried. */
  readonly tried: { readonly from: number; readonly to: number };
};

/**
 * Three nulls, which need not agree: no effect in any period (`p`), one constant effect in all of them (`joint`), and an effect in one period with
 * nothing said of the others (`byPeriod`).
 */
export type Conformal = {
  readonly tests: 'no-effect-in-any-period';
  readonly p: number;
  /** No p-value of the whole path can be smaller. */
  readonly smallest: number;
  readonly level: number;
  readonly joint: ConformalEnds<'one-constant-in-all-post-periods'>;
  readonly byPeriod: readonly (ConformalEnds<'the-effect-in-this-period-alone'> & {
    readonly time: string;
  })[];
};

/**
 * Conformal test and intervals of an estimate (Chernozhukov, Wüthrich, Zhu 2021, JASA 116). `refitOver` fits a path over some periods,
 * by position. Effects are tried around what was estimated, as far as four times that, twelve times the noise and twelve times the
 * misfit before, and where an end is not rejected there, on to 1,024 times as far; one that is not rejected even then is unbounded,
 * and `tried` says how far that was. Unit: the outcome's. Throws as `jointInterval`.
 */
export function conformalOf(
  block: Block,
  effects: readonly EffectAt[],
  {
    refitOver,
    permutations = 'cyclic-shifts',
    level = 0.95,
  }: {
    readonly refitOver: (periods: readonly number[]) => Refit;
    readonly permutations?: Permutations;
    readonly level?: number;
  },
): Conformal {
  const { panel, pre, post } = block;
  const path = treatedPath(block);
  const all = panel.periods.map((_, t) => t);
  const settings = { refit: refitOver(all), path, pre, permutations };
  // 1 − 0.9 is 0.09999999999999998 for a machine, and p = 2/20 is rejected at 0.1.
  const alpha = Number((1 - level).toPrecision(12));
  const gaps = effects.map(({ effect }) => effect);
  const mean = gaps.slice(pre).reduce((sum, gap) => sum + gap / post, 0);
  const { p, smallest } = conformalTest(settings, new Float64Array(post));
  const joint = jointInterval(settings, { alpha, grid: gridAround(block, gaps, mean) });
  // Every period's effect is in the middle of its own grid, so that each is solved with its own.
  const byPeriod = all.slice(pre).map((period) => {
    const grid = gridAround(block, gaps, gaps[period] as number);
    const [found] = singlePeriodIntervals(
      { ...settings, refitOver: () => refitOver([...all.slice(0, pre), period]), path: pathOf(period) },
      { alpha, grid },
    );
    return { time: panel.periods[period] as string, ...endsOf(found as NonNullable<typeof found>) };
  });
  return { tests: 'no-effect-in-any-period', p, smallest, level, joint: endsOf(joint), byPeriod };

  function pathOf(period: number): Float64Array {
    return Float64Array.of(...path.subarray(0, pre), path[period] as number);
  }
}

/** Ten doublings. A weighting takes some of a shift up, and the more the longer it lasts: Kansas' ends lie three to six times as far. */
const WIDENINGS = 10;

function gridAround(block: Block, gaps: readonly number[], centre: number) {
  const before = gaps.slice(0, block.pre);
  const misfit = Math.sqrt(before.reduce((sum, gap) => sum + gap * gap, 0) / before.length);
  const reach = Math.max(4 * Math.abs(centre), 12 * noiseLevel(block), 12 * misfit);
  const half = reach > 0 ? reach : 1;
  return { from: centre - half, to: centre + half, widenings: WIDENINGS };
}

function endsOf<Tests extends string>(found: ConformalInterval<Tests>): ConformalEnds<Tests> {
  const { tests, pOfZero, lower, upper, empty, hasHoles, grid } = found;
  const [from, to] = [grid[0]?.effect ?? 0, grid.at(-1)?.effect ?? 0];
  return { tests, pOfZero, low: lower, high: upper, empty, hasHoles, tried: { from, to } };
}
