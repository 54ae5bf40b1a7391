import { describe, expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { estimate, sc } from '../estimators/estimators.ts';
import { leaveOneOut } from '../inference/leave-one-out.ts';
import { panelOf } from '../panel/panel.ts';
import { madeBlock } from '../testing/made-block.ts';
import { donorRange, lastPeriodOut } from './leave-out.ts';
import { refitBy } from './refit.ts';

const refit = refitBy((block) => {
  const { estimate: tau, fit } = estimate(block, 'sc');
  return { estimate: tau, rmse: fit.rmse };
});
const block = madeBlock({ seed: 5 });
const weights = sc(block.panel).unitWeights.map(({ weight }) => weight);

describe('one donor left out', () => {
  it('the range is that of leaving out each donor with weight', () => {
    const range = donorRange(block, weights, refit, 20);
    const each = leaveOneOut(block, 'sc').map(({ estimate: tau }) => tau);
    expect(range?.low.estimate).toBe(Math.min(...each));
    expect(range?.high.estimate).toBe(Math.max(...each));
    expect(range?.donors).toBe(each.length);
  });

  it('the largest come first where there are more than are asked for', () => {
    const largest = Math.max(...weights);
    const range = donorRange(block, weights, refit, 1);
    const unit = block.panel.units[block.controls[weights.indexOf(largest)] as number];
    expect(range).toMatchObject({ donors: 1, low: { unit }, high: { unit } });
  });

  it('equal weights are all left out in turn, however many', () => {
    const wide = madeBlock({ controls: 150 });
    const did = refitBy((part) => ({ estimate: estimate(part, 'did').estimate, rmse: 0 }));
    expect(
      donorRange(
        wide,
        wide.controls.map(() => 1 / 150),
        did,
        150,
      )?.donors,
    ).toBe(150);
  });

  it('nothing is said of a single donor, nor where nobody is to be left out', () => {
    expect(donorRange(madeBlock({ controls: 1 }), [1], refit, 20)).toBeNull();
    expect(donorRange(block, weights, refit, 0)).toBeNull();
  });

  it('a method that refuses the rest says nothing; a fault is not swallowed', () => {
    const refusing = refitBy(() => {
      throw new CounterfactualError({ code: 'x', found: 'x', why: 'x', remedy: 'x' });
    });
    expect(donorRange(block, weights, refusing, 20)).toBeNull();
    const faulty = refitBy(() => {
      throw new TypeError('fault');
    });
    expect(() => donorRange(block, weights, faulty, 20)).toThrow(TypeError);
  });
});

describe('the last period before left out', () => {
  const width = block.panel.periods.length;
  const without = (t: number) =>
    panelOf({
      ...block.panel,
      periods: block.panel.periods.filter((_, at) => at !== t),
      times: block.panel.times.filter((_, at) => at !== t),
      outcomes: block.panel.outcomes.filter((_, at) => at % width !== t),
      starts: block.panel.starts.map((start) => (start < 0 ? start : start - 1)),
    });

  it('the estimate is that of the panel without it', () => {
    const found = lastPeriodOut(block, refit, 3);
    expect(found?.period).toBe('2011');
    expect(found?.estimate).toBeCloseTo(sc(without(11)).estimate, 9);
  });

  it('the gap is what weights that have not seen it leave in it', () => {
    const found = lastPeriodOut(block, refit, 3);
    const { unitWeights } = sc(without(11));
    const value = (unit: number) => block.panel.outcomes[unit * width + 11] as number;
    const synthetic = block.controls.reduce(
      (sum, unit, at) => sum + (unitWeights[at]?.weight ?? 0) * value(unit),
      0,
    );
    expect(found?.gap).toBeCloseTo(value(0) - synthetic, 8);
  });

  it('nothing is said where too few periods would be left', () => {
    expect(lastPeriodOut(madeBlock({ pre: 3 }), refit, 3)).toBeNull();
    expect(lastPeriodOut(madeBlock({ pre: 4 }), refit, 3)).not.toBeNull();
  });
});
