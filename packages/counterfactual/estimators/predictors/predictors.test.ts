import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf } from '../../panel/block.ts';
import { type Panel, panelOf } from '../../panel/panel.ts';
import { made } from '../../testing/predictor-panels.ts';
import { refusal } from '../../testing/refusal.ts';
import { scWithPredictors } from './predictor-control.ts';
import { predictorsIn } from './predictors-in.ts';
import { prepared } from './prepared.ts';
import type { PredictorSpec } from './spec.ts';

const usual: PredictorSpec = {
  predictors: [{ column: 'size' }],
  specialPredictors: [{ column: 'share', periods: [2001, 2003, 2005] }],
  outcomePredictors: [{ periods: [2002] }, { periods: [2007] }],
};
const weightsOf = (panel: Panel, spec: PredictorSpec = usual) =>
  new Map(scWithPredictors(panel, spec).unitWeights.map(({ unit, weight }) => [unit, weight]));
const searches = ['compat', 'global', 'cross-validated'] as const;
const bySearch = (search: (typeof searches)[number]): PredictorSpec =>
  search === 'cross-validated'
    ? {
        predictors: [{ column: 'size' }, { column: 'share' }],
        outcomePredictors: [{ periods: [2002] }],
        search,
      }
    : { ...usual, search };

describe('what a predictor is made of', () => {
  const block = blockOf(made(), 3);
  const numberOf = (spec: PredictorSpec, unit = 0, panel = made()) =>
    prepared(blockOf(panel, 3), spec).searched.values.values[unit];
  const cell = (name: string | null, unit: number, t: number) =>
    (name === null ? block.panel.outcomes : (block.panel.covariates.get(name) as Float64Array))[
      unit * 12 + t
    ] as number;

  it('takes the mean of the cells that are there', () => {
    const expected = [1, 3, 5, 7].reduce((sum, t) => sum + cell('share', 2, t) / 4, 0);
    expect(numberOf({ predictors: [{ column: 'share' }] }, 2)).toBeCloseTo(expected, 14);
  });

  it.each([
    ['mean', (a: number, b: number, c: number) => (a + b + c) / 3],
    ['median', (a: number, b: number, c: number) => [a, b, c].sort((x, y) => x - y)[1] as number],
    ['sum', (a: number, b: number, c: number) => a + b + c],
  ] as const)('aggregates by %s', (aggregation, of) => {
    const spec: PredictorSpec = { outcomePredictors: [{ window: [2003, 2005], aggregation }] };
    expect(numberOf(spec, 3)).toBeCloseTo(of(cell(null, 3, 3), cell(null, 3, 4), cell(null, 3, 5)), 12);
  });

  it('has the window of the specification, or all periods before, unless it has its own', () => {
    const periods = (spec: PredictorSpec) =>
      prepared(block, spec).searched.predictors.map((each) => each.periods);
    expect(periods({ predictors: [{ column: 'size' }] })).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
    expect(
      periods({
        window: [2002, 2004],
        predictors: [{ column: 'size' }, { column: 'share', window: ['2005', 2006.5] }],
      }),
    ).toEqual([
      [2, 3, 4],
      [5, 6],
    ]);
  });

  it('is called by what it is made of, or as it is told', () => {
    const spec: PredictorSpec = {
      predictors: [
        { column: 'size' },
        { column: 'size', window: [2001, 2003] },
        { column: 'share', name: 'Share' },
      ],
      specialPredictors: [{ column: 'size', periods: [2001, 2004] }],
      outcomePredictors: [{ periods: [2002] }],
    };
    expect(predictorsIn(block, spec, [0]).map(({ name }) => name)).toEqual([
      'size',
      'size 2001–2003',
      'Share',
      'size 2001, 2004',
      'outcome 2002',
    ]);
  });

  it.each<[string, PredictorSpec, string, string]>([
    [
      'a column that is not there',
      { predictors: [{ column: 'sise' }] },
      'no-such-column',
      'predictors[0].column',
    ],
    [
      'a window before the panel',
      { predictors: [{ column: 'size', window: [1990, 2003] }] },
      'predictor-spec',
      'predictors[0].window[0]',
    ],
    [
      'a window after the panel',
      { predictors: [{ column: 'size', window: [2003, 2050] }] },
      'predictor-spec',
      'predictors[0].window[1]',
    ],
    [
      'a window that reaches into the treatment',
      { window: [2003, 2008], predictors: [{ column: 'size' }] },
      'predictor-spec',
      'window[1]',
    ],
    [
      'a window that runs backwards',
      { optimise: [2005, 2003], predictors: [{ column: 'size' }] },
      'predictor-spec',
      'optimise',
    ],
    [
      'a window without a period',
      { predictors: [{ column: 'size', window: [2003.2, 2003.8] }] },
      'predictor-spec',
      'predictors[0].window',
    ],
    [
      'a period that is none',
      { outcomePredictors: [{ periods: [2002, 'spring'] }] },
      'predictor-spec',
      'outcomePredictors[0].periods[1]',
    ],
    [
      'a period between those of the panel',
      { outcomePredictors: [{ periods: [2002.5] }] },
      'predictor-spec',
      'outcomePredictors[0].periods[0]',
    ],
    [
      'a period that stands twice',
      { specialPredictors: [{ column: 'size', periods: [2001, 2001] }] },
      'predictor-spec',
      'specialPredictors[0].periods[1]',
    ],
    [
      'two of one name',
      { predictors: [{ column: 'size' }, { column: 'share', name: 'size' }] },
      'predictor-spec',
      'predictors[1]',
    ],
    [
      'a sum with a hole',
      { predictors: [{ column: 'share', aggregation: 'sum' }] },
      'predictor-without-data',
      'predictors[0]',
    ],
    [
      'a predictor without any number',
      { specialPredictors: [{ column: 'share', periods: [2002] }] },
      'predictor-without-data',
      'specialPredictors[0]',
    ],
    [
      'a split that overlaps',
      {
        predictors: [{ column: 'size' }],
        search: 'cross-validated',
        split: { training: [2000, 2004], validation: [2004, 2007] },
      },
      'predictor-spec',
      'split',
    ],
    [
      'a window that training never sees',
      { predictors: [{ column: 'size', window: [2005, 2007] }], search: 'cross-validated' },
      'predictor-spec',
      'predictors[0]',
    ],
  ])('refuses %s, with its path', (_, spec, code, path) => {
    const problem = refusal(() => scWithPredictors(made(), spec));
    expect(problem).toMatchObject({ code, where: { path } });
  });

  it('names the unit and the periods of what has no number', () => {
    const holes = [4, 5, 6].map((t): [number, number] => [3, t]);
    const { found, where } = refusal(() =>
      scWithPredictors(made({ holes }), { predictors: [{ column: 'size', window: [2004, 2006] }] }),
    );
    expect(found).toBe('“size 2004–2006” of unit 3 has no number in any of its periods (2004, 2005, 2006)');
    expect(where).toMatchObject({ unit: 'unit 3', period: '2004' });
  });

  it('refuses one that is the same everywhere, and one beyond all numbers', () => {
    const panel = made();
    const with_ = (values: Float64Array): Panel => ({ ...panel, covariates: new Map([['x', values]]) });
    const spec = { predictors: [{ column: 'x' }] };
    expect(refusal(() => scWithPredictors(with_(new Float64Array(72).fill(0.1)), spec)).code).toBe(
      'constant-predictor',
    );
    const huge = Float64Array.from({ length: 72 }, (_, at) => (at < 12 ? 1e200 : at));
    expect(refusal(() => scWithPredictors(with_(huge), spec))).toMatchObject({
      code: 'predictor-out-of-reach',
      where: { unit: 'unit 0' },
    });
  });
});

describe.each(searches)('a synthetic control with predictors, %s', (search) => {
  const spec = bySearch(search);
  const found = scWithPredictors(made(), spec);

  it('has weights on the simplex, donors’ and predictors’', () => {
    for (const weights of [found.unitWeights, found.predictors].map((all) =>
      all.map(({ weight }) => weight),
    )) {
      for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });

  it('never fits better than the bound says', () => {
    expect(found.search.bound).toBeLessThanOrEqual(found.search.loss);
    expect(found.search.gap).toBe(found.search.loss - found.search.bound);
    expect(found.search.effectSpread.low).toBeLessThanOrEqual(found.estimate + 1e-9);
    expect(found.search.effectSpread.high).toBeGreaterThanOrEqual(found.estimate - 1e-9);
  });

  it('does not mind in which unit a predictor is', () => {
    for (const scale of [1 / 1024, 4096])
      expect(weightsOf(made({ scale }), spec)).toEqual(weightsOf(made(), spec));
    for (const [unit, weight] of weightsOf(made({ scale: 1000 }), spec))
      expect(Math.abs(weight - (weightsOf(made(), spec).get(unit) as number))).toBeLessThan(2e-3);
  });

  it('does not mind in which unit the outcome is', () => {
    const panel = made();
    const scaled = scWithPredictors(
      { ...panel, outcomes: panel.outcomes.map((value) => 1024 * value) },
      spec,
    );
    expect(scaled.estimate).toBeCloseTo(1024 * found.estimate, 8);
    expect(scaled.unitWeights).toEqual(found.unitWeights);
    expect(scaled.search.loss).toBeCloseTo(1024 ** 2 * found.search.loss, 4);
  });

  it('is the same twice', () => {
    expect(scWithPredictors(made(), spec)).toEqual(found);
  });
});

describe('a synthetic control with predictors', () => {
  it('hardly minds in which order the units stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const turned = scWithPredictors(made({ order }), usual);
        const plain = scWithPredictors(made(), usual);
        // The search may end at another place of the same height; what it reaches stays.
        expect(Math.abs(turned.search.loss / plain.search.loss - 1)).toBeLessThan(1e-4);
        expect(turned.search.bound).toBeCloseTo(plain.search.bound, 10);
        expect(Math.abs(turned.estimate - plain.estimate)).toBeLessThan(0.02);
      }),
      { numRuns: 12 },
    );
  });

  it('is not changed by a donor that stands twice, and says so', () => {
    const panel = made();
    const copied = 1;
    const again = (cells: Float64Array) =>
      Float64Array.of(...cells, ...cells.subarray(copied * 12, (copied + 1) * 12));
    const twice = panelOf({
      units: [...panel.units, 'copy'],
      periods: panel.periods,
      outcomes: again(panel.outcomes),
      starts: Int32Array.of(...panel.starts, -1),
      covariates: new Map([...panel.covariates].map(([name, cells]) => [name, again(cells)])),
    });
    const spec: PredictorSpec = { ...usual, search: 'global' };
    const one = scWithPredictors(panel, spec);
    const other = scWithPredictors(twice, spec);
    expect(other.search.bound).toBeCloseTo(one.search.bound, 10);
    const sum = other.unitWeights
      .filter(({ unit }) => unit === 'copy' || unit === 'unit 1')
      .reduce((all, { weight }) => all + weight, 0);
    if (sum > 0.01) expect(other.warnings.map(({ code }) => code)).toContain('weights-not-unique');
    expect(other.search.loss).toBeLessThan(one.search.loss * 1.05 + 1e-12);
  });

  it('global fits no worse than compat, and proves it where the outcome alone could do no better', () => {
    const compat = scWithPredictors(made(), { ...usual, search: 'compat' });
    const global = scWithPredictors(made(), { ...usual, search: 'global' });
    expect(global.search.loss).toBeLessThanOrEqual(compat.search.loss * (1 + 1e-9));
    const everyPeriod: PredictorSpec = {
      outcomePredictors: [0, 1, 2, 3, 4, 5, 6, 7].map((t) => ({ periods: [2000 + t] })),
    };
    const { search } = scWithPredictors(made(), everyPeriod);
    // Equal weights of outcomes over their spread need not be the plain fit, but some weights are.
    expect(search).toMatchObject({ ended: 'proven', optima: 1 });
    expect(search.gap).toBeLessThan(1e-10 * search.loss);
  });

  it('compares the treated, its synthetic control and all controls in the unit of each predictor', () => {
    const { predictors, unitWeights } = scWithPredictors(made(), usual);
    const panel = made();
    const at2007 = (unit: number) => panel.outcomes[unit * 12 + 7] as number;
    const row = predictors.at(-1);
    expect(row?.name).toBe('outcome 2007');
    expect(row?.treated).toBe(at2007(0));
    expect(row?.controls).toBeCloseTo(
      [1, 2, 3, 4, 5].reduce((sum, unit) => sum + at2007(unit) / 5, 0),
      12,
    );
    expect(row?.synthetic).toBeCloseTo(
      unitWeights.reduce((sum, { weight }, at) => sum + weight * at2007(at + 1), 0),
      12,
    );
  });

  it('averages several treated units', () => {
    const panel = made();
    const both = { ...panel, starts: Int32Array.of(8, 8, -1, -1, -1, -1) };
    const { predictors, diagnostics } = scWithPredictors(both, usual);
    expect(diagnostics.treated).toBe(2);
    expect(predictors.at(-1)?.treated).toBeCloseTo(
      ((panel.outcomes[7] as number) + (panel.outcomes[19] as number)) / 2,
      12,
    );
  });

  it('cross-validates on periods it has not been trained on', () => {
    const spec: PredictorSpec = {
      predictors: [{ column: 'size' }, { column: 'share' }],
      search: 'cross-validated',
      split: { training: [2000, 2004], validation: [2005, 2007] },
    };
    const { searched, final } = prepared(blockOf(made(), 3), spec);
    expect(searched.predictors.map(({ periods }) => periods)).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
    expect(searched.window).toEqual([5, 6, 7]);
    expect(final?.predictors.map(({ periods }) => periods)).toEqual([
      [5, 6, 7],
      [5, 6, 7],
    ]);
    expect(scWithPredictors(made(), spec).search.kind).toBe('cross-validated');
  });
});
