import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastNorm } from './least-norm.ts';

const value = fc.integer({ min: -50, max: 50 }).map((whole) => whole / 10);
const clouds = fc
  .record({ size: fc.integer({ min: 1, max: 4 }), count: fc.integer({ min: 2, max: 12 }) })
  .chain(({ size, count }) =>
    fc.record({
      rows: fc.array(fc.array(value, { minLength: size, maxLength: size }), {
        minLength: count,
        maxLength: count,
      }),
      shares: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: count, maxLength: count }),
    }),
  );

function solved(rows: readonly (readonly number[])[], mean: readonly number[]) {
  const size = mean.length;
  const cloud = {
    rows: Float64Array.from(rows.flat()),
    stride: size,
    size,
    among: Int32Array.from(rows.keys()),
  };
  return leastNorm(cloud, Float64Array.from(mean), 100);
}

it('of all weights with a mean no others have a smaller norm, those it began from least of all', () => {
  fc.assert(
    fc.property(clouds, ({ rows, shares }) => {
      const sum = shares.reduce((all, share) => all + share, 0);
      const weights = shares.map((share) => share / sum);
      const mean = (rows[0] ?? []).map((_, k) =>
        rows.reduce((all, row, at) => all + (weights[at] as number) * (row[k] as number), 0),
      );
      const found = solved(rows, mean);
      if (!found) return;
      for (const [k, each] of mean.entries())
        expect(
          rows.reduce((all, row, at) => all + (found[at] as number) * (row[k] as number), 0),
        ).toBeCloseTo(each, 9);
      const norm = (of: ArrayLike<number>) => Array.from(of).reduce((all, each) => all + each * each, 0);
      expect(norm(found)).toBeLessThanOrEqual(norm(weights) + 1e-9);
      // Its own direction: the least norm makes no step towards any other weights shorter.
      const along = weights.reduce(
        (all, weight, at) => all + (found[at] as number) * (weight - (found[at] as number)),
        0,
      );
      expect(along).toBeGreaterThan(-1e-8);
    }),
  );
});

it('arrives on nearly all of them', () => {
  const some = fc.sample(clouds, { numRuns: 200, seed: 3 });
  const arrived = some.filter(({ rows, shares }) => {
    const sum = shares.reduce((all, share) => all + share, 0);
    return solved(
      rows,
      (rows[0] ?? []).map((_, k) =>
        rows.reduce((all, row, at) => all + ((shares[at] as number) / sum) * (row[k] as number), 0),
      ),
    );
  });
  expect(arrived.length).toBeGreaterThan(190);
});

it('points that all are the mean share alike', () => {
  expect([
    ...(solved(
      [
        [2, 1],
        [2, 1],
        [2, 1],
        [2, 1],
      ],
      [2, 1],
    ) ?? []),
  ]).toEqual([0.25, 0.25, 0.25, 0.25]);
});
