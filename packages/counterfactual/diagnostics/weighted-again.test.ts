import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimate } from '../estimators/estimators.ts';
import { madeBlock } from '../testing/made-block.ts';
import { weightedAgain } from './weighted-again.ts';

it.each(['did', 'sc', 'difp', 'sdid'] as const)(
  '%s again is the estimate and the fit of the estimator itself',
  (kind) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 20 }), (seed, controls) => {
        const block = madeBlock({ seed, controls, pre: 6 });
        const whole = estimate(block, kind);
        const again = weightedAgain(kind, 'exact')(block);
        expect(again?.estimate).toBe(whole.estimate);
        expect(again?.rmse).toBeCloseTo(whole.fit.rmse, 8);
      }),
      { numRuns: 40 },
    );
  },
);

it('in mode compat as well', () => {
  const block = madeBlock({ pre: 6 });
  const whole = estimate(block, 'sdid', { mode: 'compat' });
  expect(weightedAgain('sdid', 'compat')(block)).toEqual({ estimate: whole.estimate, rmse: whole.fit.rmse });
});

it('without a control there is nothing to fit', () => {
  expect(weightedAgain('sc', 'exact')({ ...madeBlock(), controls: [] })).toBeUndefined();
});
