import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareAbove } from './chi-square.ts';
import { factor, solve } from './cholesky.ts';
import { orderStatistic, quantileOf } from './order-statistic.ts';

const entry = fc.double({ min: -3, max: 3, noNaN: true });
const rows = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.tuple(fc.constant(size), fc.array(entry, { minLength: size * size, maxLength: size * size })),
  );

/** A'A + ½: positive definite whatever A is. */
function definite(size: number, a: readonly number[]): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      let sum = i === j ? 0.5 : 0;
      for (let k = 0; k < size; k += 1) sum += (a[k * size + i] as number) * (a[k * size + j] as number);
      matrix[i * size + j] = sum;
    }
  return matrix;
}

describe('a system of equations', () => {
  it('is solved: the matrix times the solution is the right-hand side', () => {
    fc.assert(
      fc.property(rows, ([size, a]) => {
        const matrix = definite(size, a);
        const truth = Float64Array.from({ length: size }, (_, at) => at - 1.5);
        const right = Float64Array.from(truth, (_, i) =>
          truth.reduce((sum, x, j) => sum + x * (matrix[i * size + j] as number), 0),
        );
        expect(factor(matrix, size)).toBe(-1);
        solve(matrix, size, right);
        for (let at = 0; at < size; at += 1) expect(right[at]).toBeCloseTo(truth[at] as number, 8);
      }),
    );
  });

  it('names the column that is a combination of those before it', () => {
    // The third column is the first plus the second.
    const columns = [
      [1, 0, 0, 2],
      [0, 1, 0, 5],
      [1, 1, 0, 7],
      [0, 0, 1, 0],
    ];
    const gram = columns.flatMap((a) =>
      columns.map((b) => a.reduce((sum, x, at) => sum + x * (b[at] as number), 0)),
    );
    expect(factor(Float64Array.from(gram), 4)).toBe(2);
    expect(factor(new Float64Array(1), 1)).toBe(0);
    expect(factor(Float64Array.of(Number.NaN), 1)).toBe(0);
  });
});

describe('an order statistic', () => {
  it('is what sorting would put at its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        (values, at) => {
          const rank = at % values.length;
          const sorted = Float64Array.from(values).sort();
          expect(orderStatistic(Float64Array.from(values), rank) === sorted[rank]).toBe(true);
        },
      ),
    );
  });

  it('answers a quantile with a value that occurs', () => {
    const tens = () => Float64Array.from({ length: 10 }, (_, at) => 10 - at);
    expect([0, 0.1, 0.25, 0.7, 0.75, 1].map((p) => quantileOf(tens(), p))).toEqual([1, 1, 3, 7, 8, 10]);
  });
});

describe('a chi-square', () => {
  // Computed with forty digits.
  it.each([
    [7.7912366272, 5, 0.1681224949238977],
    [0.1, 1, 0.7518296340458493],
    [10, 2, 0.006737946999085467],
    [120, 100, 0.08440668109369183],
    [2000, 1900, 0.05420667388901861],
  ])('above %d with %d degrees of freedom has its share', (x, degrees, share) => {
    expect(chiSquareAbove(x, degrees)).toBeCloseTo(share, 12);
  });

  it('keeps its middle near a half with thousands of degrees of freedom', () => {
    for (const degrees of [3001, 3000]) expect(chiSquareAbove(degrees, degrees)).toBeCloseTo(0.497, 2);
  });

  it('is certain at zero and impossible far out', () => {
    expect(chiSquareAbove(0, 3)).toBe(1);
    expect(chiSquareAbove(1e6, 3)).toBe(0);
  });
});
