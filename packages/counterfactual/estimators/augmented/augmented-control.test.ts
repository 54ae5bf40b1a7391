import { describe, expect, it } from 'vitest';
import { panelOf } from '../../panel/panel.ts';
import { kansas } from '../../testing/public-panels.ts';
import { reference } from '../../testing/reference.ts';
import { type AugmentedOptions, augmentedControl, augmentedControlOf } from './augmented-control.ts';
import { comparisonOf, targetOf, treatedPath } from './comparison.ts';
import { chosenLambda, lambdaErrors } from './lambda.ts';
import { augmented, spectrumOf } from './ridge.ts';
import { simplexFit } from './simplex-weights.ts';

const published = reference('kansas_augsynth');
const block = kansas();

describe.skipIf(!published || !block)(
  'Kansas 2012, as augsynth prints it (data beside the repository)',
  () => {
    it.each<[string, AugmentedOptions]>([
      ['scm', { lambda: 'none' }],
      ['ridge', {}],
      ['ridge_fixed_effect', { unitEffects: true }],
    ])('%s: estimate, path, weights, imbalance, lambda and bias', (name, options) => {
      const theirs = published[name];
      const { tolerance } = published;
      const made = augmentedControlOf(block as NonNullable<typeof block>, options);
      expect(Math.abs(made.estimate - theirs.average_att)).toBeLessThan(tolerance.average_att / 50);
      expect(Math.abs(made.imbalance.l2 - theirs.l2_imbalance)).toBeLessThan(tolerance.l2_imbalance / 50);
      expect(Math.abs((made.imbalance.scaled ?? 1) - theirs.scaled_l2_imbalance)).toBeLessThan(1e-6);
      if (typeof theirs.lambda === 'number')
        expect(Math.abs((made.lambda ?? 0) / theirs.lambda - 1)).toBeLessThan(1e-9);
      else expect(made.lambda).toBeNull();
      for (const { unit, weight } of made.unitWeights)
        expect(Math.abs(weight - theirs.weights[unit])).toBeLessThan(tolerance.weights / 1000);
      for (const [t, { effect }] of made.effects.entries())
        expect(Math.abs(effect - theirs.att_conformal[t].Estimate)).toBeLessThan(1e-5);
      for (const [t, { bias }] of made.bias.byPeriod.entries())
        expect(Math.abs(bias - (theirs.bias_est?.[t][0] ?? 0))).toBeLessThan(1e-6);
    });
  },
);

describe('the augmented control', () => {
  it('errs in a period left out as it does when it is fitted without that period, at every lambda', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const made = madeUp(seed);
      const periods = [0, 1, 2, 3, 4, 5, 6];
      const whole = comparisonOf(made, { periods, fitted: 7, unitEffects: false });
      const path = lambdaErrors(whole, targetOf(whole, treatedPath(made)), spectrumOf(whole));
      expect(path).toHaveLength(21);
      for (const { lambda, error } of path) {
        const squares = periods.map((out) => {
          const order = [...periods.filter((t) => t !== out), out];
          const less = comparisonOf(made, { periods: order, fitted: 6, unitEffects: false });
          const all = treatedPath(made);
          const target = targetOf(
            less,
            Float64Array.from(order, (t) => all[t] as number),
          );
          const { weights, left } = simplexFit(less, target, 6);
          const ridge = augmented(less, spectrumOf(less), { weights, left, lambda });
          return (
            ((target[6] as number) -
              ridge.reduce((sum, w, row) => sum + w * (less.rows[row * 7 + 6] as number), 0)) **
            2
          );
        });
        const mean = squares.reduce((sum, square) => sum + square, 0) / 7;
        expect(Math.abs(error / mean - 1)).toBeLessThan(1e-5);
      }
    }
  });

  it('takes the largest lambda within one standard error of the least error, or that of least error', () => {
    const path = [9, 4, 2.5, 2, 3].map((error, k) => ({ lambda: 10 ** -k, error, standardError: 0.6 }));
    expect(chosenLambda(path, 'one-standard-error')).toBe(0.01);
    expect(chosenLambda(path, 'least-error')).toBe(0.001);
  });

  it('has weights that sum to one, and never fits worse before than the synthetic control alone', () => {
    for (let seed = 1; seed <= 30; seed += 1)
      for (const unitEffects of [false, true]) {
        const made = augmentedControlOf(madeUp(seed), { unitEffects });
        const alone = augmentedControlOf(madeUp(seed), { unitEffects, lambda: 'none' });
        expect(made.unitWeights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
        expect(made.imbalance.l2).toBeLessThanOrEqual(alone.imbalance.l2 * (1 + 1e-9));
        expect(made.estimate + made.bias.mean).toBeCloseTo(alone.estimate, 9);
        expect(alone.negative).toEqual({ share: 0, sum: 0 });
      }
  });

  it('takes several treated units as their mean', () => {
    const made = madeUp(9);
    const both = augmentedControlOf({ ...made, treated: [0, 1], controls: made.controls.slice(1) });
    const outcomes = Float64Array.from(made.panel.outcomes, (value, at) =>
      at < 10 ? (value + (made.panel.outcomes[at + 10] as number)) / 2 : value,
    );
    const mean = { ...made, panel: { ...made.panel, outcomes }, controls: made.controls.slice(1) };
    expect(both.estimate).toBeCloseTo(augmentedControlOf(mean).estimate, 10);
  });

  it('comes to the synthetic control as lambda grows', () => {
    const alone = augmentedControlOf(madeUp(3), { lambda: 'none' });
    expect(augmentedControlOf(madeUp(3), { lambda: 1e12 }).estimate).toBeCloseTo(alone.estimate, 8);
  });

  it('does not mind how far from nought all outcomes lie', () => {
    const made = madeUp(3);
    const { estimate } = augmentedControlOf(made);
    for (const level of [1e6, 1e9]) {
      const outcomes = made.panel.outcomes.map((value) => value + level);
      const lifted = augmentedControlOf({ ...made, panel: { ...made.panel, outcomes } });
      expect(Math.abs(lifted.estimate - estimate)).toBeLessThan(1e-14 * level * 100);
    }
  });

  it('scales with the outcome, and its weights do not', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const made = augmentedControlOf(madeUp(seed));
      const times = augmentedControlOf(madeUp(seed, 1000));
      expect(Math.abs(times.estimate / (1000 * made.estimate) - 1)).toBeLessThan(1e-8);
      expect((times.lambda ?? 0) / (1e6 * (made.lambda ?? 1))).toBeCloseTo(1, 9);
      for (const [row, { weight }] of made.unitWeights.entries())
        expect(times.unitWeights[row]?.weight).toBeCloseTo(weight, 8);
    }
  });

  it('shifts with the level of a unit only where units have effects of their own taken off', () => {
    const lifted = (by: number) => {
      const made = madeUp(5);
      const outcomes = Float64Array.from(made.panel.outcomes, (value, at) => (at < 10 ? value + by : value));
      return { ...made, panel: { ...made.panel, outcomes } };
    };
    const options = { unitEffects: true };
    expect(augmentedControlOf(lifted(50), options).estimate).toBeCloseTo(
      augmentedControlOf(lifted(0), options).estimate,
      8,
    );
    expect(augmentedControlOf(lifted(50)).estimate).not.toBeCloseTo(
      augmentedControlOf(lifted(0)).estimate,
      1,
    );
  });

  it('refuses controls that do not differ, and a lambda that is no ridge', () => {
    const flat = panelOf({
      units: ['a', 'b', 'c'],
      periods: ['1', '2', '3', '4'],
      outcomes: Float64Array.of(1, 2, 3, 9, 5, 5, 5, 5, 5, 5, 5, 5),
      starts: Int32Array.of(3, -1, -1),
    });
    expect(() => augmentedControl(flat)).toThrow('controls-do-not-differ');
    expect(augmentedControl(flat, { lambda: 'none' }).estimate).toBe(4);
    expect(() => augmentedControl(flat, { lambda: 0 })).toThrow('lambda-not-positive');
  });
});

/** Twelve units over ten periods, the first treated from the eighth on; numbers from a sine, so that they are the same everywhere. */
function madeUp(seed: number, scale = 1) {
  const outcomes = Float64Array.from({ length: 120 }, (_, at) => {
    const unit = Math.floor(at / 10);
    const noise = Math.sin((at + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    return (
      scale * (10 + unit / 4 + Math.sin(seed + (at % 10) * (1 + unit / 12)) + (noise - Math.floor(noise)))
    );
  });
  const panel = panelOf({
    units: Array.from({ length: 12 }, (_, unit) => `u${unit}`),
    periods: Array.from({ length: 10 }, (_, t) => String(t)),
    outcomes,
    starts: Int32Array.from({ length: 12 }, (_, unit) => (unit === 0 ? 7 : -1)),
  });
  return { panel, treated: [0], controls: Array.from({ length: 11 }, (_, row) => row + 1), pre: 7, post: 3 };
}
