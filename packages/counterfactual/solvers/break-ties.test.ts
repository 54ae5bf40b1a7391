import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakTies } from './break-ties.ts';
import { nearestPoint, nearestWorkspace } from './nearest-point.ts';
import { mayTie } from './optimal-face.ts';
import { placePoint, pointsOf } from './points.ts';

type Point = readonly number[];

/** Weights of the points whose mean is nearest to the target; rows carry one number more, which is not fitted. */
function solved(rows: readonly Point[], target: Point, besides: readonly number[] = rows.map((_, at) => at)) {
  const size = target.length;
  const flat = Float64Array.from(rows.flatMap((row, at) => [...row, besides[at] as number]));
  const among = Int32Array.from(rows.keys());
  const points = pointsOf(flat, { count: rows.length, size }, (empty) => {
    for (const row of among) placePoint(empty, row, flat, row * (size + 1));
  });
  const work = nearestWorkspace(rows.length, size);
  work.target.set(target);
  const found = nearestPoint(points, work);
  const weights = points.weights.slice(0, rows.length);
  const before = [...weights];
  const broken = mayTie(points, work, found.objective)
    ? breakTies({ rows: flat, stride: size + 1, size, among }, Float64Array.from(target), found, weights)
    : found;
  return { weights: [...weights], before, found, broken };
}

const cost = (rows: readonly Point[], target: Point, weights: readonly number[]) =>
  rows.reduce(
    (sum, row, at) =>
      sum +
      (weights[at] as number) * row.reduce((all, value, k) => all + (value - (target[k] as number)) ** 2, 0),
    0,
  );
const meanOf = (rows: readonly Point[], weights: readonly number[]) =>
  (rows[0] as Point).map((_, k) =>
    rows.reduce((sum, row, at) => sum + (weights[at] as number) * (row[k] as number), 0),
  );

const coordinate = fc.integer({ min: -60, max: 60 }).map((whole) => whole / 10);
const clouds = fc.integer({ min: 1, max: 4 }).chain((size) =>
  fc.record({
    rows: fc.array(fc.array(coordinate, { minLength: size, maxLength: size }), {
      minLength: 2,
      maxLength: 14,
    }),
    target: fc.array(coordinate, { minLength: size, maxLength: size }),
  }),
);

describe('weights that lie equally near', () => {
  it('stay a whole of no part below zero, and fit as well as before', () => {
    fc.assert(
      fc.property(clouds, ({ rows, target }) => {
        const { weights, found, broken } = solved(rows, target);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(Math.sqrt(broken.objective) - Math.sqrt(found.objective)).toBeLessThan(1e-8);
        expect(broken.gap).toBeGreaterThanOrEqual(found.gap as number);
      }),
    );
  });

  it('are those of the nearest points: none costs less', () => {
    fc.assert(
      fc.property(clouds, ({ rows, target }) => {
        const { weights, before } = solved(rows, target);
        expect(cost(rows, target, weights)).toBeLessThanOrEqual(cost(rows, target, before) + 1e-7);
        for (const [k, value] of meanOf(rows, weights).entries())
          expect(value).toBeCloseTo(meanOf(rows, before)[k] as number, 7);
      }),
    );
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(
        clouds,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ rows, target }, keys) => {
          const order = [...rows.keys()]
            .map((at) => ({ at, key: keys.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ at }) => at);
          const one = solved(rows, target);
          const other = solved(
            order.map((at) => rows[at] as Point),
            target,
            order,
          );
          for (const [position, at] of order.entries())
            expect(other.weights[position]).toBeCloseTo(one.weights[at] as number, 6);
        },
      ),
    );
  });

  it('give a point that stands twice what it had alone, half to each', () => {
    fc.assert(
      fc.property(clouds, fc.nat({ max: 13 }), ({ rows, target }, nth) => {
        const twin = nth % rows.length;
        const one = solved(rows, target);
        const besides = [...rows.keys(), twin];
        const other = solved([...rows, rows[twin] as Point], target, besides);
        expect(other.weights.at(-1)).toBeCloseTo((one.weights[twin] as number) / 2, 6);
        for (const at of rows.keys())
          expect(other.weights[at]).toBeCloseTo((one.weights[at] as number) / (at === twin ? 2 : 1), 6);
      }),
    );
  });

  it('do not hang on where zero is, nor on the unit of measurement', () => {
    fc.assert(
      fc.property(
        clouds,
        fc.constantFrom(1e-6, 3, 1e7),
        fc.integer({ min: -50, max: 50 }),
        ({ rows, target }, c, by) => {
          const moved = (point: Point) => point.map((value) => c * (value + by));
          const one = solved(rows, target);
          const other = solved(rows.map(moved), moved(target));
          for (const [at, weight] of one.weights.entries()) expect(other.weights[at]).toBeCloseTo(weight, 5);
        },
      ),
    );
  });

  it('in one dimension: of the two neighbours of the target alone', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: -49, max: 49 }),
        (places, at) => {
          const target = at + 0.5;
          const below = Math.max(...places.filter((place) => place < target));
          const above = Math.min(...places.filter((place) => place > target));
          fc.pre(Number.isFinite(below) && Number.isFinite(above));
          const { weights } = solved(
            places.map((place) => [place]),
            [target],
          );
          for (const [row, place] of places.entries()) {
            const expected = place === below ? above - target : place === above ? target - below : 0;
            expect(weights[row]).toBeCloseTo(expected / (above - below), 9);
          }
        },
      ),
    );
  });

  it('of four corners of a square around the target each has a quarter: what is tied even then has the least norm', () => {
    const { weights, broken } = solved(
      [
        [1, 1],
        [-1, 1],
        [-1, -1],
        [1, -1],
        [9, 9],
        [-9, -9],
      ],
      [0, 0],
    );
    for (const [at, weight] of weights.entries()) expect(weight).toBeCloseTo(at < 4 ? 0.25 : 0, 10);
    expect(broken.tied).toBe(6);
  });

  it('also where the target lies outside, and the face it looks at has more points than have weight', () => {
    // Three on one wall: the target looks at its middle.
    const { weights, broken } = solved(
      [
        [1, -2],
        [1, 3],
        [1, 0.5],
        [-4, 0],
      ],
      [5, 1],
    );
    expect(weights[1]).toBeCloseTo(0.2, 10);
    expect(weights[2]).toBeCloseTo(0.8, 10);
    expect(broken.tied).toBe(3);
    expect(broken.objective).toBeCloseTo(16, 10);
  });

  it('all points alike: all share alike', () => {
    const { weights } = solved(
      [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
      [0, 1],
      [1, 1, 1],
    );
    for (const weight of weights) expect(weight).toBeCloseTo(1 / 3, 12);
    const apart = solved(
      [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
      [0, 1],
      [1, 2, 3],
    ).weights;
    for (const weight of apart) expect(weight).toBeCloseTo(1 / 3, 12);
  });

  it('where nothing ties, the certificate and the weights are the solver’s own', () => {
    const { weights, before, found, broken } = solved(
      [
        [1, -2],
        [1, 3],
        [-4, 0],
      ],
      [5, 1],
    );
    expect(broken).toBe(found);
    expect(weights).toEqual(before);
    expect(broken.tied).toBeUndefined();
  });

  it('350 points around the target in 20 dimensions: solved, with at most 21 of them', () => {
    let state = 7;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647 - 0.5;
    };
    const rows = Array.from({ length: 350 }, () => Array.from({ length: 20 }, random));
    const { weights, before, broken } = solved(rows, new Array<number>(20).fill(0));
    expect(broken.tied).toBe(350);
    expect(broken.objective).toBeLessThan(1e-20);
    expect(weights.filter((weight) => weight > 0).length).toBeLessThanOrEqual(21);
    expect(cost(rows, new Array<number>(20).fill(0), weights)).toBeLessThan(
      cost(rows, new Array<number>(20).fill(0), before),
    );
  });
});
