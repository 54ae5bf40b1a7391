import type { Block } from '../../panel/block.ts';
import type { Certificate } from '../../solvers/certificate.ts';
import { type FrankWolfeOptions, frankWolfe, sparsify } from '../../solvers/frank-wolfe.ts';
import { placePoint, pointsOf } from '../../solvers/points.ts';
import { type Kind, kinds } from './kinds.ts';
import { noiseLevel, ridges } from './noise.ts';

/** What `synthdid` 0.0.9 is told, and keeps for placebos and bootstrap draws. */
export type CompatSettings = {
  readonly kind: Kind;
  readonly zetaOmega: number;
  readonly zetaLambda: number;
  /** `min.decrease`; its square is the threshold. */
  readonly decrease: number;
};

export type CompatFit = {
  readonly tau: number;
  /** By position in the controls, and by period. */
  readonly omega: Float64Array;
  readonly lambda: Float64Array;
  readonly units: Certificate;
  readonly time: Certificate;
};

export function compatSettings(block: Block, kind: Kind): CompatSettings {
  const noise = noiseLevel(block);
  const { zetaOmega, zetaLambda } = ridges(noise, block.treated.length, block.post);
  return {
    kind,
    zetaOmega: kinds[kind].ridge ? zetaOmega : 1e-6 * noise,
    zetaLambda,
    decrease: 1e-5 * noise,
  };
}

/** Rounds before and after small weights are dropped; `max.iter.pre.sparsify` and `max.iter` of synthdid. */
const [firstRound, secondRound] = [100, 10_000];

/**
 * The estimate as `synthdid` prints it: Frank–Wolfe, two rounds. `from`: weights to start at, as its placebo and bootstrap do; else equal
 * ones. Only to reproduce published tables: on Prop 99 it stops at its cap, and on a national panel in log levels at four times the
 * optimum (research/evaluation.md §1).
 */
export function compatFit(
  block: Block,
  settings: CompatSettings,
  from?: Pick<CompatFit, 'omega' | 'lambda'>,
): CompatFit {
  const { pre, controls } = block;
  const { units, level, time } = kinds[settings.kind];
  const omega = from
    ? Float64Array.from(from.omega)
    : new Float64Array(controls.length).fill(1 / controls.length);
  const lambda = from ? Float64Array.from(from.lambda) : new Float64Array(pre).fill(1 / pre);
  if (time === 'none') lambda.fill(0);
  const { byUnit, treated, byPeriod, after } = columnsOf(block);
  const { decrease, zetaOmega, zetaLambda } = settings;
  const unitsCertificate =
    units === 'solved' ? solve(byUnit, treated, pre, omega, level, { zeta: zetaOmega, decrease }) : none;
  const timeCertificate =
    time === 'solved'
      ? solve(byPeriod, after, controls.length, lambda, true, { zeta: zetaLambda, decrease })
      : none;
  return { tau: tauOf(block, omega, lambda), omega, lambda, units: unitsCertificate, time: timeCertificate };
}

const none: Certificate = { solver: 'none', iterations: 0, objective: 0, gap: 0 };

function solve(
  columns: Float64Array,
  target: Float64Array,
  rows: number,
  x: Float64Array,
  level: boolean,
  options: Omit<FrankWolfeOptions, 'iterations'>,
): Certificate {
  if (level) {
    for (let at = 0; at < columns.length; at += rows) centre(columns.subarray(at, at + rows));
    centre(target);
  }
  const points = pointsOf({}, { count: x.length, size: rows }, (empty) => {
    for (let j = 0; j < x.length; j += 1) placePoint(empty, j, columns, j * rows);
  });
  const weights = points.weights.subarray(0, x.length);
  weights.set(x);
  const first = frankWolfe(points, target, { ...options, iterations: firstRound });
  sparsify(weights);
  const second = frankWolfe(points, target, { ...options, iterations: secondRound });
  x.set(weights);
  return { ...second, iterations: first.iterations + second.iterations };
}

function centre(column: Float64Array): void {
  let sum = 0;
  for (const value of column) sum += value;
  for (const [k, value] of column.entries()) column[k] = value - sum / column.length;
}

function columnsOf({ panel, controls, treated, pre, post }: Block) {
  const periods = panel.periods.length;
  const value = (unit: number, t: number) => panel.outcomes[unit * periods + t] as number;
  const byUnit = new Float64Array(controls.length * pre);
  const byPeriod = new Float64Array(pre * controls.length);
  const after = new Float64Array(controls.length);
  const mean = new Float64Array(pre);
  for (const [row, unit] of controls.entries()) {
    for (let t = 0; t < pre; t += 1) {
      byUnit[row * pre + t] = value(unit, t);
      byPeriod[t * controls.length + row] = value(unit, t);
    }
    for (let t = pre; t < periods; t += 1) after[row] = (after[row] as number) + value(unit, t) / post;
  }
  for (const unit of treated)
    for (let t = 0; t < pre; t += 1) mean[t] = (mean[t] as number) + value(unit, t) / treated.length;
  return { byUnit, treated: mean, byPeriod, after };
}

function tauOf(
  { panel, controls, treated, pre, post }: Block,
  omega: Float64Array,
  lambda: Float64Array,
): number {
  const periods = panel.periods.length;
  const change = (unit: number) => {
    let sum = 0;
    for (let t = 0; t < periods; t += 1)
      sum += (t < pre ? -(lambda[t] as number) : 1 / post) * (panel.outcomes[unit * periods + t] as number);
    return sum;
  };
  let tau = 0;
  for (const unit of treated) tau += change(unit) / treated.length;
  for (const [row, unit] of controls.entries()) tau -= (omega[row] as number) * change(unit);
  return tau;
}
