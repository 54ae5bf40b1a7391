import { dot } from '../numbers/dot.ts';
import { triangulate } from '../numbers/householder.ts';
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
      const goal = affineMinimum();
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

  function affineMinimum(): number[] {
    if (support.length === 1) return [1];
    return support.length - 1 > size ? fromEqual() : fromFirst();
  }

  /**
   * What is added to equal weights, where they are more than the numbers of a column: v = C'(C·C' + eta·I)⁻¹(b − mean), C the columns less their
   * mean, by the reflections of C' above √eta·I. The least of all v that leave as much, so that they sum to nought.
   */
  function fromEqual(): number[] {
    const count = support.length;
    const rows = count + size;
    const system = new Float64Array(rows * size);
    const apart = new Float64Array(count * size);
    const along = new Float64Array(size);
    for (let k = 0; k < size; k += 1) {
      let sum = 0;
      for (const j of support) sum += columns[j * m + k] as number;
      for (const [u, j] of support.entries()) {
        const value = (columns[j * m + k] as number) - sum / count;
        apart[u * size + k] = value;
        system[k * rows + u] = value;
      }
      system[k * rows + count + k] = Math.sqrt(eta);
      along[k] = (columns[target + k] as number) - sum / count;
    }
    triangulate(system, rows, size);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < i; j += 1)
        along[i] = (along[i] as number) - (system[i * rows + j] as number) * (along[j] as number);
      along[i] = (along[i] as number) / (system[i * rows + i] as number);
    }
    for (let i = size - 1; i >= 0; i -= 1) {
      for (let j = i + 1; j < size; j += 1)
        along[i] = (along[i] as number) - (system[j * rows + i] as number) * (along[j] as number);
      along[i] = (along[i] as number) / (system[i * rows + i] as number);
    }
    const added = support.map((_, u) => dot(apart, u * size, along, 0, size));
    const mean = added.reduce((sum, value) => sum + value, 0) / count;
    return added.map((value) => 1 / count + (value - mean));
  }

  /** Least squares in the differences to the first of the support: its own weight is what the others leave. */
  function fromFirst(): number[] {
    const unknown = support.length - 1;
    const rows = size + support.length;
    const system = new Float64Array(rows * support.length);
    const root = Math.sqrt(eta);
    const first = (support[0] as number) * m;
    for (let u = 0; u <= unknown; u += 1) {
      const at = u * rows;
      const from = u < unknown ? (support[u + 1] as number) * m : target;
      for (let k = 0; k < size; k += 1)
        system[at + k] = (columns[from + k] as number) - (columns[first + k] as number);
      system[at + size] = -root;
      if (u < unknown) system[at + size + u + 1] = root;
    }
    triangulate(system, rows, support.length);
    const solution = new Array<number>(unknown).fill(0);
    for (let i = unknown - 1; i >= 0; i -= 1) {
      let value = system[unknown * rows + i] as number;
      for (let j = i + 1; j < unknown; j += 1)
        value -= (system[j * rows + i] as number) * (solution[j] as number);
      solution[i] = value / (system[i * rows + i] as number);
    }
    return [1 - solution.reduce((sum, value) => sum + value, 0), ...solution];
  }
}
