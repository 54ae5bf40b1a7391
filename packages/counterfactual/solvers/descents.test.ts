import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nelderMead } from './nelder-mead.ts';
import { centralDifferences, variableMetric } from './variable-metric.ts';

const rosenbrock = (at: Float64Array) => {
  const [x = 0, y = 0] = at;
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};
const start = () => Float64Array.of(-1.2, 1);

describe('descents without and with slopes', () => {
  it('walk Rosenbrock’s valley as R’s optim does: 195 evaluations to 8.825e-8', () => {
    // Example of R's manual of optim: Nelder-Mead from (-1.2, 1) prints 1.000260 1.000506, 8.825241e-08, 195.
    const { at, value, evaluations } = nelderMead(rosenbrock, start());
    expect(at[0]).toBeCloseTo(1.00026, 5);
    expect(at[1]).toBeCloseTo(1.000506, 5);
    expect(value).toBeCloseTo(8.825241e-8, 12);
    expect(evaluations).toBe(195);
  });

  it('walk it by slopes, given or from differences', () => {
    const slopes = ([x = 0, y = 0]: Float64Array, into: Float64Array) => {
      into[0] = -400 * x * (y - x * x) - 2 * (1 - x);
      into[1] = 200 * (y - x * x);
    };
    // The manual prints 9.59e-18 with the slopes, and 0.9998044 after 118 evaluations without.
    expect(variableMetric(rosenbrock, slopes, start()).value).toBeLessThan(1e-16);
    const differences = variableMetric(rosenbrock, centralDifferences(rosenbrock), start());
    expect(differences.at[0]).toBeCloseTo(0.9998044, 7);
    expect(differences.evaluations).toBe(118);
  });

  it('never end above where they began, and by slopes at the bottom of any bowl', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 4 }), (pairs) => {
        const bowl = (at: Float64Array) =>
          pairs.reduce((sum, [bottom], i) => sum + (1 + i) * ((at[i] as number) - bottom) ** 2, 1);
        const from = Float64Array.from(pairs, ([, begin]) => begin);
        for (const { at, value } of [
          nelderMead(bowl, from),
          variableMetric(bowl, centralDifferences(bowl), from),
        ]) {
          expect(value).toBeLessThanOrEqual(bowl(from));
          expect(bowl(at)).toBe(value);
        }
        expect(variableMetric(bowl, centralDifferences(bowl), from).value).toBeLessThan(1.0001);
      }),
      { numRuns: 60 },
    );
  });

  it('end on a kink without slopes that would tell', () => {
    const kink = ([x = 0, y = 0]: Float64Array) => Math.abs(x) + Math.abs(y - 1);
    expect(variableMetric(kink, centralDifferences(kink), Float64Array.of(2, 3)).value).toBeLessThan(3);
    expect(nelderMead(kink, Float64Array.of(2, 3)).value).toBeLessThan(1e-3);
  });

  it('leave a flat function where it is', () => {
    const flat = () => 7;
    expect(nelderMead(flat, start())).toMatchObject({ value: 7, evaluations: 3 });
    expect(variableMetric(flat, centralDifferences(flat), start()).at).toEqual(start());
  });
});
