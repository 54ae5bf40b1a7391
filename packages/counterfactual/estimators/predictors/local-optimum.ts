/** A place where the outer loss ends to fall: predictor weights, the donors' weights under them, and their loss. */
export type LocalOptimum = {
  readonly v: Float64Array;
  readonly loss: number;
  readonly weights: Float64Array;
};

/** Best first, each once. */
export function eachOnce(found: readonly LocalOptimum[]): readonly LocalOptimum[] {
  const apart: LocalOptimum[] = [];
  for (const each of found.toSorted((one, other) => one.loss - other.loss))
    if (apart.every((other) => isApart(each, other))) apart.push(each);
  return apart;
}

/** Weights that differ by no more are the same optimum, reached from another side. */
const sameWeights = 0.005;

const isApart = (one: LocalOptimum, other: LocalOptimum) =>
  one.weights.some((weight, row) => Math.abs(weight - (other.weights[row] as number)) > sameWeights);
