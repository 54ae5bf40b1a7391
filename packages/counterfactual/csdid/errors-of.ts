import { normalQuantile } from '../numbers/normal.ts';
import { quantileOf } from '../numbers/order-statistic.ts';
import type { Combination } from './aggregate.ts';
import { type Basis, influenceOf } from './basis.ts';
import { multiplierDraws } from './multiplier-bootstrap.ts';
import type { Settings } from './options.ts';
import type { Estimate } from './result.ts';

/** Gives combinations their errors and bands. */
export type Errors = {
  /** Bands of a list hold together where there are draws. */
  ofList(combinations: readonly Combination[]): Estimate[];
  ofOne(combination: Combination): Estimate;
};

/**
 * Errors from the influence functions and, where a bootstrap is asked for, from its draws: the robust scale and the uniform critical value
 * of Callaway and Sant'Anna (2021), algorithm 1 and corollary 1.
 */
export function errorsFrom(basis: Basis, { bootstrap, level }: Settings): Errors {
  const pointwise = normalQuantile(1 - (1 - level) / 2);
  const influence = new Float64Array(basis.clusters);
  const analytic = ({ coefficients }: Combination) => {
    influenceOf(basis, coefficients, influence);
    let squares = 0;
    for (const value of influence) squares += value * value;
    return Math.sqrt(squares) / basis.units;
  };
  if (!bootstrap) {
    const ofOne = (combination: Combination): Estimate => {
      const standardError = analytic(combination);
      return { ...band(combination.estimate, pointwise * standardError), standardError };
    };
    return { ofOne, ofList: (combinations) => combinations.map(ofOne) };
  }

  const draws = multiplierDraws(basis, bootstrap);
  const own = new Float64Array(bootstrap.replications);
  const largest = new Float64Array(bootstrap.replications);
  const drawn = (combination: Combination) => {
    drawsOf(draws, combination, basis.units, own);
    const bootstrapError = robustScale(own);
    return { ...combination, standardError: analytic(combination), bootstrapError };
  };
  const banded = (
    { estimate, standardError, bootstrapError }: ReturnType<typeof drawn>,
    critical: number,
  ) => ({
    ...band(estimate, critical * bootstrapError),
    standardError,
    bootstrapError,
  });
  function ofList(combinations: readonly Combination[]): Estimate[] {
    largest.fill(0);
    const all = combinations.map((combination) => {
      const result = drawn(combination);
      keepLargest(draws, combination, basis.units, result.bootstrapError, own, largest);
      return result;
    });
    const critical = quantileOf(largest, level);
    return all.map((result) => banded(result, critical));
  }
  return { ofOne: (combination) => banded(drawn(combination), pointwise), ofList };
}

function band(estimate: number, half: number) {
  return { estimate, low: estimate - half, high: estimate + half };
}

/** The combination's error in each draw. */
function drawsOf(
  draws: Float64Array,
  { coefficients }: Combination,
  units: number,
  into: Float64Array,
): void {
  into.fill(0);
  for (let column = 0; column < coefficients.length; column += 1) {
    const factor = (coefficients[column] as number) / units;
    if (factor === 0) continue;
    const start = column * into.length;
    for (let draw = 0; draw < into.length; draw += 1)
      into[draw] = (into[draw] as number) + factor * (draws[start + draw] as number);
  }
}

/** Half the share between the quartiles of a normal lies within this many standard deviations. */
const NORMAL_QUARTILES = 2 * normalQuantile(0.75);

/** Reorders the draws. */
function robustScale(draws: Float64Array): number {
  return (quantileOf(draws, 0.75) - quantileOf(draws, 0.25)) / NORMAL_QUARTILES;
}

/** An effect that no draw moves, such as one that is zero by definition, widens no band. */
function keepLargest(
  draws: Float64Array,
  combination: Combination,
  units: number,
  scale: number,
  own: Float64Array,
  largest: Float64Array,
): void {
  if (!(scale > 0)) return;
  drawsOf(draws, combination, units, own);
  for (let draw = 0; draw < own.length; draw += 1)
    largest[draw] = Math.max(largest[draw] as number, Math.abs(own[draw] as number) / scale);
}
