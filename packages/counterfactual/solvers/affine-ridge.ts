import { dot } from '../numbers/dot.ts';
import { triangulate } from '../numbers/householder.ts';

/** Columns of A, each at j·m, of which `size` numbers count; b at `target`. */
export type RidgeSystem = {
  readonly columns: Float64Array;
  readonly m: number;
  readonly size: number;
  readonly target: number;
  readonly eta: number;
};

/**
 * The weights of the columns in `support`, of any sign, their sum one, for which |A·w − b|² + eta·|w|² is least. By reflections, over whichever are
 * fewer, the columns or their numbers: products would lose a ridge of 10⁻¹².
 */
export function affineRidge(system: RidgeSystem, support: readonly number[]): number[] {
  if (support.length === 1) return [1];
  return support.length - 1 > system.size ? fromEqual(system, support) : fromFirst(system, support);
}

/**
 * What is added to equal weights, where they are more than the numbers of a column: v = C'(C·C' + eta·I)⁻¹(b − mean), C the columns less their
 * mean, by the reflections of C' above √eta·I. The least of all v that leave as much, so that they sum to nought.
 */
function fromEqual({ columns, m, size, target, eta }: RidgeSystem, support: readonly number[]): number[] {
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
function fromFirst({ columns, m, size, target, eta }: RidgeSystem, support: readonly number[]): number[] {
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
