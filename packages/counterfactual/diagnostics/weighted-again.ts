import { estimate } from '../estimators/estimators.ts';
import { fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { preRmseOf } from '../estimators/weighted/pre-rmse.ts';
import { type Refit, refitBy } from './refit.ts';

/** A weighted estimator on a part of the block, with its own ridge: no path, no warnings, no ends of ties, since nobody asks for them. */
export const weightedAgain = (kind: Kind, mode: 'exact' | 'compat'): Refit =>
  refitBy((block) => {
    if (mode === 'compat') {
      const again = estimate(block, kind, { mode });
      return { estimate: again.estimate, rmse: again.fit.rmse };
    }
    const fitting = fittingOf(block, kind);
    const { tau } = fitRow(fitting, -1);
    return { estimate: tau, rmse: preRmseOf(fitting, -1) };
  });
