import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { staggered } from '../testing/panels.ts';
import { csdid } from './csdid.ts';
import type { CsdidOptions } from './options.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const methods = ['dr', 'or', 'ipw'] as const;
const settings: fc.Arbitrary<CsdidOptions> = fc.record({
  method: fc.constantFrom(...methods),
  control: fc.constantFrom('never' as const, 'not-yet' as const),
  base: fc.constantFrom('varying' as const, 'universal' as const),
  anticipation: fc.constantFrom(0, 1),
});

describe('effects by cohort and time', () => {
  it('find a planted effect exactly where nothing else disturbs, with every option', () => {
    fc.assert(
      fc.property(seeds, settings, (seed, options) => {
        const result = csdid(staggered({ seed, noise: 0, effect: (since) => 2 - since }), options);
        for (const { group, time, estimate, standardError } of result.attgt) {
          expect(estimate).toBeCloseTo(time < group ? 0 : 2 - (time - group), 9);
          expect(standardError).toBeCloseTo(0, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('scale with the outcome, and do not know a constant added to it', () => {
    fc.assert(
      fc.property(
        seeds,
        settings,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (seed, options, scale) => {
          const panel = staggered({ seed, units: 12 });
          const scaled = { ...panel, outcomes: panel.outcomes.map((y) => scale * y + 7) };
          const own = csdid(panel, { ...options, covariates: ['size'] });
          const other = csdid(scaled, { ...options, covariates: ['size'] });
          expect(other.attgt.length).toBe(own.attgt.length);
          own.attgt.forEach(({ estimate, standardError }, at) => {
            expect((other.attgt[at]?.estimate ?? Number.NaN) / scale).toBeCloseTo(estimate, 7);
            expect((other.attgt[at]?.standardError ?? Number.NaN) / scale).toBeCloseTo(standardError, 7);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('do not know the order of the units, nor the units of a covariate', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...methods), (seed, method) => {
        const panel = staggered({ seed, units: 12 });
        const turned = reversed(panel, (x) => 1000 * x - 5);
        const [own, other] = [panel, turned].map((each) => csdid(each, { method, covariates: ['size'] }));
        expect(other?.attgt.length).toBe(own?.attgt.length);
        own?.attgt.forEach(({ estimate, standardError }, at) => {
          expect(other?.attgt[at]?.estimate).toBeCloseTo(estimate, 8);
          expect(other?.attgt[at]?.standardError).toBeCloseTo(standardError, 8);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are the same by every method without covariates', () => {
    const panel = staggered({ seed: 1 });
    const [first, ...others] = methods.map((method) => csdid(panel, { method }).attgt);
    for (const other of others) expect(other).toEqual(first);
  });

  it('have errors that are those of their influence functions', () => {
    const { attgt, influence } = csdid(staggered({ seed: 2, units: 12 }), { covariates: ['size'] });
    const units = influence.units.length;
    attgt.forEach(({ standardError }, cell) => {
      const own = influence.values.subarray(cell * units, (cell + 1) * units);
      expect(Math.sqrt(own.reduce((sum, value) => sum + value * value, 0)) / units).toBeCloseTo(
        standardError,
        12,
      );
      expect(own.reduce((sum, value) => sum + value, 0) / units).toBeCloseTo(0, 9);
    });
  });
});

describe('the base period', () => {
  it('is the last one before the start, however the years jump', () => {
    const times = [1990, 1995, 2000, 2002, 2004, 2010, 2011, 2020];
    const panel = staggered({ seed: 4 });
    const jumping = panelOf({ ...panel, periods: times.map(String), times: Float64Array.from(times) });
    const result = csdid(jumping);
    const even = csdid(panel);
    expect(result.attgt.map(({ estimate }) => estimate)).toEqual(even.attgt.map(({ estimate }) => estimate));
    expect(result.attgt.filter(({ group }) => group === 2002).map(({ base }) => base)).toEqual([
      1990, 1995, 2000, 2000, 2000, 2000, 2000,
    ]);
    expect(result.aggregations.dynamic.by.map(({ key }) => key)).toContain(2020 - 2010);
  });

  it('lies before what is anticipated, and not in reach of it when years jump', () => {
    const times = [1990, 1995, 2000, 2002, 2004, 2010, 2011, 2020];
    const panel = panelOf({
      ...staggered({ seed: 4 }),
      periods: times.map(String),
      times: Float64Array.from(times),
    });
    const { attgt } = csdid(panel, { anticipation: 2 });
    const bases = (cohort: number) =>
      attgt.filter(({ group, time }) => group === cohort && time >= group).map(({ base }) => base);
    expect(new Set(bases(2002))).toEqual(new Set([1995]));
    expect(new Set(bases(2010))).toEqual(new Set([2004]));
    expect(new Set(bases(2011))).toEqual(new Set([2004]));
  });

  it('is where covariates are read: a cell has the effect of a panel of its two periods', () => {
    const panel = staggered({ seed: 6, units: 12, cohorts: [3, 5] });
    for (const method of methods)
      for (const cell of csdid(panel, { method, covariates: ['size'] }).attgt.filter(
        ({ time, group }) => time >= group,
      )) {
        const two = twoPeriods(panel, cell.group - 2000, cell.base - 2000, cell.time - 2000);
        const [alone] = csdid(two, { method, covariates: ['size'] }).attgt;
        expect(alone?.estimate).toBeCloseTo(cell.estimate, 10);
        expect(alone?.standardError).toBeCloseTo(cell.standardError, 10);
      }
  });

  it('against itself is zero without error, and widens no band', () => {
    const bootstrap = { replications: 200, seed: 1 };
    const { attgt } = csdid(staggered({ seed: 7 }), { base: 'universal', bootstrap });
    const own = attgt.filter(({ time, base }) => time === base);
    expect(own.length).toBe(3);
    for (const cell of own)
      expect(cell).toMatchObject({ estimate: 0, standardError: 0, bootstrapError: 0, low: 0, high: 0 });
  });
});

describe('what cannot be estimated', () => {
  it('is named, and the rest goes on: periods in which everybody is treated', () => {
    const panel = staggered({ seed: 9, neverTreated: 0, cohorts: [3, 6] });
    const result = csdid(panel, { control: 'not-yet' });
    const named = result.notEstimable.map(({ code, group, time }) => [code, group, time]);
    // From 2003 on nobody is left to compare the last cohort with, before its start neither.
    expect(named).toEqual(
      [[2003, 2006], [2003, 2007], ...[2003, 2004, 2005, 2006, 2007].map((time) => [2006, time])].map(
        (cell) => ['no-comparisons', ...cell],
      ),
    );
    expect(result.aggregations.simple.by).toEqual([]);
    expect(result.aggregations.group.by.map(({ key }) => key)).toEqual([2003]);
    expect(() => csdid(panel)).toThrow(/no-never-treated/);
  });

  it('is named with the covariate: one that does not vary, one that repeats another', () => {
    const panel = staggered({ seed: 10, units: 12 });
    const size = panel.covariates.get('size') as Float64Array;
    const covariates = new Map([
      ['size', size],
      ['twice', size.map((x) => 2 * x + 1)],
      ['flat', size.map(() => 0.1)],
    ]);
    for (const [name, method] of [
      ['twice', 'dr'],
      ['flat', 'ipw'],
      ['flat', 'or'],
    ] as const)
      expect(() => csdid({ ...panel, covariates }, { method, covariates: ['size', name] })).toThrow(
        new RegExp(`no-effect-estimable.*${name}`),
      );
  });

  it('is a cell whose covariates tell for sure who is treated; an outcome regression still answers', () => {
    const panel = staggered({ seed: 11, cohorts: [4, 6] });
    const periods = panel.periods.length;
    const told = panel.outcomes.map((_, at) => {
      const unit = Math.floor(at / periods);
      return ((panel.starts[unit] as number) === 4 ? 10 : 0) + (unit % 3);
    });
    const covariates = new Map([['told', told]]);
    const result = csdid({ ...panel, covariates }, { covariates: ['told'] });
    expect(new Set(result.notEstimable.map(({ code, group }) => `${code} ${group}`))).toEqual(
      new Set(['no-overlap 2004']),
    );
    expect(result.attgt.every(({ group }) => group === 2006)).toBe(true);
    expect(csdid({ ...panel, covariates }, { covariates: ['told'], method: 'or' }).notEstimable).toEqual([]);
  });

  it('is a cohort whose treatment may work from before the panel on', () => {
    const result = csdid(staggered({ seed: 12, cohorts: [1, 5] }), { anticipation: 1 });
    expect(new Set(result.notEstimable.map(({ code, group }) => `${code} ${group}`))).toEqual(
      new Set(['no-base-period 2001']),
    );
    expect(result.aggregations.group.by.map(({ key }) => key)).toEqual([2005]);
  });

  it('are units treated in the first period: left out, with their number', () => {
    const panel = staggered({ seed: 13, cohorts: [0, 4] });
    const result = csdid(panel);
    expect(result.warnings.map(({ code, found }) => [code, found])).toEqual([
      ['treated-from-the-start', '5 of 19 units are treated in the first period and were left out'],
    ]);
    expect(result.counts).toMatchObject({ units: 14, dropped: 5, neverTreated: 9, clusters: 14 });
    const { estimate } = csdid(staggered({ seed: 13, cohorts: [0, 4] }), { control: 'not-yet' }).aggregations
      .simple;
    expect(estimate).toBeCloseTo(result.aggregations.simple.estimate, 12);
  });

  it('are options that cannot be followed: refused with what to do', () => {
    const panel = staggered({ seed: 14 });
    const refused: CsdidOptions[] = [
      { covariates: ['weather'] },
      { anticipation: -1 },
      { anticipation: Number.NaN },
      { level: 95 },
      { bootstrap: { replications: 99, seed: 1 } },
      { bootstrap: { replications: 100, seed: -1 } },
      { clusters: new Int32Array(3) },
      { clusters: new Int32Array(panel.units.length) },
    ];
    for (const options of refused) expect(() => csdid(panel, options)).toThrow(CounterfactualError);
    expect(() => csdid({ ...panel, starts: panel.starts.map(() => -1) })).toThrow(/no-treated-units/);
  });

  it('is what a missing covariate stands in for, unless no comparison reads it', () => {
    const panel = staggered({ seed: 15 });
    const size = (panel.covariates.get('size') as Float64Array).slice();
    const last = panel.periods.length - 1;
    size[last] = Number.NaN;
    const withGap = { ...panel, covariates: new Map([['size', size]]) };
    expect(csdid(withGap, { method: 'or', covariates: ['size'] }).attgt.length).toBe(21);
    size[2] = Number.NaN;
    expect(() => csdid(withGap, { covariates: ['size'] })).toThrow(/unit 0.*2002.*size/);
  });
});

describe('results', () => {
  it('hold no number that is none, with every option', () => {
    fc.assert(
      fc.property(seeds, settings, fc.boolean(), (seed, options, drawn) => {
        const result = csdid(staggered({ seed, units: 3 }), {
          ...options,
          covariates: seed % 2 ? ['size'] : [],
          ...(drawn && { bootstrap: { replications: 100, seed } }),
        });
        expectFinite(result);
      }),
      { numRuns: 40 },
    );
  });

  it('test nothing before the start where the treatment may work already', () => {
    const panel = staggered({ seed: 16, units: 12, cohorts: [4] });
    expect(csdid(panel).preTest).toMatchObject({ kind: 'tested', degrees: 3 });
    expect(csdid(panel, { anticipation: 2 }).preTest).toMatchObject({ kind: 'tested', degrees: 1 });
    expect(csdid(staggered({ seed: 16, cohorts: [1] })).preTest).toEqual({
      kind: 'not-tested',
      reason: 'no-cells-before',
    });
  });
});

function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else if (value && typeof value === 'object') for (const part of Object.values(value)) expectFinite(part);
}

function reversed(panel: Panel, rescale: (x: number) => number): Panel {
  const periods = panel.periods.length;
  const turn = (values: Float64Array) =>
    values.map(
      (_, at) =>
        values[(panel.units.length - 1 - Math.floor(at / periods)) * periods + (at % periods)] as number,
    );
  return {
    ...panel,
    units: [...panel.units].reverse(),
    outcomes: turn(panel.outcomes),
    starts: panel.starts.slice().reverse(),
    covariates: new Map([...panel.covariates].map(([name, values]) => [name, turn(values).map(rescale)])),
  };
}

/** The cohort and the never treated, in the base period and one other. */
function twoPeriods(panel: Panel, start: number, base: number, at: number): Panel {
  const kept = Array.from(panel.units.keys()).filter(
    (unit) => panel.starts[unit] === start || panel.starts[unit] === -1,
  );
  const take = (values: Float64Array) =>
    Float64Array.from(
      kept.flatMap((unit) => [base, at].map((t) => values[unit * panel.periods.length + t] as number)),
    );
  return panelOf({
    units: kept.map((unit) => panel.units[unit] as string),
    periods: [base, at].map((t) => panel.periods[t] as string),
    outcomes: take(panel.outcomes),
    starts: Int32Array.from(kept, (unit) => (panel.starts[unit] === start ? 1 : -1)),
    covariates: new Map([...panel.covariates].map(([name, values]) => [name, take(values)])),
  });
}
