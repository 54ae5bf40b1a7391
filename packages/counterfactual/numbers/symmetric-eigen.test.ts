import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

describe('eigenvalues of a symmetric matrix', () => {
  it('multiply back to the matrix, with vectors at right angles, in falling order, for any matrix', () => {
    fc.assert(
      fc.property(symmetric, ({ matrix, n }) => {
        const { values, vectors } = symmetricEigen(matrix, n);
        const scale = Math.max(1e-300, ...matrix.map(Math.abs));
        for (let i = 0; i < n; i += 1) {
          if (i > 0) expect(values[i]).toBeLessThanOrEqual(values[i - 1] as number);
          for (let j = 0; j < n; j += 1) {
            let back = 0;
            let angle = 0;
            for (let k = 0; k < n; k += 1) {
              back += at(vectors, k * n + i) * at(values, k) * at(vectors, k * n + j);
              angle += at(vectors, i * n + k) * at(vectors, j * n + k);
            }
            expect(Math.abs(back - at(matrix, i * n + j)) / scale).toBeLessThan(1e-13);
            expect(Math.abs(angle - (i === j ? 1 : 0))).toBeLessThan(1e-13);
          }
        }
      }),
    );
  });

  it.each([
    [19, 80],
    [19, 240],
    [49, 200],
  ])('settle where most are noughts: products of %i rows over %i columns', (rows, n) => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const x = Float64Array.from(
        { length: rows * n },
        (_, k) => (Math.sin(12.9898 * (k + 1) * seed) * 43758.5453) % 1,
      );
      const matrix = new Float64Array(n * n);
      for (let i = 0; i < n; i += 1)
        for (let j = 0; j < n; j += 1)
          for (let row = 0; row < rows; row += 1)
            matrix[i * n + j] = at(matrix, i * n + j) + at(x, row * n + i) * at(x, row * n + j);
      const { values } = symmetricEigen(matrix, n);
      const trace = Array.from({ length: n }, (_, i) => at(matrix, i * n + i)).reduce(
        (sum, value) => sum + value,
      );
      expect(values.reduce((sum, value) => sum + value) / trace).toBeCloseTo(1, 12);
      for (let k = rows; k < n; k += 1) expect(Math.abs(at(values, k)) / trace).toBeLessThan(1e-14);
    }
  });

  it('are those known in closed form: the second difference of 400 points', () => {
    const n = 400;
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i += 1) {
      matrix[i * n + i] = 2;
      if (i > 0) matrix[i * n + i - 1] = matrix[(i - 1) * n + i] = -1;
    }
    const { values } = symmetricEigen(matrix, n);
    for (let k = 1; k <= n; k += 1)
      expect(Math.abs(at(values, n - k) - 4 * Math.sin((k * Math.PI) / (2 * (n + 1))) ** 2)).toBeLessThan(
        1e-13,
      );
  });

  it('are found where most of them are zero', () => {
    const n = 60;
    const matrix = Float64Array.from({ length: n * n }, () => 1e-9);
    const { values } = symmetricEigen(matrix, n);
    expect(at(values, 0) / (n * 1e-9)).toBeCloseTo(1, 13);
    expect(Math.max(...values.slice(1).map(Math.abs))).toBeLessThan(1e-22);
  });

  it('are the same bits each time', () => {
    fc.assert(
      fc.property(symmetric, ({ matrix, n }) => {
        expect(symmetricEigen(matrix, n)).toEqual(symmetricEigen(Float64Array.from(matrix), n));
      }),
    );
  });

  it('are refused, with the place, for a matrix with a hole', () => {
    expect(() => symmetricEigen(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2)).toThrow(
      CounterfactualError,
    );
    expect(() => symmetricEigen(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2)).toThrow('row 0, column 1');
  });
});

const at = (numbers: Float64Array, index: number) => numbers[index] as number;

const symmetric = fc.integer({ min: 1, max: 12 }).chain((n) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
      minLength: n * n,
      maxLength: n * n,
    })
    .map((entries) => {
      const matrix = Float64Array.from(entries);
      for (let i = 0; i < n; i += 1) for (let j = 0; j < i; j += 1) matrix[j * n + i] = at(matrix, i * n + j);
      return { matrix, n };
    }),
);
