import { type Panel, panelOf } from '../panel/panel.ts';
import { normals } from './normals.ts';

/**
 * How outcomes come about where nothing happens, unit i in period t:
 *
 *   Y = level_i + common_t + trend_i · t + Σ loading_ik · factor_kt + error_it
 *
 * Levels, trends and loadings are independent normals, the same for the treated and for all others unless `apart` or `worstOf` says
 * otherwise: then units are exchangeable, and placebos mean what they claim. Factors are AR(1) with 0.8 and variance one, errors AR(1) with
 * `persistence`, both from their stationary distribution. All spreads are standard deviations in the unit of the outcome; in log employment
 * 0.01 is one per cent.
 */
export type Model = {
  readonly units: number;
  readonly periods: number;
  /** How many are treated from which position on; all others never. */
  readonly cohorts: readonly { readonly start: number; readonly units: number }[];
  readonly level: number;
  /** Of a unit's own trend, by period: trends that are not parallel. */
  readonly trend: number;
  /** Of the loadings on each common factor. */
  readonly factors: readonly number[];
  /** Of the errors, not of what is new in them. */
  readonly noise: number;
  readonly persistence: number;
  /** The treated's trend lies lower by so many standard deviations of trends: trends that are not parallel by structure. */
  readonly apart: number;
  /** The treated are those whose error in the last period before was the lowest of so many each; 1: they are like all others. */
  readonly worstOf: number;
};

export type Draw = {
  readonly seed: number;
  readonly replication: number;
  /** What the treatment adds to each treated cell. */
  readonly effect: number;
};

/** One panel of the model. The same seed and replication with another effect is the same world, in which more or less happened. */
export function simulatedPanel(model: Model, { seed, replication, effect }: Draw): Panel {
  const { units, periods, cohorts, level, trend, factors } = model;
  const normal = normals(seed, replication);
  const paths = factors.map(() => autoregressive(normal, 0.8, periods));
  const common = walk(normal, periods);
  const own = Array.from({ length: units }, () => ({
    level: level * normal(),
    trend: trend * normal(),
    loadings: factors.map((spread) => spread * normal()),
    errors: autoregressive(normal, model.persistence, periods).map((error) => model.noise * error),
  }));
  const starts = startsOf(model, (unit, t) => own[unit]?.errors[t] ?? 0);
  const outcomes = new Float64Array(units * periods);
  for (const [unit, { level, trend, loadings, errors }] of own.entries()) {
    const start = starts[unit] as number;
    const slope = start < 0 ? trend : trend - model.apart * model.trend;
    for (let t = 0; t < periods; t += 1) {
      let outcome = level + slope * t + (common[t] as number) + (errors[t] as number);
      for (const [k, path] of paths.entries()) outcome += (loadings[k] as number) * (path[t] as number);
      outcomes[unit * periods + t] = start >= 0 && t >= start ? outcome + effect : outcome;
    }
  }
  return panelOf({
    units: own.map((_, unit) => `unit ${unit}`),
    periods: Array.from({ length: periods }, (_, t) => String(2000 + t)),
    outcomes,
    starts,
  });

  function startsOf({ worstOf }: Model, errorOf: (unit: number, t: number) => number): Int32Array {
    const starts = new Int32Array(units).fill(-1);
    let first = 0;
    for (const { start, units: treated } of cohorts) {
      const last = first + treated * worstOf;
      const candidates = Array.from({ length: last - first }, (_, at) => first + at);
      candidates.sort((a, b) => errorOf(a, start - 1) - errorOf(b, start - 1));
      for (const unit of worstOf > 1 ? candidates.slice(0, treated) : candidates) starts[unit] = start;
      first = last;
    }
    return starts;
  }
}

/** Variance one from the first period on. */
function autoregressive(normal: () => number, persistence: number, periods: number): Float64Array {
  const fresh = Math.sqrt(1 - persistence ** 2);
  const path = new Float64Array(periods);
  for (let t = 0; t < periods; t += 1)
    path[t] = t === 0 ? normal() : persistence * (path[t - 1] as number) + fresh * normal();
  return path;
}

/** What all share: a drift and steps, of which no method may see anything. */
function walk(normal: () => number, periods: number): Float64Array {
  const path = new Float64Array(periods);
  for (let t = 1; t < periods; t += 1) path[t] = (path[t - 1] as number) + 0.006 + 0.008 * normal();
  return path;
}
