import type { Warning } from '../errors/counterfactual-error.ts';
import type { Estimate } from '../estimators/estimate.ts';
import { bootstrap, drawnEffects } from '../inference/drawn.ts';
import { jackknife } from '../inference/jackknife.ts';
import { placeboPValue } from '../inference/placebo-p-value.ts';
import { placebosInSpace } from '../inference/placebos-in-space.ts';
import { noBootstrap } from '../inference/resampling.ts';
import type { StandardError } from '../inference/standard-error.ts';
import { spreadOf } from '../inference/standard-error.ts';
import type { Block } from '../panel/block.ts';
import { around } from './normal-interval.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

export type Errors = Pick<Evaluated, 'standardError' | 'confidenceInterval' | 'pValue' | 'placebos'> & {
  readonly warnings: readonly Warning[];
};

/** As many sets of controls pretend where nothing is said, as `synthdid` draws. */
export const usualSets = { replications: 200, seed: 1 } as const;

/**
 * What states the error of DiD, SC, DIFP and SDID: what was asked for; nothing of one treated unit where nothing was, and else the jackknife. Asked
 * for both, the bootstrap has the error and placebos the p-value; where the bootstrap is not defined, placebos have both.
 */
export function weightedErrors(
  block: Block,
  made: Estimate,
  options: EvaluateOptions,
  among: readonly number[] | undefined,
): Errors {
  const found = options.placebo ? byPlacebos(block, made, options, among) : undefined;
  const drawn = options.bootstrap ? byBootstrap(block, made, options) : undefined;
  const isMoot = found !== undefined && drawn?.value === null;
  const chosen = isMoot ? found.standardError : (drawn ?? found?.standardError);
  const standardError = chosen ?? (block.treated.length < 2 ? undefined : jackknife(block, made));
  return {
    ...found,
    ...withInterval(made.estimate, standardError, options),
    warnings: isMoot && drawn ? [undefinedScheme(drawn)] : [],
  };
}

/** The error and the normal interval around it; nothing of no error. */
export function withInterval(
  estimate: number,
  standardError: StandardError | undefined,
  { level }: Pick<EvaluateOptions, 'level'>,
): Pick<Errors, 'standardError' | 'confidenceInterval'> {
  if (!standardError) return {};
  const method = standardError.method.replace('-enumerated', '');
  return {
    standardError,
    confidenceInterval: around(estimate, standardError.value, `${method}, normal`, level),
  };
}

function byPlacebos(
  block: Block,
  made: Estimate,
  { mode, recomputeZeta = false, sets = usualSets, doing }: EvaluateOptions,
  among: readonly number[] | undefined,
) {
  const some = among ? { among } : {};
  if (block.treated.length === 1)
    return placebosInSpace(block, made.method, mode, doing, { recomputeZeta, ...some });
  const options = { ...sets, mode, recomputeZeta };
  const draws = { block, kind: made.method, options, scheme: 'placebo' as const, ...some };
  const { method, effects } = drawnEffects(draws, doing);
  return ofSets(made.estimate, method, effects);
}

/** The error and the p-value of effects of sets of units to which nothing happened. */
export function ofSets(
  estimate: number,
  method: StandardError['method'],
  effects: Float64Array,
): Required<Pick<Errors, 'pValue'>> & { standardError: StandardError } {
  return {
    standardError: { value: spreadOf(effects), method, n: effects.length },
    pValue: { ...placeboPValue(estimate, effects), method: 'placebo-sets' },
  };
}

function byBootstrap(
  block: Block,
  { method }: Estimate,
  { bootstrap: draws = usualSets, mode, recomputeZeta = false, doing }: EvaluateOptions,
): StandardError {
  if (block.treated.length < 2) return noBootstrap(draws.replications);
  return bootstrap(block, method, { ...draws, mode, recomputeZeta }, doing);
}

export const undefinedScheme = ({ method, why = '' }: StandardError): Warning => ({
  code: 'scheme-undefined',
  found: `the ${method} is not defined here`,
  why,
  remedy: 'The error that is stated is that of the placebos.',
});
