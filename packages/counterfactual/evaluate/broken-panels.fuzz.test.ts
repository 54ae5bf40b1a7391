import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { panelOf } from '../panel/panel.ts';
import { evaluate } from './evaluate.ts';
import { type Method, methods, type Particular, taken } from './options.ts';
import { powerBefore } from './power.ts';

/** What breaks arithmetic: nothing, infinity, the ends of what a number holds, and what does not move. */
const tame = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, -1, 1e-9) },
);
const wild = fc.oneof(
  { weight: 12, arbitrary: tame },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 1e300),
  },
);
const scales = fc.constantFrom(1, 1, 1, 1e15, 1e-15, 1e150, 0);

const broken = fc
  .record({
    units: fc.integer({ min: 0, max: 9 }),
    periods: fc.integer({ min: 0, max: 12 }),
    scale: scales,
    constant: fc.boolean(),
    method: fc.constantFrom(...methods),
    mode: fc.constantFrom('exact' as const, 'compat' as const),
    placebo: fc.boolean(),
    asked: fc.record(
      {
        bootstrap: fc.constant({ replications: 3, seed: 1 }),
        sets: fc.constant({ replications: 4, seed: 2 }),
        recomputeZeta: fc.boolean(),
        conformal: fc.constant(true),
        leaveOneOut: fc.constant(true),
        inTime: fc.constantFrom(true as const, '2003', 'never'),
        likeSize: fc.constantFrom({ from: 0.1, to: 10 }, { from: 1e-9, to: 1e9, column: 'x' }),
        dropAbove: fc.constantFrom(0.5, 2),
        level: fc.constantFrom(0.5, 0.95),
        covariates: fc.constantFrom(['x'], ['x', 'y'], ['none']),
      },
      { requiredKeys: [] },
    ),
    power: fc.nat({ max: 4 }).map((drawn) => drawn === 0),
    // Anything; or one start for those that are treated.
    starts: fc.constantFrom(
      fc.integer({ min: -9, max: 11 }),
      fc.constantFrom(-1, -1, 5),
      fc.constantFrom(-1, -1, 9),
    ),
    cell: fc.constantFrom(tame, tame, tame, wild),
  })
  .chain((shape) => {
    const cells = shape.units * shape.periods;
    return fc.record({
      shape: fc.constant(shape),
      outcomes: fc.array(shape.cell, { minLength: cells, maxLength: cells }),
      x: fc.array(shape.cell, { minLength: cells, maxLength: cells }),
      starts: fc.array(shape.starts, { minLength: shape.units, maxLength: shape.units }),
      twins: fc.boolean(),
    });
  });

/** As many as `OMSTILT_FUZZ` says; 10,000 take some seconds. */
const numRuns = Number(process.env.OMSTILT_FUZZ ?? 1_500);

it('any panel, however broken, gives finite numbers or an error that says what, why and what to do', {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(broken, ({ shape, outcomes, x, starts, twins }) => {
      const { units, periods, scale, constant, method, mode, placebo, asked, power } = shape;
      const values = outcomes.map(
        (value, at) => (constant ? Math.floor(at / Math.max(1, periods)) : value) * scale,
      );
      if (twins) values.copyWithin(periods, 0, periods);
      try {
        const panel = panelOf({
          units: Array.from({ length: units }, (_, unit) => `u${unit}`),
          periods: Array.from({ length: periods }, (_, t) => String(2000 + t)),
          outcomes: Float64Array.from(values),
          starts: Int32Array.from(starts, (start) => Math.max(-1, Math.min(start, periods - 1))),
          covariates: new Map([
            ['x', Float64Array.from(x)],
            ['y', Float64Array.from(x, (value, at) => (at % 3) * value)],
          ]),
        });
        const options = { method, mode, placebo: false, ...takenOf(method, { ...asked, placebo }) };
        const found = power
          ? powerBefore({ panel, warnings: [] }, { ...options, sizeColumn: 'x' })
          : evaluate({ panel, warnings: [] }, options);
        for (const number of numbersIn(found)) expect(Number.isFinite(number)).toBe(true);
      } catch (error) {
        if (!(error instanceof CounterfactualError)) throw error;
        expect(
          error.problem.found.length * error.problem.why.length * error.problem.remedy.length,
        ).toBeGreaterThan(0);
      }
    }),
    { numRuns },
  );
});

/** What the method takes of what is asked: all else is refused before anything is computed. */
const takenOf = <Asked extends object>(method: Method, asked: Asked): Partial<Asked> =>
  Object.fromEntries(
    Object.entries(asked).filter(
      ([name]) => name === 'sets' || name === 'level' || taken[method].includes(name as Particular),
    ),
  ) as Partial<Asked>;

/** Every number of an answer, however deep. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (value && typeof value === 'object')
    for (const part of Object.values(value)) yield* numbersIn(part);
}
