import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemFrom, problems } from '../../testing/problems.ts';
import { innerWorkspace, outerLoss, solveInner } from './inner.ts';
import { outcomeOnly } from './outcome-only.ts';
import { outerSlopes, slopeWorkspace } from './outer-slopes.ts';
import type { Problem } from './problem.ts';
import { supportingWeights } from './supporting-weights.ts';

const weightsOfPredictors = (width: number) =>
  fc
    .array(fc.integer({ min: 1, max: 1000 }), { minLength: width, maxLength: width })
    .map((all) => Float64Array.from(all, (each) => each / 1000));
const withWeights = (from: fc.Arbitrary<Problem>) =>
  from.chain((problem) => fc.tuple(fc.constant(problem), weightsOfPredictors(problem.width)));

const innerLossOf = ({ predictors, width, donors }: Problem, v: Float64Array, w: Float64Array) => {
  let loss = 0;
  for (let k = 0; k < width; k += 1) {
    let gap = 0;
    for (let row = 0; row < donors; row += 1)
      gap += (w[row] as number) * (predictors[row * width + k] as number);
    loss += (v[k] as number) * gap * gap;
  }
  return loss;
};

describe('the inner problem', () => {
  it('has an optimum that no donor and no other mean undercuts, with weights on the simplex', () => {
    fc.assert(
      fc.property(
        withWeights(problems({ shift: 1 })),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
        ([problem, v], other) => {
          const work = innerWorkspace(problem);
          const { objective, gap } = solveInner(problem, v, work);
          const sum = work.weights.reduce((all, weight) => all + weight, 0);
          expect(sum).toBeCloseTo(1, 12);
          expect(Math.min(...work.weights)).toBeGreaterThanOrEqual(0);
          expect(innerLossOf(problem, v, work.weights)).toBeCloseTo(objective, 10);
          const total = other.slice(0, problem.donors).reduce((all, each) => all + each, 0);
          if (total > 0) {
            const mean = Float64Array.from(other.slice(0, problem.donors), (each) => each / total);
            expect(innerLossOf(problem, v, mean)).toBeGreaterThanOrEqual(objective - (gap ?? 0) - 1e-12);
          }
        },
      ),
    );
  });

  it('finds the same when it begins where it stood', () => {
    fc.assert(
      fc.property(withWeights(problems({ shift: 1 })), ([problem, v]) => {
        const cold = innerWorkspace(problem);
        const { objective } = solveInner(problem, v, cold);
        const warm = innerWorkspace(problem);
        solveInner(
          problem,
          v.map((value, k) => value * (k + 1)),
          warm,
        );
        expect(solveInner(problem, v, warm, { resume: true }).objective).toBeCloseTo(objective, 10);
        expect(innerLossOf(problem, v, warm.weights)).toBeCloseTo(objective, 10);
      }),
    );
  });

  it('tells the slopes of the outer loss as differences do, while the same donors have weight', () => {
    let told = 0;
    fc.assert(
      fc.property(withWeights(problems({ shift: 1.2 })), ([problem, v]) => {
        const work = innerWorkspace(problem);
        const lossAt = (logs: Float64Array) => {
          solveInner(problem, logs.map(Math.exp), work);
          return {
            loss: outerLoss(problem, work),
            support: [...work.support.subarray(0, work.count)].join(),
          };
        };
        const logs = v.map(Math.log);
        const { support } = lossAt(logs);
        const slopes = new Float64Array(problem.width);
        outerSlopes(problem, v, work, slopeWorkspace(problem), slopes);
        for (let k = 0; k < problem.width; k += 1) {
          const moved = (by: number) => lossAt(logs.map((value, at) => value + (at === k ? by : 0)));
          const [above, below] = [moved(1e-5), moved(-1e-5)];
          if (above.support !== support || below.support !== support) continue;
          told += 1;
          expect(Math.abs((above.loss - below.loss) / 2e-5 - (slopes[k] as number))).toBeLessThan(1e-6);
        }
      }),
    );
    expect(told).toBeGreaterThan(50);
  });
});

describe('predictor weights under which given weights are the optimum', () => {
  it('are found whenever the weights are the optimum of some, and prove it', () => {
    fc.assert(
      fc.property(withWeights(problems({ shift: 1 })), ([problem, v]) => {
        const work = innerWorkspace(problem);
        const { objective: least } = solveInner(problem, v, work);
        // Inside the hull every v does.
        if (least < 1e-8) return;
        const weights = work.weights.slice();
        const found = supportingWeights(problem, weights);
        expect(found).toBeDefined();
        if (!found) return;
        expect(found.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0.99e-8);
        const { objective } = solveInner(problem, found, work);
        expect(innerLossOf(problem, found, weights)).toBeLessThan(objective + 1e-9);
      }),
    );
  });

  it('are not found where there are none', () => {
    // The unit lies inside in the only predictor; no v makes the first donor alone an optimum.
    const inside = problemFrom([[-1], [1]], [[0], [1]]);
    expect(supportingWeights(inside, Float64Array.of(1, 0))).toBeUndefined();
    // The second donor is nearer in both predictors.
    const farther = problemFrom(
      [
        [2, 2],
        [1, 1],
      ],
      [[0], [1]],
    );
    expect(supportingWeights(farther, Float64Array.of(1, 0))).toBeUndefined();
  });

  it('weigh a predictor down where another speaks for the weights', () => {
    const problem = problemFrom(
      [
        [1, 9],
        [2, 1],
      ],
      [[0], [1]],
    );
    const found = supportingWeights(problem, outcomeOnly(problem).weights) as Float64Array;
    const work = innerWorkspace(problem);
    solveInner(problem, found, work);
    expect([...work.weights]).toEqual([1, 0]);
    expect(found[0] as number).toBeGreaterThan(found[1] as number);
  });
});
