import { factor, solve } from '../numbers/cholesky.ts';
import { type CohortTable, isTreated } from './cohort-table.ts';

/** Least squares of untreated outcomes on effects of units and periods. */
export type UntreatedFit = {
  /** Periods in which somebody is untreated: the first ones, since nobody's treatment ends. */
  readonly periods: number;
  /** Their effects; the first is zero. */
  readonly periodEffects: Float64Array;
  /** Weights of all outcomes in an average of treated outcomes above the fit; `shares` weigh the treated. */
  readonly weightsOf: (shares: Float64Array) => Float64Array;
};

/**
 * Units are eliminated first: all of a cohort have the same untreated periods, so one small system in the periods serves cohort means and
 * weights alike. Everybody is untreated in the first period, which ties the periods together: the system is positive definite.
 */
export function untreatedFit(table: CohortTable): UntreatedFit {
  const { starts, sizes, means } = table;
  const all = table.periods;
  const lengths = Int32Array.from(starts, (start) => (start < 0 ? all : start));
  const periods = lengths.reduce((most, length) => Math.max(most, length), 0);
  const size = periods - 1;
  const system = new Float64Array(size * size);
  lengths.forEach((length, cohort) => {
    const units = sizes[cohort] as number;
    for (let i = 0; i < length - 1; i += 1)
      for (let j = 0; j <= i; j += 1) {
        const at = i * size + j;
        system[at] = (system[at] as number) + units * ((i === j ? 1 : 0) - 1 / length);
      }
  });
  factor(system, size, 0);

  /** Period effects of sums over units in each period, with each cohort's sum per unit taken out. */
  function solved(
    sumOf: (cohort: number, t: number) => number,
    meanOf: (cohort: number) => number,
  ): Float64Array {
    const effects = new Float64Array(periods);
    lengths.forEach((length, cohort) => {
      const own = meanOf(cohort);
      for (let t = 1; t < periods; t += 1)
        effects[t] =
          (effects[t] as number) + (sizes[cohort] as number) * (sumOf(cohort, t) - (t < length ? own : 0));
    });
    solve(system, size, effects.subarray(1));
    effects[0] = 0;
    return effects;
  }

  const sumOver = (values: Float64Array, cohort: number, from: number, to: number) => {
    let sum = 0;
    for (let t = from; t < to; t += 1) sum += values[cohort * all + t] as number;
    return sum;
  };
  const length = (cohort: number) => lengths[cohort] as number;
  const periodEffects = solved(
    (cohort, t) => (t < length(cohort) ? (means[cohort * all + t] as number) : 0),
    (cohort) => sumOver(means, cohort, 0, length(cohort)) / length(cohort),
  );

  function weightsOf(shares: Float64Array): Float64Array {
    const ofPeriods = solved(
      (cohort, t) => shares[cohort * all + t] as number,
      (cohort) => sumOver(shares, cohort, length(cohort), all) / length(cohort),
    );
    const weights = shares.slice();
    for (let cohort = 0; cohort < lengths.length; cohort += 1) {
      let ofUnit = sumOver(shares, cohort, length(cohort), all);
      for (let t = 0; t < length(cohort); t += 1) ofUnit -= ofPeriods[t] as number;
      for (let t = 0; t < periods; t += 1)
        if (!isTreated(table, cohort, t))
          weights[cohort * all + t] = -(ofUnit / length(cohort) + (ofPeriods[t] as number));
    }
    return weights;
  }
  return { periods, periodEffects, weightsOf };
}
