import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CounterfactualError } from '../../errors/counterfactual-error.ts';
import { placebosWithPredictors } from '../../inference/placebos-with-predictors.ts';
import { panelOf } from '../../panel/panel.ts';
import { scWithPredictors } from './predictor-control.ts';

const cell = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
  { weight: 20, arbitrary: fc.integer({ min: -2, max: 2 }) },
  { weight: 10, arbitrary: fc.constantFrom(Number.NaN, 0, 1e90, 1e15) },
  { weight: 1, arbitrary: fc.constantFrom(1e-300, -1e120) },
);
const broken = fc.integer({ min: 2, max: 5 }).chain((units) =>
  fc.record({
    units: fc.constant(units),
    outcomes: fc.array(fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom(0, 1)), {
      minLength: units * 6,
      maxLength: units * 6,
    }),
    size: fc.array(cell, { minLength: units * 6, maxLength: units * 6 }),
    share: fc.array(cell, { minLength: units * 6, maxLength: units * 6 }),
    search: fc.constantFrom('compat' as const, 'global' as const, 'cross-validated' as const),
    aggregation: fc.constantFrom('mean' as const, 'median' as const, 'sum' as const),
  }),
);

const holdsNumbers = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(holdsNumbers);

it('whatever stands in the columns, there are finite numbers or an error that says what, why and what to do', () => {
  let estimated = 0;
  fc.assert(
    fc.property(broken, ({ units, outcomes, size, share, search, aggregation }) => {
      const spec = { predictors: [{ column: 'size', aggregation }, { column: 'share' }], search, starts: 3 };
      for (const call of [scWithPredictors, placebosWithPredictors])
        try {
          const panel = panelOf({
            units: Array.from({ length: units }, (_, unit) => `unit ${unit}`),
            periods: ['1', '2', '3', '4', '5', '6'],
            outcomes: Float64Array.from(outcomes),
            starts: Int32Array.from({ length: units }, (_, unit) => (unit === 0 ? 4 : -1)),
            covariates: new Map([
              ['size', Float64Array.from(size)],
              ['share', Float64Array.from(share)],
            ]),
          });
          expect(holdsNumbers(call(panel, spec))).toBe(true);
          estimated += 1;
        } catch (error) {
          if (!(error instanceof CounterfactualError)) throw error;
          for (const part of [error.problem.found, error.problem.why, error.problem.remedy])
            expect(part).not.toBe('');
        }
    }),
    { numRuns: 300 },
  );
  expect(estimated).toBeGreaterThan(30);
});
