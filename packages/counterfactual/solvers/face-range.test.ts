import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceProgram } from './face-program.ts';
import { rangeOnFace } from './face-range.ts';
import { lowest } from './lowest-on-face.ts';

const value = fc.integer({ min: -50, max: 50 }).map((whole) => whole / 10);
/** Points, weights that are not nought, and what each costs. */
const weighted = fc
  .record({ size: fc.integer({ min: 1, max: 4 }), count: fc.integer({ min: 2, max: 12 }) })
  .chain(({ size, count }) =>
    fc.record({
      rows: fc.array(fc.array(value, { minLength: size, maxLength: size }), {
        minLength: count,
        maxLength: count,
      }),
      shares: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: count, maxLength: count }),
      cost: fc.array(value, { minLength: count, maxLength: count }),
    }),
  );

function meanOf(rows: readonly (readonly number[])[], weights: ArrayLike<number>): number[] {
  return (rows[0] ?? []).map((_, k) =>
    rows.reduce((sum, row, at) => sum + (weights[at] as number) * (row[k] as number), 0),
  );
}

function cloudOf(rows: readonly (readonly number[])[]) {
  const size = rows[0]?.length ?? 0;
  return { rows: Float64Array.from(rows.flat()), stride: size, size, among: Int32Array.from(rows.keys()) };
}

describe('a linear program over weights with a given mean', () => {
  it('begins at any weights, of however many points that depend on each other, and keeps the mean', () => {
    fc.assert(
      fc.property(weighted, ({ rows, shares, cost }) => {
        const sum = shares.reduce((all, share) => all + share, 0);
        const start = Float64Array.from(shares, (share) => share / sum);
        const mean = meanOf(rows, start);
        const columns = Float64Array.from(
          rows.flatMap((row) => row.map((each, k) => each - (mean[k] as number))),
        );
        const program = faceProgram(columns, rows.length, mean.length, start);
        const { weights } = lowest(program, Float64Array.from(cost));
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((all, weight) => all + weight, 0)).toBeCloseTo(1, 8);
        for (const [k, each] of meanOf(rows, weights).entries())
          expect(each).toBeCloseTo(mean[k] as number, 7);
        const costOf = (of: ArrayLike<number>) =>
          cost.reduce((all, each, at) => all + each * (of[at] as number), 0);
        expect(costOf(weights)).toBeLessThanOrEqual(costOf(start) + 1e-8);
      }),
    );
  });

  it('in one dimension it is what every pair of points around the mean could do', () => {
    fc.assert(
      fc.property(weighted, ({ rows, shares, cost }) => {
        const places = rows.map((row) => row[0] as number);
        const sum = shares.reduce((all, share) => all + share, 0);
        const weights = Float64Array.from(shares, (share) => share / sum);
        const mean = places.reduce((all, place, at) => all + place * (weights[at] as number), 0);
        const { low, high } = rangeOnFace(
          cloudOf(places.map((place) => [place])),
          Float64Array.of(mean),
          weights,
          Float64Array.from(cost),
        );
        let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (const [i, one] of places.entries())
          for (const [j, other] of places.entries()) {
            const share = one === other ? 1 : (other - mean) / (other - one);
            if (one === other ? Math.abs(one - mean) > 1e-12 : !(share >= 0 && share <= 1)) continue;
            const made = share * (cost[i] as number) + (1 - share) * (cost[j] as number);
            least = Math.min(least, made);
            most = Math.max(most, made);
          }
        expect(low).toBeCloseTo(least, 7);
        expect(high).toBeCloseTo(most, 7);
      }),
    );
  });

  it('no weights drawn from those with the mean lie beyond the ends', () => {
    fc.assert(
      fc.property(weighted, ({ rows, shares, cost }) => {
        const sum = shares.reduce((all, share) => all + share, 0);
        const weights = Float64Array.from(shares, (share) => share / sum);
        const { low, high } = rangeOnFace(
          cloudOf(rows),
          Float64Array.from(meanOf(rows, weights)),
          weights,
          Float64Array.from(cost),
        );
        const own = cost.reduce((all, each, at) => all + each * (weights[at] as number), 0);
        expect(own).toBeGreaterThanOrEqual(low - 1e-8);
        expect(own).toBeLessThanOrEqual(high + 1e-8);
      }),
    );
  });

  it('points that do not depend on each other have one set of weights', () => {
    const weights = Float64Array.of(0.2, 0.3, 0.5);
    const rows = [
      [0, 0],
      [4, 0],
      [0, 4],
    ];
    const { low, high, isUnique } = rangeOnFace(
      cloudOf(rows),
      Float64Array.from(meanOf(rows, weights)),
      weights,
      Float64Array.of(1, 2, 3),
    );
    expect(isUnique).toBe(true);
    expect(low).toBeCloseTo(2.3, 12);
    expect(high).toBeCloseTo(2.3, 12);
  });

  it('and those that do have many, even where all of them cost the same', () => {
    const weights = Float64Array.of(0.25, 0.25, 0.25, 0.25);
    const rows = [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ];
    const { low, high, isUnique } = rangeOnFace(
      cloudOf(rows),
      Float64Array.of(0, 0),
      weights,
      Float64Array.of(7, 7, 7, 7),
    );
    expect({ low, high, isUnique }).toEqual({ low: 7, high: 7, isUnique: false });
  });
});
