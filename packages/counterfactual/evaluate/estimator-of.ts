import { augmentedControlOf } from '../estimators/augmented/augmented-control.ts';
import { refitOf } from '../estimators/augmented/refit.ts';
import { type Estimate, preFitOf } from '../estimators/estimate.ts';
import { estimate } from '../estimators/estimators.ts';
import { type Kind, kinds } from '../estimators/weighted/kinds.ts';
import { weightedRefit } from '../estimators/weighted/refit.ts';
import type { Refit } from '../inference/conformal.ts';
import type { Block } from '../panel/block.ts';

/** What placebos, other donors and other starts ask of any method that has one path. */
export type Estimated = Pick<Estimate, 'estimate' | 'effects' | 'unitWeights' | 'fit'>;

export type Estimator = {
  readonly of: (block: Block) => Estimated;
  /** The same weights fitted to another path of the treated, over some periods. */
  readonly refitOver: (block: Block) => (periods: readonly number[]) => Refit;
};

export const weightedEstimator = (kind: Kind, mode: 'exact' | 'compat'): Estimator => ({
  of: (block) => estimate(block, kind, { mode }),
  refitOver: (block) => (periods) => weightedRefit(block, kind, periods),
});

/** With the ridge of the main fit; null: none. */
export function augmentedEstimator(ridge: number | null): Estimator {
  const lambda = ridge ?? 'none';
  return {
    of: (block) => {
      const made = augmentedControlOf(block, { lambda });
      return { ...made, fit: preFitOf(made.effects, block.pre, false) };
    },
    refitOver: (block) => (periods) => refitOf(block, { lambda, periods }),
  };
}

/** The estimator that an evaluation was made with. */
export const estimatorOf = (
  method: string,
  mode: 'exact' | 'compat',
  lambda: number | null = null,
): Estimator => (method in kinds ? weightedEstimator(method as Kind, mode) : augmentedEstimator(lambda));
