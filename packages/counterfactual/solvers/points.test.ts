import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, placePoint, pointsOf, score } from './points.ts';
import { allProducts, begin, follow, supportProducts } from './support-products.ts';

const [count, size] = [11, 3];
const numbers = fc.array(fc.integer({ min: -50, max: 50 }), {
  minLength: count * size,
  maxLength: count * size,
});
const rowsOf = (values: number[]) => Float64Array.from(values, (value) => value / 8);
const placed = (rows: Float64Array, owner: object = {}) =>
  pointsOf(owner, { count, size }, (points) => {
    for (let j = 0; j < count; j += 1) placePoint(points, j, rows, j * size);
  });

describe('points where the kernels reach them', () => {
  it('are multiplied and added up as they are, and nothing stands beyond them', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const rows = rowsOf(values);
        const points = placed(rows);
        points.direction.set([1, -2, 0.5]);
        score(points);
        for (let j = 0; j < points.stride; j += 1) {
          const [a = 0, b = 0, c = 0] = rows.subarray(j * size, j * size + size);
          expect(points.scores[j]).toBe(j < count ? a - 2 * b + 0.5 * c : 0);
          if (j < count) expect(points.squares[j]).toBe(a * a + b * b + c * c);
        }
        points.weights.fill(0.25, 0, count);
        addUp(points);
        for (let k = 0; k < size; k += 1)
          expect(points.sum[k]).toBe(
            rows.reduce((all, value, at) => all + (at % size === k ? value / 4 : 0), 0),
          );
      }),
    );
  });

  it('are put there anew where another who asked after them could not be placed', () => {
    const rows = Float64Array.from({ length: count * size }, (_, at) => at + 1);
    const owner = {};
    placed(rows, owner);
    const failing = () => {
      throw new Error('not to be placed');
    };
    expect(() => pointsOf({}, { count, size }, failing)).toThrow('not to be placed');
    expect(placed(rows, owner).columns[0]).toBe(1);
  });

  it('are put there anew when another used the room, and only then', () => {
    const [mine, other] = [{}, {}];
    const rows = new Float64Array(count * size).fill(1);
    let fills = 0;
    const ask = (owner: object, length = size) =>
      pointsOf(owner, { count, size: length }, (points) => {
        fills += 1;
        placePoint(points, 0, rows);
      });
    ask(mine);
    ask(mine);
    expect(fills).toBe(1);
    ask(other);
    expect(ask(mine).columns[0]).toBe(1);
    expect(fills).toBe(3);
    ask(mine, 2);
    expect(fills).toBe(4);
  });

  it('are put there anew when putting them failed half-way', () => {
    const owner = {};
    expect(() =>
      pointsOf(owner, { count, size }, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    const points = placed(new Float64Array(count * size).fill(2), owner);
    expect(points.columns[0]).toBe(2);
  });
});

describe('products of the points that have weight', () => {
  const sets = fc.array(fc.array(fc.boolean(), { minLength: count, maxLength: count }), {
    minLength: 1,
    maxLength: 6,
  });

  it('are those of fresh ones, whoever came and went, and whoever was left out', () => {
    fc.assert(
      fc.property(numbers, sets, fc.option(fc.nat(count - 1)), (values, turns, without) => {
        const rows = rowsOf(values);
        const points = placed(rows);
        const support = supportProducts(count, size);
        const all = allProducts(points, support);
        if (without !== null) {
          placePoint(points, without, rows, (count - 1) * size);
          placePoint(points, count - 1);
          points.count = count - 1;
        }
        begin(points, support, all, without === null ? undefined : rows.slice(without * size));
        for (const turn of turns) {
          points.weights.fill(0);
          for (let j = 0; j < points.count; j += 1) points.weights[j] = turn[j] ? 0.5 : 0;
          follow(points, support);
          expect(support.count).toBe(turn.slice(0, points.count).filter(Boolean).length);
          for (let i = 0; i < size; i += 1) {
            const numberOf = (j: number, k: number) => points.columns[k * points.stride + j] as number;
            const members = [...turn.keys()].filter((j) => j < points.count && turn[j]);
            expect(support.sum[i]).toBeCloseTo(
              members.reduce((sum, j) => sum + numberOf(j, i), 0),
              9,
            );
            for (let k = 0; k <= i; k += 1)
              expect(points.products[i * size + k]).toBeCloseTo(
                members.reduce((sum, j) => sum + numberOf(j, i) * numberOf(j, k), 0),
                8,
              );
          }
        }
      }),
    );
  });

  it('are nought where no point has weight', () => {
    const rows = rowsOf(Array.from({ length: count * size }, (_, at) => at + 1));
    const points = placed(rows);
    const support = supportProducts(count, size);
    begin(points, support, allProducts(points, support));
    points.weights.fill(0);
    follow(points, support);
    expect(support.count).toBe(0);
    expect([...support.sum]).toEqual([0, 0, 0]);
    for (const at of [0, 3, 4, 6, 7, 8]) expect(points.products[at]).toBe(0);
  });
});
