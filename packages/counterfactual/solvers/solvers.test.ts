import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangulate } from '../numbers/householder.ts';
import { append, remove, solve, supportFactor } from '../numbers/support-factor.ts';
import { frankWolfe } from './frank-wolfe.ts';
import { minimiseOnSimplex } from './minimise-on-simplex.ts';
import { nearestPoint, nearestWorkspace } from './nearest-point.ts';
import { placePoint, pointsOf } from './points.ts';
import { newtonWorkspace, ridgeNewton } from './ridge-newton.ts';
import { simplexThreshold } from './simplex-threshold.ts';
import { smallRidge } from './small-ridge.ts';
import { allProducts, begin } from './support-products.ts';

const number = fc.integer({ min: -1_000, max: 1_000 }).map((whole) => whole / 100);
const numbers = (length: number) =>
  fc.array(number, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));
/** Some points in a few dimensions and one to come near to. */
const problems = fc
  .record({ count: fc.integer({ min: 1, max: 9 }), size: fc.integer({ min: 1, max: 6 }) })
  .chain(({ count, size }) =>
    fc.record({
      count: fc.constant(count),
      size: fc.constant(size),
      rows: numbers(count * size),
      target: numbers(size),
    }),
  );
type Problem = { count: number; size: number; rows: Float64Array; target: Float64Array };

const placed = (problem: Problem) =>
  pointsOf({}, problem, (points) => {
    for (let j = 0; j < problem.count; j += 1) placePoint(points, j, problem.rows, j * problem.size);
  });
const objective = ({ rows, size, count, target }: Problem, w: Float64Array, eta = 0) => {
  let value = 0;
  for (let k = 0; k < size; k += 1) {
    let fitted = -(target[k] as number);
    for (let j = 0; j < count; j += 1) fitted += (w[j] as number) * (rows[j * size + k] as number);
    value += fitted * fitted;
  }
  return value + eta * w.reduce((sum, weight) => sum + weight * weight, 0);
};
const isOnSimplex = (w: Float64Array) => {
  expect(w.every((weight) => weight >= 0)).toBe(true);
  expect(w.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 11);
};
function nearest(problem: Problem, eta = 0) {
  const points = placed(problem);
  const work = nearestWorkspace(problem.count, problem.size, eta > 0);
  work.target.set(problem.target);
  const certificate = nearestPoint(points, work, eta);
  return { ...certificate, w: points.weights.slice(0, problem.count) };
}
function newton(problem: Problem, eta: number) {
  const points = placed(problem);
  const work = newtonWorkspace(problem.count, problem.size);
  work.target.set(problem.target);
  begin(points, work.support, allProducts(points, work.support));
  const certificate = ridgeNewton(points, eta, work);
  return { ...certificate, w: points.weights.slice(0, problem.count) };
}
function productsOf({ rows, size, count, target }: Problem, eta = 0) {
  const gram = new Float64Array(count * count);
  const linear = new Float64Array(count);
  let constant = 0;
  for (let k = 0; k < size; k += 1) constant += (target[k] as number) ** 2;
  for (let i = 0; i < count; i += 1) {
    for (let k = 0; k < size; k += 1) {
      linear[i] = (linear[i] as number) + (rows[i * size + k] as number) * (target[k] as number);
      for (let j = 0; j < count; j += 1)
        gram[i * count + j] =
          (gram[i * count + j] as number) + (rows[i * size + k] as number) * (rows[j * size + k] as number);
    }
    gram[i * count + i] = (gram[i * count + i] as number) + eta;
  }
  return { gram, linear, constant };
}

describe('the nearest point of a hull', () => {
  it('is certified: no vertex lies further in the direction of what is left', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { w, objective: value, gap } = nearest(problem);
        isOnSimplex(w);
        expect(value).toBeCloseTo(objective(problem, w), 8);
        expect(gap).toBeLessThan(1e-7 * Math.max(1, value));
      }),
      { numRuns: 500 },
    );
  });

  it('is no further than any other point of it', () => {
    fc.assert(
      fc.property(problems, fc.array(fc.nat(99), { minLength: 9, maxLength: 9 }), (problem, shares) => {
        const mine = shares.slice(0, problem.count);
        const sum = mine.reduce((all, share) => all + share, 0);
        const other = Float64Array.from(mine, (share) => (sum === 0 ? 1 / problem.count : share / sum));
        expect(nearest(problem).objective).toBeLessThanOrEqual(objective(problem, other) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same from products, from points, and with a ridge of next to nothing', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { objective: value } = nearest(problem);
        const { gram, linear, constant } = productsOf(problem);
        const w = new Float64Array(problem.count);
        const byProducts = minimiseOnSimplex(gram, linear, problem.count, w, { constant });
        isOnSimplex(w);
        expect(objective(problem, w)).toBeCloseTo(value, 6);
        expect(byProducts.objective).toBeCloseTo(value, 6);
        expect(nearest(problem, 1e-9).objective).toBeCloseTo(value, 6);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a ridge', () => {
  it('is solved by points, by products and by the dual alike, with a gap of nothing', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.01, 1, 40), (problem, eta) => {
        const dual = newton(problem, eta);
        const { w, gap, objective: value } = nearest(problem, eta);
        // What did not arrive says so.
        if ((dual.gap ?? 1) <= 1e-10 * dual.objective)
          for (const [j, weight] of dual.w.entries()) expect(w[j]).toBeCloseTo(weight, 6);
        else expect(dual.objective).toBeGreaterThan(value);
        isOnSimplex(w);
        expect(value).toBeCloseTo(objective(problem, w, eta), 8);
        expect(gap).toBeLessThan(1e-8 * Math.max(1, value));
        const { gram, linear } = productsOf(problem, eta);
        const other = new Float64Array(problem.count);
        minimiseOnSimplex(gram, linear, problem.count, other);
        for (const [j, weight] of other.entries()) expect(w[j]).toBeCloseTo(weight, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('is solved by reflections as by points, also where columns are more than their numbers', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.01, 1, 40), (problem, eta) => {
        const { count, size, rows, target } = problem;
        const w = new Float64Array(count);
        const { gap, objective: value } = smallRidge(
          Float64Array.from([...rows, ...target]),
          size,
          count,
          eta,
          w,
        );
        isOnSimplex(w);
        const other = nearest(problem, eta);
        for (const [j, weight] of other.w.entries()) expect(w[j]).toBeCloseTo(weight, 6);
        expect(value).toBeCloseTo(other.objective, 7);
        expect(gap).toBeLessThan(1e-8 * Math.max(1, value));
      }),
      { numRuns: 500 },
    );
  });

  it('of next to nothing is shared by many columns as it must be: the least of what fits', () => {
    // A hundred numbers between 0 and 1 whose mean must be a quarter: weights fall in a line, and end at nought.
    const columns = Float64Array.from({ length: 101 }, (_, j) => (j < 100 ? j / 99 : 0.25));
    const w = new Float64Array(100);
    smallRidge(columns, 1, 100, 1e-12, w);
    isOnSimplex(w);
    expect(w.reduce((mean, weight, j) => mean + (weight * j) / 99, 0)).toBeCloseTo(0.25, 9);
    const steps = Array.from({ length: 70 }, (_, j) => (w[j] as number) - (w[j + 1] as number));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] as number, 8);
    expect(w[99]).toBe(0);
  });

  it('of next to nothing shares the weight of two equal points evenly', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { count, size, rows, target } = problem;
        const columns = Float64Array.from([...rows, ...rows.subarray(0, size), ...target]);
        const w = new Float64Array(count + 1);
        smallRidge(columns, size, count + 1, 1e-8, w);
        isOnSimplex(w);
        expect(w[count]).toBeCloseTo(w[0] as number, 4);
      }),
    );
  });
});

it('Frank–Wolfe comes near to it, and never below', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const points = placed(problem);
      const x = points.weights.subarray(0, problem.count).fill(1 / problem.count);
      const options = { zeta: 0.1, iterations: 2_000, decrease: 0 };
      const { objective: value } = frankWolfe(points, problem.target, options);
      isOnSimplex(x);
      const best = nearest(problem, problem.size * 0.01).objective / problem.size;
      expect(value).toBeGreaterThan(best - 1e-9);
      expect(value).toBeLessThan(best + 0.05 * Math.max(1, best));
    }),
  );
});

it('Frank–Wolfe says when its cap stopped it, and only then', () => {
  const problem = {
    count: 3,
    size: 2,
    rows: Float64Array.of(1, 0, 0, 1, -1, -1),
    target: Float64Array.of(0.1, 0.2),
  };
  const walk = (iterations: number, decrease: number) => {
    const points = placed(problem);
    points.weights.fill(1 / 3, 0, 3);
    return frankWolfe(points, problem.target, { zeta: 0.1, iterations, decrease });
  };
  expect(walk(5, 0)).toMatchObject({ capped: true, iterations: 5 });
  expect(walk(5_000, 1e-2)).not.toHaveProperty('capped');
});

it('the threshold leaves what was asked for above it', () => {
  fc.assert(
    fc.property(numbers(7), fc.constantFrom(1e-6, 0.3, 20), (z, total) => {
      const mu = simplexThreshold(z, z.length, total);
      expect(z.reduce((sum, value) => sum + Math.max(0, value - mu), 0)).toBeCloseTo(total, 9);
    }),
  );
});

describe('the factor of a support', () => {
  const products = (points: readonly Float64Array[], one: number, other: number) =>
    (points[one] as Float64Array).reduce(
      (sum, value, k) => sum + value * (points[other]?.[k] as number),
      one === other ? 1 : 0,
    );

  it('solves as a fresh one does, whoever came and went', () => {
    fc.assert(
      fc.property(
        fc.array(numbers(4), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 4 }),
        (points, gone) => {
          const factor = supportFactor(points.length);
          const standing: number[] = [];
          const add = (into: ReturnType<typeof supportFactor>, among: readonly number[], point: number) =>
            append(
              into,
              Float64Array.from([...among, point], (other) => products(points, point, other)),
              1e-14,
            );
          for (const point of points.keys()) if (add(factor, standing, point)) standing.push(point);
          for (const at of gone) {
            if (standing.length < 2) break;
            remove(factor, at % standing.length);
            standing.splice(at % standing.length, 1);
          }
          const fresh = supportFactor(points.length);
          for (const [at, point] of standing.entries()) add(fresh, standing.slice(0, at), point);
          const [mine, theirs] = [
            new Float64Array(standing.length).fill(1),
            new Float64Array(standing.length).fill(1),
          ];
          solve(factor, mine);
          solve(fresh, theirs);
          for (const [at, value] of theirs.entries()) expect(mine[at]).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  it('takes nobody twice', () => {
    const factor = supportFactor(2);
    expect(append(factor, Float64Array.from([4]), 1e-12)).toBe(true);
    expect(append(factor, Float64Array.from([4, 4]), 1e-12)).toBe(false);
    expect(factor.size).toBe(1);
  });
});

it('reflections keep every product of two columns', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 8 }),
      fc.infiniteStream(number),
      (n, m, stream) => {
        const before = Float64Array.from({ length: n * m }, () => stream.next().value as number);
        const after = Float64Array.from(before);
        const left = triangulate(after, m, n);
        expect(left).toBe(Math.min(m, n));
        for (let i = 0; i < n; i += 1)
          for (let j = 0; j < n; j += 1) {
            const sum = (columns: Float64Array, length: number) =>
              Array.from(
                { length },
                (_, k) => (columns[i * m + k] as number) * (columns[j * m + k] as number),
              ).reduce((a, b) => a + b, 0);
            expect(sum(after, left)).toBeCloseTo(sum(before, m), 8);
          }
      },
    ),
  );
});
