import { append, remove, solve, supportFactor } from '../numbers/support-factor.ts';

/** Points with weight, in the order they came, their weights, and the factor of their products. */
export type ActiveSet = ReturnType<typeof activeSet>;
export const activeSet = (room: number) => ({
  factor: supportFactor(room),
  support: new Int32Array(room),
  weights: new Float64Array(room),
  affine: new Float64Array(room),
  products: new Float64Array(room),
});

/** Begins with one point, whose product with itself is `own`. */
export function beginWith(active: ActiveSet, point: number, own: number): void {
  active.factor.size = 0;
  active.products[0] = own;
  append(active.factor, active.products, 0);
  active.support[0] = point;
  active.weights[0] = 1;
}

/** Whether a point came in, with weight 0. Not where it has come already, or depends on those that stand. */
export function enter(
  active: ActiveSet,
  point: number,
  product: (one: number, other: number) => number,
): boolean {
  const { factor, support, products, weights } = active;
  const { size } = factor;
  for (let s = 0; s < size; s += 1) {
    if (support[s] === point) return false;
    products[s] = product(point, support[s] as number);
  }
  products[size] = product(point, point);
  if (!append(factor, products, 1e-15)) return false;
  support[size] = point;
  weights[size] = 0;
  return true;
}

/** Begins with the points and weights that stand from another problem, as far as they still do not depend on each other. False: none stands. */
export function resumed(active: ActiveSet, product: (one: number, other: number) => number): boolean {
  const { factor, support, weights } = active;
  const stood = factor.size;
  factor.size = 0;
  for (let s = 0; s < stood; s += 1) {
    const weight = weights[s] as number;
    if (enter(active, support[s] as number, product)) weights[factor.size - 1] = weight;
  }
  if (factor.size === 0) return false;
  rescale(weights, factor.size);
  settle(active);
  return true;
}

/**
 * Moves the weights to the minimum over the affine hull of the points, or to where the first of them would fall below zero: that
 * point goes, and it moves on.
 */
export function settle({ factor, support, weights, affine }: ActiveSet): void {
  for (;;) {
    const { size } = factor;
    affine.fill(1, 0, size);
    solve(factor, affine);
    let sum = 0;
    for (let s = 0; s < size; s += 1) sum += affine[s] as number;
    let step = 1;
    let blocking = -1;
    for (let s = 0; s < size; s += 1) {
      const goal = (affine[s] as number) / sum;
      affine[s] = goal;
      const weight = weights[s] as number;
      if (goal >= 0 || weight >= step * (weight - goal)) continue;
      step = weight / (weight - goal);
      blocking = s;
    }
    for (let s = 0; s < size; s += 1)
      weights[s] = (weights[s] as number) + step * ((affine[s] as number) - (weights[s] as number));
    if (blocking < 0) return;
    remove(factor, blocking);
    support.copyWithin(blocking, blocking + 1, size);
    weights.copyWithin(blocking, blocking + 1, size);
    rescale(weights, size - 1);
  }
}

function rescale(weights: Float64Array, size: number): void {
  let sum = 0;
  for (let s = 0; s < size; s += 1) sum += weights[s] as number;
  for (let s = 0; s < size; s += 1) weights[s] = (weights[s] as number) / sum;
}
