import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemFrom, problems } from '../../testing/problems.ts';
import { fitUnit } from './fit-unit.ts';
import { innerWorkspace, outerLoss, solveInner } from './inner.ts';
import { equalStart } from './starts.ts';
import { breakTie, isTied } from './ties.ts';

const solved = (problem: ReturnType<typeof problemFrom>) => {
  const work = innerWorkspace(problem);
  const { objective } = solveInner(problem, equalStart(problem.width), work);
  return { work, objective };
};

describe('weights that reach the same predictors', () => {
  it('are told of inside the hull, of donors that stand twice, and of a face with more donors than it needs', () => {
    const inside = problemFrom([[-1], [1], [2]], [[0], [0], [0]]);
    expect(isTied(inside, equalStart(inside.width), solved(inside).work)).toBe(true);
    const twice = problemFrom(
      [
        [1, 0],
        [1, 0],
        [3, 3],
      ],
      [[0], [1], [2]],
    );
    expect(isTied(twice, equalStart(twice.width), solved(twice).work)).toBe(true);
    const face = problemFrom(
      [
        [1, -1],
        [1, 0.5],
        [1, 1],
        [4, 0],
      ],
      [[0], [1], [2], [3]],
    );
    expect(isTied(face, equalStart(face.width), solved(face).work)).toBe(true);
  });

  it('are not told of where the nearest mean is one alone', () => {
    for (const rows of [
      [
        [1, 0],
        [2, 3],
      ],
      [
        [1, -1],
        [1, 1],
        [4, 0],
      ],
      [[-1], [1]],
    ]) {
      const problem = problemFrom(
        rows,
        rows.map(() => [1]),
      );
      expect(isTied(problem, equalStart(problem.width), solved(problem).work)).toBe(false);
    }
  });

  it('are chosen among by the outcome, and keep their predictors', () => {
    // All means of the four with the first predictor at nought; the last two fit the outcome.
    const problem = problemFrom([[-1], [1], [-2], [2]], [[5], [5], [0.5], [0.1]]);
    const { work } = solved(problem);
    expect(breakTie(problem, work)).toBe('by-outcome');
    expect([...work.weights].map((weight) => Number(weight.toFixed(9)))).toEqual([0, 0, 0.5, 0.5]);
  });

  it('are chosen by distance where the outcome too is met in many ways', () => {
    const problem = problemFrom([[-1], [1], [-2], [2]], [[1], [-1], [1], [-1]]);
    const { work } = solved(problem);
    expect(breakTie(problem, work)).toBe('by-distance');
    expect([...work.weights].map((weight) => Number(weight.toFixed(9)))).toEqual([0.5, 0.5, 0, 0]);
  });

  it('fit the outcome no worse than those the solver came to, at the same predictors', () => {
    fc.assert(
      fc.property(problems({ donors: 14 }), (problem) => {
        const { work, objective } = solved(problem);
        const before = outerLoss(problem, work);
        if (!isTied(problem, equalStart(problem.width), work)) return;
        const tie = breakTie(problem, work);
        expect(outerLoss(problem, work)).toBeLessThanOrEqual(before + 1e-8);
        let reached = 0;
        for (let k = 0; k < problem.width; k += 1) {
          let gap = 0;
          for (let row = 0; row < problem.donors; row += 1)
            gap += (work.weights[row] as number) * (problem.predictors[row * problem.width + k] as number);
          reached += (gap * gap) / problem.width;
        }
        expect(Math.abs(reached - objective)).toBeLessThan(1e-7);
        expect(work.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        expect(Math.min(...work.weights)).toBeGreaterThanOrEqual(0);
        expect(tie).not.toBe('none');
      }),
      { numRuns: 200 },
    );
  });
});

describe('one unit fitted', () => {
  const searching = (kind: 'compat' | 'global') => ({ kind, starts: 5, seed: 3 });

  it('has finite, whole weights and a bound below its loss, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.oneof(problems(), problems({ shift: 1 }), problems({ shift: 3 })),
        fc.constantFrom('compat' as const, 'global' as const),
        (problem, kind) => {
          const fit = fitUnit(problem, searching(kind));
          for (const all of [fit.weights, fit.v]) {
            expect(all.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
            expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
          }
          expect(fit.bound).toBeLessThanOrEqual(fit.loss);
          expect(Number.isFinite(fit.loss)).toBe(true);
          expect(fit.nearBest.length).toBeLessThanOrEqual(fit.optima);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('fits by the global search no worse than by that of Synth', () => {
    fc.assert(
      fc.property(problems({ shift: 1 }), (problem) => {
        const global = fitUnit(problem, { kind: 'global', starts: 20, seed: 1 });
        expect(global.loss).toBeLessThanOrEqual(
          fitUnit(problem, searching('compat')).loss * (1 + 1e-9) + 1e-12,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes the only donor there is', () => {
    for (const kind of ['compat', 'global'] as const)
      expect([...fitUnit(problemFrom([[1, 2]], [[3]]), searching(kind)).weights]).toEqual([1]);
  });

  it('needs nothing to divide by: donors that are all alike, or all like the unit', () => {
    const alike = problemFrom([[1], [1], [1]], [[2], [2], [2]]);
    const same = problemFrom([[0], [0]], [[0], [0]]);
    for (const problem of [alike, same]) {
      const { weights, tie } = fitUnit(problem, searching('global'));
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(tie).not.toBe('none');
    }
  });
});
