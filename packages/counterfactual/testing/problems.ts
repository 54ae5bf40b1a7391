import fc from 'fast-check';
import type { Problem } from '../estimators/predictors/problem.ts';

/** A problem of rows of predictors and of outcomes, one of each for a donor. */
export const problemFrom = (predictors: readonly number[][], outcomes: readonly number[][]): Problem => ({
  donors: predictors.length,
  predictors: Float64Array.from(predictors.flat()),
  outcomes: Float64Array.from(outcomes.flat()),
  width: predictors[0]?.length ?? 0,
  periods: outcomes[0]?.length ?? 0,
  scale: 1,
});

/** Invented problems: `shift` moves the donors away from the unit, so that it lies outside their hull. */
export const problems = ({ shift = 0, donors = 12 } = {}): fc.Arbitrary<Problem> => {
  const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 500);
  const rows = (width: number, by: number, count: number) =>
    fc.array(
      fc.array(
        number.map((value) => value + by),
        { minLength: width, maxLength: width },
      ),
      { minLength: count, maxLength: count },
    );
  return fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 2, max: donors }),
    )
    .chain(([width, periods, count]) =>
      fc.tuple(rows(width, shift, count), rows(periods, 0.3, count)).map(([x, z]) => problemFrom(x, z)),
    );
};
