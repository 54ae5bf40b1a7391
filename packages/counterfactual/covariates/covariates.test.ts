import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../estimators/estimators.ts';
import { sdidStaggered } from '../estimators/sdid-staggered.ts';
import { normalQuantile } from '../numbers/normal.ts';
import { randomBits } from '../numbers/random.ts';
import { blockOf } from '../panel/block.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { refusal } from '../testing/refusal.ts';
import { twoWay } from './two-way.ts';
import { withoutCovariates } from './without-covariates.ts';

/** Units over ten periods, treated as `starts` say; outcome: level, common path, noise, covariates by their slopes, effect. */
function made({
  seed,
  starts = [7, ...Array<number>(8).fill(-1)],
  slopes = [3, -2],
  effect = -5,
  noise = 0.5,
}: {
  seed: number;
  starts?: readonly number[];
  slopes?: readonly number[];
  effect?: number;
  noise?: number;
}): Panel {
  const bits = randomBits(seed, 0);
  const normal = () => normalQuantile((bits.word() + 0.5) / 2 ** 32);
  const width = 10;
  const path = Array.from({ length: width }, normal);
  const columns = slopes.map(() => Float64Array.from({ length: starts.length * width }, normal));
  const levels = starts.map(() => 10 * normal());
  const outcomes = Float64Array.from({ length: starts.length * width }, (_, at) => {
    const [unit, t] = [Math.floor(at / width), at % width];
    const start = starts[unit] as number;
    const explained = slopes.reduce((sum, slope, k) => sum + slope * (columns[k]?.[at] as number), 0);
    return (
      (levels[unit] as number) +
      (path[t] as number) +
      explained +
      noise * normal() +
      (start >= 0 && t >= start ? effect : 0)
    );
  });
  return panelOf({
    units: starts.map((_, unit) => `u${unit}`),
    periods: path.map((_, t) => String(2000 + t)),
    outcomes,
    starts: Int32Array.from(starts),
    covariates: new Map(columns.map((column, k) => [`x${k}`, column])),
  });
}
const both = ['x0', 'x1'];
const seeds = fc.integer({ min: 1, max: 9_999 });
const methods = fc.constantFrom('did' as const, 'sc' as const, 'difp' as const, 'sdid' as const);
const withChanged = (panel: Panel, change: (values: Float64Array, name: string) => Float64Array) => ({
  ...panel,
  covariates: new Map([...panel.covariates].map(([name, values]) => [name, change(values, name)])),
});

describe('covariates', () => {
  it('have the coefficients they were made with where nothing else is random, and the effect is found whole', () => {
    fc.assert(
      fc.property(seeds, methods, (seed, method) => {
        const panel = made({ seed, noise: 0 });
        const { panel: rest, coefficients } = withoutCovariates(panel, both);
        expect(coefficients[0]?.coefficient).toBeCloseTo(3, 8);
        expect(coefficients[1]?.coefficient).toBeCloseTo(-2, 8);
        if (method !== 'sc') expect(estimate(blockOf(rest, 3), method).estimate).toBeCloseTo(-5, 6);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['the outcome itself', (value: number) => value],
    ['the outcome in another unit', (value: number) => 7 - value / 1000],
    [
      'the outcome beside effects of units and periods',
      (value: number, at: number) => value + at + (at % 10) ** 2,
    ],
  ])('are not %s', (_, change) => {
    const panel = made({ seed: 3 });
    const covariates = new Map([...panel.covariates, ['y', panel.outcomes.map(change)]]);
    for (const names of [['y'], ['x0', 'y']])
      expect(refusal(() => withoutCovariates({ ...panel, covariates }, names))).toMatchObject({
        code: 'covariate-is-outcome',
        where: { column: 'y' },
      });
  });

  it('may explain all of the untreated cells where an effect is left in the treated ones', () => {
    const panel = made({ seed: 3, noise: 0, slopes: [3] });
    expect(withoutCovariates(panel, ['x0']).coefficients[0]?.coefficient).toBeCloseTo(3, 8);
  });

  it('come out the same in any unit of measurement and from any origin, and so does the estimate', () => {
    fc.assert(
      fc.property(
        seeds,
        methods,
        fc.constantFrom(1e-6, 0.01, -7, 1e6),
        fc.constantFrom(0, -3, 40),
        (seed, method, scale, origin) => {
          const panel = made({ seed });
          const one = withoutCovariates(panel, both);
          const other = withoutCovariates(
            withChanged(panel, (values) => values.map((value) => scale * (value + origin))),
            both,
          );
          const tau = estimate(blockOf(one.panel, 3), method).estimate;
          expect(Math.abs(estimate(blockOf(other.panel, 3), method).estimate - tau)).toBeLessThan(1e-6);
          for (const [k, { coefficient }] of one.coefficients.entries())
            expect((other.coefficients[k]?.coefficient ?? 0) * scale).toBeCloseTo(coefficient, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('do not know the effect: whatever happens in treated cells, their coefficients stay', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -500, max: 500 }), (seed, effect) => {
        const [one, other] = [made({ seed }), made({ seed, effect })].map((panel) =>
          withoutCovariates(panel, both),
        );
        expect(other?.coefficients).toEqual(one?.coefficients);
      }),
      { numRuns: 20 },
    );
  });

  it('come out the same in any order', () => {
    const panel = made({ seed: 5 });
    const one = withoutCovariates(panel, both);
    const other = withoutCovariates(panel, [...both].reverse());
    for (const { name, coefficient } of one.coefficients)
      expect(other.coefficients.find((each) => each.name === name)?.coefficient).toBeCloseTo(coefficient, 10);
  });

  it('leave levels where they were: the mean of untreated outcomes does not move', () => {
    const panel = made({ seed: 11 });
    const { panel: rest } = withoutCovariates(panel, both);
    const { product, cells } = twoWay(panel);
    const ones = new Float64Array(90).fill(1);
    expect(product(rest.outcomes, ones) / cells).toBeCloseTo(product(panel.outcomes, ones) / cells, 10);
  });

  it('bring the estimate nearer where they move the outcome', () => {
    let [withThem, withoutThem] = [0, 0];
    for (let seed = 1; seed <= 40; seed += 1) {
      const panel = made({ seed });
      withoutThem += (estimate(blockOf(panel, 3), 'sdid').estimate + 5) ** 2;
      withThem += (estimate(blockOf(withoutCovariates(panel, both).panel, 3), 'sdid').estimate + 5) ** 2;
    }
    expect(withThem).toBeLessThan(withoutThem / 4);
  });

  it('are taken off where treatments start at different times', () => {
    const panel = made({ seed: 3, noise: 0, starts: [4, 4, 7, 9, -1, -1, -1, -1, -1, -1] });
    expect(sdidStaggered(withoutCovariates(panel, both).panel).estimate).toBeCloseTo(-5, 6);
  });
});

describe('effects of units and periods', () => {
  it('leave what sums to nothing over the untreated cells of each unit and of each period', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.constantFrom(-1, 0, 1, 4, 9), { minLength: 2, maxLength: 9 }),
        (seed, some) => {
          const starts = [-1, ...some];
          const panel = made({ seed, starts });
          const left = twoWay(panel).without(panel.outcomes);
          for (let unit = 0; unit < starts.length; unit += 1)
            expect(
              left.subarray(unit * 10, unit * 10 + 10).reduce((sum, value) => sum + value, 0),
            ).toBeCloseTo(0, 8);
          for (let t = 0; t < 10; t += 1)
            expect(starts.reduce((sum, _, unit) => sum + (left[unit * 10 + t] as number), 0)).toBeCloseTo(
              0,
              8,
            );
        },
      ),
    );
  });
});

describe('what is refused, by name', () => {
  const panel = made({ seed: 1 });
  const withX2 = (values: (at: number) => number) => ({
    ...panel,
    covariates: new Map([...panel.covariates, ['x2', panel.outcomes.map((_, at) => values(at))]]),
  });
  const x = (k: number) => panel.covariates.get(`x${k}`) as Float64Array;

  it.each([
    [
      'a combination of the others',
      (at: number) => 2 * (x(0)[at] as number) - 1e4 * (x(1)[at] as number) + 3,
    ],
    ['the same in all periods', (at: number) => 1e6 * Math.floor(at / 10)],
    ['the same for all units', (at: number) => (at % 10) ** 2],
    ['a constant', () => 17],
    ['nothing but zeros', () => 0],
    ['a level and a path together', (at: number) => 40 * Math.floor(at / 10) + Math.sin(at % 10)],
    ['moving in treated cells alone', (at: number) => (at >= 7 && at < 10 ? 1 : 0)],
  ])('a covariate that is %s', (_, values) => {
    const problem = refusal(() => withoutCovariates(withX2(values), ['x0', 'x1', 'x2']));
    expect(problem).toMatchObject({ code: 'collinear', where: { column: 'x2' } });
    expect(problem.found).toContain('x2');
  });

  it('the same covariate twice, one that is not there, and one with a hole', () => {
    expect(refusal(() => withoutCovariates(panel, ['x0', 'x0'])).code).toBe('collinear');
    expect(refusal(() => withoutCovariates(panel, ['x9']))).toMatchObject({
      code: 'no-such-covariate',
      remedy: expect.stringContaining('x0'),
    });
    const holed = withX2((at) => (at === 34 ? Number.NaN : Math.sin(at * at)));
    expect(refusal(() => withoutCovariates(holed, ['x2']))).toMatchObject({
      code: 'covariate-missing',
      where: { unit: 'u3', period: '2004', column: 'x2' },
    });
  });
});
