import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemFrom, problems } from '../../testing/problems.ts';
import { innerWorkspace, outerLoss, solveInner } from './inner.ts';
import { least } from './least.ts';
import { eachOnce } from './local-optimum.ts';
import { localSearch } from './local-search.ts';
import { outcomeOnly } from './outcome-only.ts';
import { searchCompat } from './search-compat.ts';
import { localOptima } from './search-global.ts';
import { searchedOf } from './searched.ts';
import { equalStart, regressionStart } from './starts.ts';

/** Clearly outside the hull: nearer to it sixteen digits do not tell the donors' weights. */
const outside = problems({ shift: 1.5 }).filter(
  (problem) => solveInner(problem, equalStart(problem.width), innerWorkspace(problem)).objective > 0.01,
);
const drawing = { starts: 6, seed: 4 };

describe('where a search starts', () => {
  it('is equal, and what a regression of the outcome says', () => {
    expect([...equalStart(4)]).toEqual([0.25, 0.25, 0.25, 0.25]);
    // The outcome is three times the first predictor and once the second; the unit itself lies at nought in all.
    const rows = [
      [1, 2],
      [2, 1],
      [3, 5],
      [-1, 4],
      [0, 1],
    ];
    const start = regressionStart(
      problemFrom(
        rows,
        rows.map(([a = 0, b = 0]) => [3 * a + b]),
      ),
    );
    expect(start?.[0]).toBeCloseTo(0.9, 10);
    expect(start?.[1]).toBeCloseTo(0.1, 10);
  });

  it('is not the regression where predictors say the same, are too many, or nothing', () => {
    expect(
      regressionStart(
        problemFrom(
          [
            [1, 2],
            [2, 4],
            [3, 6],
          ],
          [[1], [2], [4]],
        ),
      ),
    ).toBeUndefined();
    expect(regressionStart(problemFrom([[1, 2, 3]], [[1]]))).toBeUndefined();
    expect(regressionStart(problemFrom([[1], [2], [4]], [[0], [0], [0]]))).toBeUndefined();
  });
});

describe('a search', () => {
  it('never ends above where it starts, nor below the bound', () => {
    fc.assert(
      fc.property(outside, (problem) => {
        const work = innerWorkspace(problem);
        const { descend, polish } = localSearch(problem, work);
        const start = equalStart(problem.width);
        solveInner(problem, start, work);
        const from = outerLoss(problem, work);
        const end = descend(start);
        const on = polish(end);
        expect(end.loss).toBeLessThanOrEqual(from + 1e-5);
        expect(on.loss).toBeLessThanOrEqual(end.loss);
        expect(outcomeOnly(problem).loss).toBeLessThanOrEqual(on.loss + 1e-9);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('tells losses that its predictor weights have, none of them below the least', () => {
    fc.assert(
      fc.property(outside, (problem) => {
        const work = innerWorkspace(problem);
        for (const { v, loss } of [...searchCompat(problem, work), ...localOptima(problem, work, drawing)]) {
          const top = Math.max(...v);
          expect(Math.min(...v)).toBeGreaterThanOrEqual(0.99 * least * top);
          solveInner(problem, v, work);
          // The smaller a v, the less of sixteen digits is left for what it alone decides.
          const digits = 10 * Math.sqrt((1e-14 * top) / Math.min(...v));
          expect(Math.abs(outerLoss(problem, work) - loss)).toBeLessThan(digits + 1e-6);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('finds at least what a fine grid over two predictors finds', () => {
    fc.assert(
      fc.property(outside, (problem) => {
        if (problem.width !== 2) return;
        const work = innerWorkspace(problem);
        const [best] = localOptima(problem, work, { starts: 20, seed: 1 });
        for (let step = -60; step <= 60; step += 1) {
          solveInner(
            problem,
            Float64Array.of(10 ** Math.min(0, step / 15), 10 ** Math.min(0, -step / 15)),
            work,
          );
          expect(best?.loss).toBeLessThanOrEqual(1.01 * outerLoss(problem, work) + 1e-3);
        }
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(outside, fc.integer({ min: 0, max: 99 }), (problem, seed) => {
        const once = () => localOptima(problem, innerWorkspace(problem), { starts: 4, seed });
        expect(once()).toEqual(once());
      }),
      { numRuns: 20 },
    );
  });

  it('tells optima apart by their weights, best first', () => {
    const at = (loss: number, ...weights: number[]) => ({
      v: Float64Array.of(1),
      loss,
      weights: Float64Array.from(weights),
    });
    const found = eachOnce([at(3, 0.5, 0.5), at(1, 1, 0), at(2, 0.999, 0.001), at(4, 0.502, 0.498)]);
    expect(found.map(({ loss }) => loss)).toEqual([1, 3]);
  });
});

describe('what needs no search', () => {
  const ended = (problem: ReturnType<typeof problemFrom>, kind: 'compat' | 'global' = 'global') =>
    searchedOf(problem, { kind, ...drawing }, innerWorkspace(problem));

  it('is a unit inside the hull, in either search', () => {
    const inside = problemFrom(
      [
        [-1, 0],
        [1, 0],
        [0, 1],
        [0, -1],
      ],
      [[1], [2], [3], [4]],
    );
    for (const kind of ['compat', 'global'] as const)
      expect(ended(inside, kind)).toMatchObject({ ended: 'inside', optima: [{}] });
  });

  it('is what reaches the bound, and its weights fit the outcome best', () => {
    const problem = problemFrom(
      [
        [1, 9],
        [2, 1],
      ],
      [[0.1], [1]],
    );
    const found = ended(problem);
    expect(found.ended).toBe('proven');
    expect(found.optima[0]?.loss).toBe(found.bound);
    expect([...(found.optima[0]?.weights ?? [])]).toEqual([1, 0]);
    expect(ended(problem, 'compat').ended).toBe('searched');
  });

  it('is proven rightly: no search undercuts it, and its v has its weights', () => {
    let proven = 0;
    fc.assert(
      fc.property(outside, (problem) => {
        const found = ended(problem);
        if (found.ended !== 'proven') return;
        proven += 1;
        const work = innerWorkspace(problem);
        const [best] = found.optima;
        solveInner(problem, best?.v as Float64Array, work);
        // Where the inner optimum is not one alone, the solver's may be another; its predictors are the same.
        for (const { loss } of localOptima(problem, work, drawing))
          expect(loss).toBeGreaterThanOrEqual(found.bound - 1e-9);
      }),
      { numRuns: 100 },
    );
    expect(proven).toBeGreaterThan(5);
  });
});
