import type { Tie } from '../diagnostics/tie.ts';
import { type Block, blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import type { Certificate } from '../solvers/certificate.ts';
import { type Estimate, pathOf, preFitOf, weightShape } from './estimate.ts';
import { warningsOf } from './warnings.ts';
import { compatFit, compatSettings } from './weighted/compat.ts';
import { fitRow, fittingOf } from './weighted/exact.ts';
import { type Kind, kinds } from './weighted/kinds.ts';
import { noiseLevel, ridges } from './weighted/noise.ts';
import { tieOfFit } from './weighted/tie-of-fit.ts';

export type EstimatorOptions = {
  /**
   * `exact` (default): the optimum, with its certificate. `compat`: where `synthdid` 0.0.9 stops, to reproduce published tables.
   */
  readonly mode?: 'exact' | 'compat';
};

/**
 * Difference-in-differences: the mean of all controls, shifted to the treated's level before
 * (Ashenfelter and Card 1985, Review of Economics and Statistics 67). All treated units are treated from one
 * period on. Throws `CounterfactualError`: no treated or control unit, starts that differ, no period before.
 */
export const did = (panel: Panel, options: EstimatorOptions = {}): Estimate =>
  estimate(blockOf(panel, 1), 'did', options);

/**
 * Synthetic control of outcomes alone: the mean of controls nearest to the treated before (Abadie, Diamond, Hainmueller 2010, JASA 105). At
 * least 3 periods before. Throws `CounterfactualError` as `did`.
 */
export const sc = (panel: Panel, options: EstimatorOptions = {}): Estimate =>
  estimate(blockOf(panel, 3), 'sc', options);

/** Synthetic control that may lie at another level (Doudchenko and Imbens 2016; Ferman and Pinto 2021). As `sc`. */
export const difp = (panel: Panel, options: EstimatorOptions = {}): Estimate =>
  estimate(blockOf(panel, 3), 'difp', options);

/** Synthetic difference-in-differences (Arkhangelsky, Athey, Hirshberg, Imbens, Wager 2021, AER 111). As `sc`. */
export const sdid = (panel: Panel, options: EstimatorOptions = {}): Estimate =>
  estimate(blockOf(panel, 3), 'sdid', options);

/** Any of the four, of a block that is known to be one. Source and unit: as `did`, `sc`, `difp` and `sdid`. */
export function estimate(block: Block, method: Kind, { mode = 'exact' }: EstimatorOptions = {}): Estimate {
  const { panel, controls, treated, pre, post } = block;
  const { tau, omega, lambda, units, time, zetaOmega, tie } =
    mode === 'exact' ? exact(block, method) : compat(block, method);
  const noise = noiseLevel(block);
  const effects = pathOf(block, omega, lambda);
  const made: Omit<Estimate, 'warnings'> = {
    method,
    mode,
    estimate: tau,
    effects,
    unitWeights: controls.map((unit, row) => ({
      unit: panel.units[unit] as string,
      weight: omega[row] as number,
    })),
    timeWeights: panel.periods.slice(0, pre).map((name, t) => ({ time: name, weight: lambda[t] as number })),
    fit: preFitOf(effects, pre, kinds[method].level),
    diagnostics: {
      controls: controls.length,
      treated: treated.length,
      pre,
      post,
      noise,
      zetaOmega,
      zetaLambda: kinds[method].time === 'solved' ? ridges(noise, treated.length, post).zetaLambda : 0,
      units,
      time,
      ...weightShape(omega),
      ...(tie && { tie }),
    },
  };
  return { ...made, warnings: warningsOf(made, block) };
}

type Solved = {
  tau: number;
  omega: Float64Array;
  lambda: Float64Array;
  units: Certificate;
  time: Certificate;
  zetaOmega: number;
  tie?: Tie | undefined;
};

function exact(block: Block, kind: Kind): Solved {
  const fitting = fittingOf(block, kind);
  const { omega, lambda, zetaOmega } = fitting;
  const fit = fitRow(fitting, -1);
  const tie = tieOfFit(fitting, fit);
  return { ...fit, omega, lambda, zetaOmega: kinds[kind].ridge ? zetaOmega : 0, tie };
}

function compat(block: Block, kind: Kind): Solved {
  const settings = compatSettings(block, kind);
  return { ...compatFit(block, settings), zetaOmega: settings.zetaOmega };
}
