import { dot } from '../numbers/dot.ts';
import { triangulate } from '../numbers/householder.ts';
import { affineRidge } from './affine-ridge.ts';
import type { Certificate } from './certificate.ts';

/**
 * Minimises |A·w − b|² + eta·|w|² over the simplex where columns of A depend on each other, and a ridge of 10⁻¹² alone decides between
 * their weights. In products it would be lost, and the dual creeps: here each support is solved by reflections, which lose half as
 * many digits. A step takes O(n·d²), n columns with weight, d the lesser of n and m. `columns`: n columns of A, then b, of `m` numbers each; they are
 * overwritten. Weights are put into `into`.
 */
export function smallRidge(
  columns: Float64Array,
  m: number,
  n: number,
  eta: number,
  into: Float64Array,
): Certificate {
  const size = m > n + 1 ? triangulate(columns, m, n + 1) : m;
  const target = n * m;
  const system = { columns, m, size, target, eta };
  const left = new Float64Array(size);
  const support = [nearest()];
  let weights = [1];
  let largest = 0;
  for (let j = 0; j < n; j += 1) largest = Math.max(largest, dot(columns, j * m, columns, j * m, size));
  for (let iterations = 0; ; iterations += 1) {
    for (let k = 0; k < size; k += 1) left[k] = -(columns[target + k] as number);
    for (const [s, j] of support.entries())
      for (let k = 0; k < size; k += 1)
        left[k] = (left[k] as number) + (weights[s] as number) * (columns[j * m + k] as number);
    const distance = dot(left, 0, left, 0, size);
    const own = distance + eta * weights.reduce((sum, weight) => sum + weight * weight, 0);
    const { entering, lowest } = steepest();
    const gap = Math.max(0, own - lowest);
    const noise = 1e-15 * size * Math.sqrt(distance * largest) + 1e-12 * eta;
    if (gap <= noise || iterations >= 50 * n || support.includes(entering)) {
      into.fill(0, 0, n);
      for (const [s, j] of support.entries()) into[j] = weights[s] as number;
      return { solver: 'active-set', iterations, objective: own, gap: 2 * gap };
    }
    support.push(entering);
    weights.push(0);
    weights = settled();
  }

  function nearest(): number {
    let least = Number.POSITIVE_INFINITY;
    let found = 0;
    for (let j = 0; j < n; j += 1) {
      let square = 0;
      for (let k = 0; k < size; k += 1)
        square += ((columns[j * m + k] as number) - (columns[target + k] as number)) ** 2;
      if (square >= least) continue;
      least = square;
      found = j;
    }
    return found;
  }

  function steepest() {
    const level = dot(columns, target, left, 0, size);
    let entering = 0;
    let lowest = Number.POSITIVE_INFINITY;
    for (let j = 0; j < n; j += 1) {
      const at = support.indexOf(j);
      const slope = dot(columns, j * m, left, 0, size) - level + (at < 0 ? 0 : eta * (weights[at] as number));
      if (slope >= lowest) continue;
      lowest = slope;
      entering = j;
    }
    return { entering, lowest };
  }

  /** To the minimum over the affine hull of the support, or to where the first weight would fall below zero: that one goes. */
  function settled(): number[] {
    for (;;) {
      const goal = affineRidge(system, support);
      const steps = goal.map((to, s) =>
        to < 0 ? (weights[s] as number) / ((weights[s] as number) - to) : 1,
      );
      const step = Math.min(...steps);
      const moved = goal.map((to, s) => (weights[s] as number) + step * (to - (weights[s] as number)));
      if (step >= 1) return goal;
      const gone = steps.indexOf(step);
      support.splice(gone, 1);
      moved.splice(gone, 1);
      const sum = moved.reduce((all, weight) => all + weight, 0);
      weights = moved.map((weight) => weight / sum);
    }
  }
}
