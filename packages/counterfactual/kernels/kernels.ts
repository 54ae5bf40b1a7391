/**
 * What most of the time goes into: products of a matrix with a vector. Both lie in one stretch of numbers, and every argument but `size`, `stride` and
 * `count` is a place in it. The matrix has `size` rows of `stride` numbers, a multiple of eight; none of them may overlap with what is put.
 */
export type Kernels = {
  /** `into`, `stride` numbers: the sum of the rows, each times its number of `vector`, of `size`. */
  combine(matrix: number, stride: number, size: number, vector: number, into: number): void;
  /** `into`, `size` numbers: the product of each row with `vector`; only the first `count`, a multiple of four from 4 on. */
  reduce(matrix: number, stride: number, size: number, vector: number, count: number, into: number): void;
};
