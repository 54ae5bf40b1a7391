import { type Block, fitRow, fittingOf } from '#packages/counterfactual/index.ts';

/** Sums and products of doubles. Comparisons, look-ups and whole numbers are not counted: what they take shows as distance from the ceiling. */
export type Solve = {
  /** Rows that could have weight, and numbers in each. */
  readonly rows: number;
  readonly size: number;
  readonly iterations: number;
  /** Rows that have weight in the end. */
  readonly support: number;
};

/**
 * Semi-smooth Newton (MATHEMATICS.md; research/evaluation.md §4): an evaluation multiplies all rows by the dual and adds up those with weight,
 * once more than there are steps; a step forms the lower half of T × T products over those with weight, factors and solves.
 * All products are counted for each step, as the textbook forms them: who updates those that changed does fewer, and seems faster for it.
 */
export const newtonFlops = ({ rows, size, iterations, support }: Solve): number =>
  (iterations + 1) * (2 * rows * size + 2 * support * size) +
  iterations * (support * size * (size + 1) + size ** 3 / 3 + 2 * size ** 2);

/**
 * Wolfe's nearest point: a step multiplies all rows by what is left, forms the entering row's products with those that stand, extends the factor
 * and solves twice. The support grows to what it is in the end: on average it is half of that.
 */
export function nearestFlops({ rows, size, iterations, support }: Solve): number {
  const standing = (support + 1) / 2;
  return (
    (iterations + 1) * (2 * rows * size + 2 * standing * size) +
    iterations * standing * (4 * size + 4 * standing)
  );
}

/** Frank–Wolfe with the running residual: about 6·T·N each step. */
export const frankWolfeFlops = ({ rows, size, iterations }: Omit<Solve, 'support'>): number =>
  6 * rows * size * iterations;

/** The time weights of one fit: T × T products less one control's own, then the active set on them. */
export function timeFlops({ size, iterations, support }: Omit<Solve, 'rows'>): number {
  const standing = (support + 1) / 2;
  return 3 * size ** 2 + (iterations + 1) * 2 * size * standing + iterations * 4 * standing ** 2;
}

/** Householder and QL with all vectors, by the textbook's count (Golub and Van Loan 2013, 8.3). */
export const eigenFlops = (size: number): number => 9 * size ** 3;

/** Eight clusters at a time: a table of 256 sums of each column, and one addition for each draw. */
export const multiplierFlops = (columns: number, clusters: number, replications: number): number =>
  columns * Math.ceil(clusters / 8) * (256 + replications);

/** A fit and all its placebos, by what each solve really took. */
export function placeboFlops(block: Block, kind: 'sc' | 'sdid'): number {
  const fitting = fittingOf(block, kind);
  const { controls, pre } = fitting.rows;
  let flops = kind === 'sdid' ? 2 * controls * pre ** 2 : 0;
  for (let row = -1; row < controls; row += 1) {
    const { units, time } = fitRow(fitting, row);
    const support = positive(fitting.omega);
    const solve = { rows: controls, size: pre, iterations: units.iterations, support };
    flops += units.solver === 'newton' ? newtonFlops(solve) : nearestFlops(solve);
    if (kind === 'sdid')
      flops += timeFlops({ size: pre, iterations: time.iterations, support: positive(fitting.lambda) });
    // The gap before, and what is left after.
    flops += 4 * support * pre;
  }
  return flops;
}

const positive = (weights: Float64Array) => weights.filter((weight) => weight > 0).length;
