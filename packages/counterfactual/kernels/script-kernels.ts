import { dot } from '../numbers/dot.ts';
import type { Kernels } from './kernels.ts';

/** Where there is no SIMD: the sums of `kernels.wat` in their order, and so the same bits. */
export const scriptKernels = (numbers: Float64Array): Kernels => ({
  /** Four columns at a time: their sums do not wait for each other. */
  combine(matrix, stride, size, vector, into) {
    for (let column = 0; column < stride; column += 4) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let row = 0, at = matrix + column; row < size; row += 1, at += stride) {
        const factor = numbers[vector + row] as number;
        a += (numbers[at] as number) * factor;
        b += (numbers[at + 1] as number) * factor;
        c += (numbers[at + 2] as number) * factor;
        d += (numbers[at + 3] as number) * factor;
      }
      numbers[into + column] = a;
      numbers[into + column + 1] = b;
      numbers[into + column + 2] = c;
      numbers[into + column + 3] = d;
    }
  },
  reduce(matrix, stride, size, vector, count, into) {
    for (let row = 0; row < size; row += 1)
      numbers[into + row] = dot(numbers, matrix + row * stride, numbers, vector, count);
  },
});
