import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../estimators/estimators.ts';
import type { Block } from '../panel/block.ts';
import { withoutControl } from '../panel/part-of-block.ts';
import { madeBlock } from '../testing/made-block.ts';
import { donorShocks } from './donor-shocks.ts';
import { refitBy } from './refit.ts';

const refit = refitBy((block) => {
  const { estimate: tau, fit } = estimate(block, 'sdid');
  return { estimate: tau, rmse: fit.rmse };
});
const shocksOf = (block: Block, weights = estimate(block, 'sdid').unitWeights.map(({ weight }) => weight)) =>
  donorShocks(block, weights, refit);
/** Donor 4 loses `by` from the third period after the start on. */
const closing = (by: number, from = 14) =>
  madeBlock({ change: (unit, t) => (unit === 4 && t >= from ? by : 0) });

describe('donors with a shock of their own', () => {
  it('a closure after the start is told, with place, period, size, and the estimate without', () => {
    const block = closing(-25);
    const [shock, ...others] = shocksOf(block);
    expect(others).toEqual([]);
    expect(shock).toMatchObject({ unit: 'donor 4', period: '2014' });
    expect(Math.abs((shock?.size ?? 0) + 25)).toBeLessThan(5);
    expect(shock?.deviations).toBeGreaterThan(5);
    expect(shock?.without).toBe(estimate(withoutControl(block, 4), 'sdid').estimate);
  });

  it('it is what the estimate suffers from: without, it is nearer to what it would be had nothing happened', () => {
    const [calm, shaken] = [estimate(madeBlock(), 'sdid').estimate, estimate(closing(-60), 'sdid').estimate];
    const [shock] = shocksOf(closing(-60));
    expect(Math.abs((shock?.without ?? 0) - calm)).toBeLessThan(Math.abs(shaken - calm));
  });

  it('a rise is a shock as well', () => {
    expect(shocksOf(closing(25))[0]).toMatchObject({ unit: 'donor 4' });
  });

  it('not before the start: that is fitted, or not', () => {
    expect(shocksOf(closing(-25, 6))).toEqual([]);
  });

  it('not of a donor without weight', () => {
    const block = closing(-25);
    const weights = block.controls.map((unit) => (unit === 4 ? 0.009 : 0.1101));
    expect(shocksOf(block, weights)).toEqual([]);
    expect(
      shocksOf(
        block,
        weights.map((weight) => (weight === 0.009 ? -0.02 : weight)),
      ),
    ).toHaveLength(1);
  });

  it('not what happened to all of them', () => {
    expect(shocksOf(madeBlock({ change: (_, t) => (t >= 14 ? -40 : 0) }))).toEqual([]);
  });

  it('nor a change as donors have them now and then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (seed) => {
        for (const { deviations, size } of shocksOf(madeBlock({ seed }))) {
          expect(deviations ?? Number.POSITIVE_INFINITY).toBeGreaterThan(5);
          expect(Math.abs(size)).toBeGreaterThan(3);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a series that never moved has no deviation to count in, and is told', () => {
    const block = madeBlock();
    const width = block.panel.periods.length;
    block.panel.outcomes.fill(100, 4 * width, 5 * width);
    for (let t = 14; t < width; t += 1) block.panel.outcomes[4 * width + t] = 40;
    const shock = shocksOf(
      block,
      block.controls.map(() => 0.1),
    ).find(({ unit }) => unit === 'donor 4');
    expect(shock?.period).toBe('2014');
  });

  it('six periods are the least that tells a jump from a change', () => {
    expect(
      shocksOf(madeBlock({ pre: 3, post: 2, change: (unit, t) => (unit === 4 && t > 3 ? -90 : 0) })),
    ).toEqual([]);
  });

  it('follows the unit of measurement', () => {
    const block = closing(-25);
    const [one] = shocksOf(block);
    const [other] = shocksOf({
      ...block,
      panel: { ...block.panel, outcomes: block.panel.outcomes.map((value) => 1e6 * value) },
    });
    expect((other?.size ?? 0) / 1e6).toBeCloseTo(one?.size ?? 1, 6);
    expect(other?.deviations).toBeCloseTo(one?.deviations ?? 1, 6);
  });
});
