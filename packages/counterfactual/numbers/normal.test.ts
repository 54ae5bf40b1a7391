import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { normalCdf, normalQuantile } from './normal.ts';

// Computed with fifty digits.
const shares: [number, number][] = [
  [-37, 5.725571222524577e-300],
  [-30.5, 1.3029379131780763e-204],
  [-10.1, 2.762109471764517e-24],
  [-5.7, 5.990371401063528e-9],
  [-5.6, 1.071759025831093e-8],
  [-4.2, 1.3345749015906327e-5],
  [-1.96, 0.024997895148220435],
  [-1, 0.15865525393145705],
  [-0.7, 0.24196365222307303],
  [-0.67, 0.2514288950953101],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.67, 0.7485711049046899],
  [2.2, 0.9860965524865014],
  [6.1, 0.9999999994696577],
];
const points: [number, number][] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-12, -7.034483825301132],
  [1e-11, -6.706023155495136],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.074, -1.4466320671589785],
  [0.25, -0.6744897501960817],
  [0.45, -0.12566134685507402],
  [0.75, 0.6744897501960817],
  [0.926, 1.4466320671589787],
  [0.999, 3.090232306167813],
];

const off = (found: number, true_: number) => Math.abs(found / true_ - 1);

describe('the normal distribution', () => {
  it.each(shares)('has below %d a share right to 15 digits', (x, share) => {
    expect(off(normalCdf(x), share)).toBeLessThan(1.2e-15);
  });

  it.each(points)('has its quantile of %d right to 15 digits', (p, point) => {
    expect(off(normalQuantile(p), point)).toBeLessThan(1e-15);
  });

  it('is symmetric, and its quantile undoes its share', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 0, noNaN: true }), (x) => {
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 15);
        expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 12);
      }),
    );
  });

  it('never falls', () => {
    for (let x = -40; x < 9; x += 1 / 64) expect(normalCdf(x + 1 / 64)).toBeGreaterThanOrEqual(normalCdf(x));
  });

  it('refuses the quantile of what is no share', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(CounterfactualError);
  });
});
