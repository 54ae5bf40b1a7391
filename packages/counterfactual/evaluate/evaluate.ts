import { estimate } from '../estimators/estimators.ts';
import { sdidStaggered } from '../estimators/sdid-staggered.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { jackknife } from '../inference/jackknife.ts';
import { placebosInSpace } from '../inference/placebos-in-space.ts';
import { blockOf } from '../panel/block.ts';
import { breaksOf } from '../panel/breaks.ts';
import type { PanelReading } from '../panel/panel-of-cells.ts';
import type { ConfidenceInterval, Evaluation } from './evaluation.ts';

export const methods = ['did', 'sc', 'difp', 'sdid', 'sdid-staggered'] as const;
export type Method = (typeof methods)[number];

export type EvaluateOptions = {
  readonly method: Method;
  readonly mode: 'exact' | 'compat';
  /** Every control pretends to be treated, where one unit is. */
  readonly placebo: boolean;
};

/** An estimate with what states its error, and everything its reader must know. Throws `CounterfactualError`. */
export function evaluate(
  { panel, warnings }: PanelReading,
  options: EvaluateOptions,
): Omit<Evaluation, 'timing'> {
  const before = [...warnings, ...breaksOf(panel)];
  if (options.method === 'sdid-staggered') {
    const { estimate: value, mode, cohorts, warnings: own } = sdidStaggered(panel, options);
    return {
      method: options.method,
      mode,
      estimate: value,
      cohorts: cohorts.map(({ cohort, estimate: tau, weight }) => ({ cohort, estimate: tau, weight })),
      warnings: [...before, ...own],
    };
  }
  const block = blockOf(panel, options.method === 'did' ? 1 : 3);
  const made = estimate(block, options.method satisfies Kind, options);
  const { placebos, ...stated } = errorOf();
  return { ...made, ...stated, ...(placebos ? { placebos } : {}), warnings: [...before, ...made.warnings] };

  function errorOf() {
    if (options.placebo) {
      const found = placebosInSpace(block, made.method, options.mode);
      return {
        standardError: found.standardError,
        confidenceInterval: around(made.estimate, found.standardError.value, 'placebo, normal'),
        pValue: found.pValue,
        placebos: found.placebos,
      };
    }
    if (block.treated.length < 2) return {};
    const standardError = jackknife(block, made);
    return {
      standardError,
      confidenceInterval: around(made.estimate, standardError.value, 'jackknife, normal'),
    };
  }
}

/** 97.5 % of the normal distribution. */
const z = 1.959963984540054;

const around = (estimate: number, error: number | null, method: string): ConfidenceInterval => ({
  low: error === null ? null : estimate - z * error,
  high: error === null ? null : estimate + z * error,
  level: 0.95,
  method,
});
