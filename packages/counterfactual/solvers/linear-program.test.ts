import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinearProgram, linearProgram } from './linear-program.ts';

const program = (matrix: number[][], right: number[], cost: number[]): LinearProgram => ({
  rows: right.length,
  columns: cost.length,
  matrix: Float64Array.from(matrix.flat()),
  right: Float64Array.from(right),
  cost: Float64Array.from(cost),
});

const optimal = (given: LinearProgram) => {
  const found = linearProgram(given);
  if (found.kind !== 'optimal') throw new Error(`It is ${found.kind}.`);
  return found;
};

const times = ({ matrix, rows, columns }: LinearProgram, x: Float64Array) =>
  Array.from({ length: rows }, (_, i) =>
    x.reduce((sum, value, j) => sum + value * (matrix[i * columns + j] as number), 0),
  );

/** What shows that x is optimal: it is allowed, the dual is, and both have the same value. */
function expectCertified(given: LinearProgram) {
  const { x, dual, value } = optimal(given);
  const { rows, columns, matrix, right, cost } = given;
  for (const [i, sum] of times(given, x).entries()) expect(sum).toBeCloseTo(right[i] as number, 7);
  for (const each of x) expect(each).toBeGreaterThanOrEqual(0);
  for (let j = 0; j < columns; j += 1) {
    let reduced = cost[j] as number;
    for (let i = 0; i < rows; i += 1) reduced -= (dual[i] as number) * (matrix[i * columns + j] as number);
    expect(reduced).toBeGreaterThan(-1e-7);
  }
  const priced = dual.reduce((sum, each, i) => sum + each * (right[i] as number), 0);
  expect(priced).toBeCloseTo(value, 6);
  expect(x.reduce((sum, each, j) => sum + each * (cost[j] as number), 0)).toBeCloseTo(value, 6);
}

describe('the small linear program', () => {
  it('answers the same in whatever unit costs are', () => {
    const [matrix, right, cost] = [[[1, 1, 1]], [1], [3, 1, 2]];
    for (const unit of [1e-14, 1, 1e14]) {
      const { x, dual, value } = optimal(
        program(
          matrix,
          right,
          cost.map((each) => each * unit),
        ),
      );
      expect([...x]).toEqual([0, 1, 0]);
      expect(value / unit).toBeCloseTo(1, 9);
      expect((dual[0] as number) / unit).toBeCloseTo(1, 9);
    }
  });

  it('solves a diet that is known', () => {
    // Dantzig's transport in small: two sources, two sinks.
    const given = program(
      [
        [1, 1, 0, 0],
        [0, 0, 1, 1],
        [1, 0, 1, 0],
        [0, 1, 0, 1],
      ],
      [3, 4, 5, 2],
      [2, 3, 1, 4],
    );
    const { x, value } = optimal(given);
    expect([...x]).toEqual([1, 2, 4, 0]);
    expect(value).toBeCloseTo(12, 12);
    expectCertified(given);
  });

  it('knows what is infeasible, and what has no end', () => {
    expect(linearProgram(program([[1, 1]], [-1], [1, 1])).kind).toBe('infeasible');
    expect(
      linearProgram(
        program(
          [
            [1, 1],
            [1, 1],
          ],
          [1, 2],
          [1, 1],
        ),
      ).kind,
    ).toBe('infeasible');
    expect(linearProgram(program([[1, -1]], [1], [-1, 0])).kind).toBe('unbounded');
  });

  it('takes rows that say the same twice, and rows that say nothing', () => {
    expectCertified(
      program(
        [
          [1, 2],
          [2, 4],
          [0, 0],
        ],
        [4, 8, 0],
        [1, 1],
      ),
    );
  });

  it('ends where steps are idle (the cycle of Beale 1955)', () => {
    const given = program(
      [
        [1, 0, 0, 0.25, -60, -1 / 25, 9],
        [0, 1, 0, 0.5, -90, -1 / 50, 3],
        [0, 0, 1, 0, 0, 1, 0],
      ],
      [0, 0, 1],
      [0, 0, 0, -0.75, 150, -0.02, 6],
    );
    expect(optimal(given).value).toBeCloseTo(-0.05, 12);
    expectCertified(given);
  });

  it('is certified by its dual, of whatever has an answer', () => {
    const entry = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((rows) =>
          fc.integer({ min: 1, max: 7 }).chain((columns) =>
            fc.record({
              matrix: fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), {
                minLength: rows,
                maxLength: rows,
              }),
              point: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
              cost: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }),
            }),
          ),
        ),
        ({ matrix, point, cost }) => {
          // A point that is allowed, and costs that are not negative: there is an optimum.
          const right = matrix.map((row) =>
            row.reduce((sum, value, j) => sum + value * (point[j] as number), 0),
          );
          const given = program(matrix, right, cost);
          expectCertified(given);
          const atPoint = cost.reduce((sum, value, j) => sum + value * (point[j] as number), 0);
          expect(optimal(given).value).toBeLessThanOrEqual(atPoint + 1e-7);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not mind in which unit a row is', () => {
    const one = optimal(
      program(
        [
          [1, 1, 0],
          [1, 0, 1],
        ],
        [3, 2],
        [1, 2, 3],
      ),
    );
    const other = optimal(
      program(
        [
          [1e6, 1e6, 0],
          [1e-6, 0, 1e-6],
        ],
        [3e6, 2e-6],
        [1, 2, 3],
      ),
    );
    for (const [j, value] of one.x.entries()) expect(other.x[j]).toBeCloseTo(value, 9);
    expect(other.dual[0] as number).toBeCloseTo((one.dual[0] as number) / 1e6, 12);
  });
});
