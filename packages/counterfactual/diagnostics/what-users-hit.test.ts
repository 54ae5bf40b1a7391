import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csdid } from '../csdid/csdid.ts';
import { augmentedControl } from '../estimators/augmented/augmented-control.ts';
import { treatedPath } from '../estimators/augmented/comparison.ts';
import { refitOf } from '../estimators/augmented/refit.ts';
import { did, difp, estimate, sc, sdid } from '../estimators/estimators.ts';
import { fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { WeightedDiagnostics } from '../evaluate/evaluation.ts';
import { type Method, methods } from '../evaluate/options.ts';
import { reportOf } from '../evaluate/report.ts';
import { jointInterval, singlePeriodIntervals } from '../inference/conformal-interval.ts';
import { bootstrap, placebosDrawn } from '../inference/drawn.ts';
import { jackknife } from '../inference/jackknife.ts';
import { placebosInSpace } from '../inference/placebos-in-space.ts';
import type { Block } from '../panel/block.ts';
import { panelOfLong } from '../panel/long.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { readTable } from '../panel/table.ts';
import { type MadeOptions, madeBlock } from '../testing/made-block.ts';
import { staggered } from '../testing/panels.ts';
import { refusal } from '../testing/refusal.ts';

/**
 * One test for each row of what users of other packages stumbled over, in the words of their reports (research/evaluation.md §8), and
 * for each case that the same section adds.
 */
const draws = { replications: 20, seed: 1 };
const codes = (found: { warnings: readonly { code: string }[] }) => found.warnings.map(({ code }) => code);
const by = (panel: Panel, method: Method, placebo = false) =>
  evaluate({ panel, warnings: [] }, { method, mode: 'exact', placebo });
const text = (panel: Panel, method: Method) => {
  const found = by(panel, method);
  return reportOf({ ...found, timing: { reading: 0, ...found.timing } });
};
const made = (options: MadeOptions = {}) => madeBlock(options).panel;

/** The first `count` controls are treated too. */
function severalTreated(block: Block, count: number): Block {
  const [own, others] = [block.controls.slice(0, count), block.controls.slice(count)];
  return { ...block, treated: [...block.treated, ...own], controls: others };
}

const rows = (units: readonly string[], skip: (unit: string, year: number) => boolean = () => false) =>
  units.flatMap((unit, at) =>
    Array.from({ length: 8 }, (_, t) => 2000 + t)
      .filter((year) => !skip(unit, year))
      .map((year) => [unit, year, (50 + 5 * at + Math.sin(at * 3 + year)).toFixed(3), 1 + at]),
  );
const long = (lines: readonly (readonly unknown[])[], more: object = {}, options: object = {}) =>
  panelOfLong(
    readTable(['place,year,jobs,size', ...lines.map((line) => line.join())].join('\n')),
    { unit: 'place', time: 'year', outcome: 'jobs', treated: 'Nyby', start: 2005, ...more } as never,
    options,
  );
const places = ['Nyby', 'Fjell', 'Dal', 'Vik', 'Sund', 'Nes', 'Bakke'];

describe('what users stumble over', () => {
  it('the standard error is NA with one treated unit, and nobody knows why', () => {
    const block = madeBlock();
    const made = estimate(block, 'sdid');
    for (const { value, why } of [jackknife(block, made), bootstrap(block, 'sdid', draws)]) {
      expect(value).toBeNull();
      expect(why).toMatch(/^One unit is treated: .* Use placebos in space/);
    }
    expect(placebosInSpace(block, 'sdid').standardError.value).toBeGreaterThan(0);
    expect(refusal(() => placebosInSpace(severalTreated(block, 1), 'sdid'))).toMatchObject({
      code: 'enumeration-of-one',
      found: '2 units are treated',
    });
  });

  it('a jackknife number that ignores the treated unit; a placebo error where controls are no more than the treated', () => {
    const block = severalTreated(madeBlock(), 2);
    const width = block.panel.periods.length;
    const raised = { ...block, panel: { ...block.panel, outcomes: block.panel.outcomes.slice() } };
    for (let t = block.pre; t < width; t += 1)
      raised.panel.outcomes[t] = (raised.panel.outcomes[t] as number) + 25;
    const error = (of: Block) => jackknife(of, estimate(of, 'sdid')).value as number;
    expect(error(raised)).toBeGreaterThan(2 * error(block));
    const few = severalTreated(madeBlock({ controls: 5 }), 2);
    expect(refusal(() => placebosDrawn(few, 'sdid', draws))).toMatchObject({
      code: 'too-few-controls',
      found: '3 controls and 3 treated units',
    });
  });

  it('“must be balanced”, “subscript too long”: which unit and period is missing, and what each repair costs', () => {
    const holed = rows(
      places,
      (unit, year) => (unit === 'Dal' && year === 2003) || (unit === 'Vik' && year === 2000),
    );
    const problem = refusal(() => long(holed));
    expect(problem).toMatchObject({ code: 'unbalanced', where: { unit: 'Dal', period: '2003' } });
    expect(problem.found).toBe('2 of 56 outcomes are missing: Dal 2003, Vik 2000');
    for (const repair of ['units', 'periods', 'window'])
      expect(problem.remedy).toMatch(
        new RegExp(`by \`${repair}\`: without .* rows and 0 treated units lost`),
      );
    const twice = refusal(() => long([...rows(places), ['Dal', 2003, 1, 1]]));
    expect(twice).toMatchObject({ code: 'same-cell-twice', where: { unit: 'Dal', period: '2003' } });
  });

  it('“computationally singular”, empty cells, small groups: the cell and the covariate are named, the others go on', () => {
    const panel = staggered({ seed: 1, units: 4, neverTreated: 15 });
    const size = panel.covariates.get('size') as Float64Array;
    const twin = panelOf({
      ...panel,
      covariates: new Map([
        ['size', size],
        ['same', size.map((value) => 2 * value)],
      ]),
    });
    const problem = refusal(() => csdid(twin, { covariates: ['size', 'same'] }));
    expect(problem).toMatchObject({ code: 'no-effect-estimable', where: { column: 'same' } });
    expect(problem.found).toMatch(/4 treated and 15 to compare with/);
    const short = staggered({ seed: 1, units: 4, neverTreated: 0 });
    const found = csdid(short, { control: 'not-yet' });
    expect(found.attgt.length).toBeGreaterThan(0);
    expect(found.notEstimable[0]).toMatchObject({
      code: 'no-comparisons',
      where: { cohort: '2003', period: '2006' },
    });
    expect(codes(found)).toContain('small-cohort');
    expect(text(panel, 'csdid')).toContain('Smallest cohort: 4 units');
  });

  it('balancing drops units silently, and the group that is never treated vanishes', () => {
    const holed = rows(places, (unit, year) => unit === 'Dal' && year === 2003);
    const { panel, warnings } = long(holed, {}, { repair: 'units' });
    expect(panel.units).toHaveLength(6);
    expect(warnings[0]).toMatchObject({ code: 'repaired' });
    expect(warnings[0]?.found).toMatch(/without 1 unit, 7 rows and 0 treated units lost; left out: Dal$/);
    const two = rows(['Nyby', 'Fjell', 'Dal'], (unit, year) => unit !== 'Fjell' && year === 2003);
    expect(refusal(() => long(two, {}, { repair: 'units' }))).toMatchObject({
      code: expect.stringMatching(/repair-/),
    });
  });

  it('interior points fail on some placebos only, silently: here every one is solved, and says how well', () => {
    const block = madeBlock({ controls: 12, change: (unit) => (unit > 6 ? 0 : 0) });
    const width = block.panel.periods.length;
    // Donors that stand three times: every product of all pairs is singular.
    for (let unit = 5; unit <= 12; unit += 1)
      block.panel.outcomes.copyWithin(unit * width, (1 + (unit % 4)) * width, (2 + (unit % 4)) * width);
    for (const kind of ['sc', 'difp', 'sdid'] as const) {
      const fitting = fittingOf(block, kind);
      for (let row = -1; row < 12; row += 1) {
        const { tau, units } = fitRow(fitting, row);
        expect(Number.isFinite(tau)).toBe(true);
        expect(units.iterations).toBeLessThan(200);
        expect(units.gap).toBeLessThanOrEqual(1e-9 * Math.max(1, units.objective));
      }
      expect(placebosInSpace(block, kind).placebos).toHaveLength(12);
    }
  });

  it('NA predictors although removal was asked for; one period before gives wrong weights', () => {
    const panel = staggered({ seed: 1 });
    const size = (panel.covariates.get('size') as Float64Array).slice();
    size.fill(Number.NaN, 3 * panel.periods.length, 4 * panel.periods.length);
    const gap = panelOf({ ...panel, covariates: new Map([['size', size]]) });
    expect(refusal(() => csdid(gap, { covariates: ['size'] }))).toMatchObject({
      code: 'covariate-missing',
      where: { unit: 'unit 3', column: 'size' },
    });
    for (const method of ['sc', 'difp', 'sdid', 'asc'] as const)
      expect(refusal(() => by(made({ pre: 1 }), method))).toMatchObject({
        code: 'too-few-pre-periods',
        found: '1 period before the treatment, and at least 3 are needed',
      });
  });

  it('estimates depend on units of measurement, and weights grow to a million', () => {
    const panel = made();
    for (const c of [1e-6, 1e6]) {
      const other = panelOf({ ...panel, outcomes: panel.outcomes.map((value) => c * value) });
      for (const method of ['did', 'sc', 'difp', 'sdid', 'asc'] as const) {
        const [one, two] = [by(panel, method), by(other, method)];
        expect(two.estimate / c).toBeCloseTo(one.estimate, 6);
        for (const [at, { weight }] of (one.unitWeights ?? []).entries()) {
          expect(two.unitWeights?.[at]?.weight).toBeCloseTo(weight, 6);
          expect(Math.abs(weight)).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  it('the stopping rule ends early when the value rises: here the duality gap is what is told', () => {
    for (const kind of ['sc', 'difp', 'sdid'] as const) {
      const { units, time } = estimate(madeBlock(), kind).diagnostics;
      expect(units.gap).toBeLessThanOrEqual(1e-10 * Math.max(1, units.objective));
      expect(time.gap).toBeLessThanOrEqual(1e-9 * Math.max(1, time.objective));
    }
    expect(codes(estimate(madeBlock({ controls: 30 }), 'sc', { mode: 'compat' }))).toContain('not-converged');
  });

  it('units that are not listed were thought to have weight one: all are listed, noughts as noughts, with their sum', () => {
    const panel = made({ controls: 30 });
    const { unitWeights, diagnostics } = by(panel, 'sc');
    expect(unitWeights).toHaveLength(30);
    const zero = unitWeights?.filter(({ weight }) => weight === 0).length;
    expect((diagnostics as WeightedDiagnostics).weights).toEqual({ sum: expect.closeTo(1, 12), zero });
    expect(text(panel, 'sc')).toContain(
      `${30 - (zero ?? 0)} of 30 donors have one, ${zero} have none; their sum is 1`,
    );
  });

  it('synthetic control with no time weights, or 1/T0 each: methods have names, and differ as the table says', () => {
    const panel = made();
    const times = (of: { timeWeights: readonly { weight: number }[] }) =>
      of.timeWeights.map(({ weight }) => weight);
    expect(times(sc(panel))).toEqual(Array(12).fill(0));
    for (const each of [did(panel), difp(panel)])
      for (const weight of times(each)) expect(weight).toBeCloseTo(1 / 12, 12);
    expect(times(sdid(panel)).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    const heads = methods.map(
      (method) =>
        text(method.includes('-') || method === 'csdid' ? staggered({ seed: 1 }) : panel, method).split(
          '\n',
        )[0],
    );
    expect(new Set(heads).size).toBe(methods.length);
  });

  it('hours to days for the standard error: all placebos of 100 places take a moment, and the time is told', () => {
    const found = by(made({ controls: 100, pre: 20, post: 10 }), 'sdid', true);
    expect(found.standardError?.n).toBe(100);
    expect(found.timing.estimating).toBeLessThan(10_000);
  });

  it('joint and single-period p-values disagree: each says what it tests', () => {
    const block = madeBlock();
    expect(by(block.panel, 'asc').pValue?.method).toContain('no effect in any period');
    const settings = { refit: refitOf(block), path: treatedPath(block), pre: block.pre };
    const grid = { from: -20, to: 20, points: 9 };
    expect(jointInterval(settings, { grid }).tests).toBe('one-constant-in-all-post-periods');
    const [single] = singlePeriodIntervals(
      { ...settings, refitOver: (periods) => refitOf(block, { periods }) },
      { grid },
    );
    expect(single?.tests).toBe('the-effect-in-this-period-alone');
  });

  it('weights that do not sum to one, or lie a little below nought', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 2, max: 30 }), (seed, controls) => {
        for (const kind of ['did', 'sc', 'difp', 'sdid'] as const) {
          const { unitWeights } = estimate(madeBlock({ seed, controls }), kind);
          expect(unitWeights.every(({ weight }) => weight >= 0)).toBe(true);
          expect(unitWeights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('different weights from different optimisers: solver, steps, gap are told, and ties are broken by a rule', () => {
    const report = text(made({ controls: 20, pre: 5 }), 'sc');
    expect(report).toMatch(/Solver: active-set, \d+ iterations, at (most [\d.e-]+ above )?the optimum/);
    expect(report).toMatch(/Ties: /);
  });
});

describe('also needed', () => {
  it('negative or zero people and jobs are refused for logarithms, and never shifted', () => {
    for (const value of [0, -3]) {
      const lines = rows(places).map(([unit, year, jobs, size]) => [
        unit,
        year,
        unit === 'Vik' && year === 2002 ? value : jobs,
        size,
      ]);
      expect(refusal(() => long(lines, {}, { log: true }))).toMatchObject({
        code: 'not-positive',
        where: { unit: 'Vik', period: '2002' },
      });
    }
  });

  it('moved boundaries and merged municipalities: a jump against which another moves', () => {
    const change = (unit: number, t: number) => (t < 6 ? 0 : unit === 3 ? 40 : unit === 5 ? -40 : 0);
    for (const method of [
      'did',
      'sc',
      'difp',
      'sdid',
      'asc',
      'sdid-staggered',
      'csdid',
      'event-study',
    ] as const) {
      const found = by(made({ change }), method);
      expect(found.diagnostics?.breaks).toEqual([
        { unit: 'donor 3', period: '2006' },
        { unit: 'donor 5', period: '2006' },
      ]);
      expect(codes(found)).toContain('break');
    }
  });

  it('suppressed cells are not nought', () => {
    const shown = (cell: string) =>
      rows(places).map(([unit, year, jobs, size]) => [
        unit,
        year,
        unit === 'Vik' && year === 2002 ? cell : jobs,
        size,
      ]);
    for (const cell of [':', '..', ''])
      expect(refusal(() => long(shown(cell)))).toMatchObject({ code: 'unbalanced' });
    const { warnings } = long(shown('0'));
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'noughts', where: { unit: 'Vik', period: '2002' } }),
    );
  });

  it('donors that are neighbours: the effect with and without them', () => {
    const [all, without] = [long(rows(places)), long(rows(places), { without: ['Fjell'] })];
    expect(without.panel.units).not.toContain('Fjell');
    expect(by(without.panel, 'did').estimate).not.toBe(by(all.panel, 'did').estimate);
    const { withoutDonor } = by(all.panel, 'did').diagnostics as WeightedDiagnostics;
    expect(withoutDonor?.donors).toBe(6);
  });

  it('a donor with a large closure of its own in the window, and the estimate without it', () => {
    const panel = made({ change: (unit, t) => (unit === 4 && t >= 13 ? -25 : 0) });
    for (const method of ['did', 'sdid', 'asc'] as const) {
      const found = by(panel, method);
      expect(codes(found)).toContain('donor-shock');
      const [shock] = (found.diagnostics as WeightedDiagnostics).donorShocks ?? [];
      expect(shock).toMatchObject({ unit: 'donor 4', period: '2013', without: expect.any(Number) });
    }
  });

  it('announced before it closes: anticipation', () => {
    const panel = made({ seed: 9, change: (unit, t) => (unit === 0 && t >= 11 ? -15 : 0) });
    for (const method of ['did', 'sc', 'difp', 'sdid'] as const)
      expect(codes(by(panel, method))).toContain('anticipation');
  });

  it('chosen because of a bad last year: the estimate without it', () => {
    const panel = made({ seed: 9, change: (unit, t) => (unit === 0 && t === 11 ? -15 : 0) });
    for (const method of ['did', 'sc', 'difp', 'sdid'] as const) {
      const found = by(panel, method);
      expect(codes(found)).toContain('mean-reversion');
      expect((found.diagnostics as WeightedDiagnostics).withoutLastPeriod?.period).toBe('2011');
    }
  });

  it('too few periods before: below eight told, below three refused', () => {
    for (const method of ['did', 'sc', 'difp', 'sdid', 'asc', 'sdid-staggered'] as const)
      expect(codes(by(made({ pre: 7 }), method))).toContain('few-pre-periods');
    for (const method of ['sc', 'difp', 'sdid', 'asc'] as const)
      expect(refusal(() => by(made({ pre: 2 }), method)).code).toBe('too-few-pre-periods');
    expect(codes(by(made({ pre: 8 }), 'sdid'))).not.toContain('few-pre-periods');
    // A cohort is told apart from the others; two are the least that its weights can be solved from.
    expect(codes(by(staggered({ seed: 1, cohorts: [1, 6] }), 'sdid-staggered'))).toContain('cohort-left-out');
    expect(codes(by(staggered({ seed: 1, cohorts: [1, 6] }), 'csdid'))).toContain('trends-not-tested');
    expect(codes(by(staggered({ seed: 1, cohorts: [1] }), 'event-study'))).toContain('trends-not-tested');
  });

  it('a fit before that misses by more than donors differ is not usable, whatever p says', () => {
    const panel = made({ seed: 2, change: (unit, t) => (unit === 0 ? 40 * (t % 2) : 0) });
    for (const method of ['did', 'sc', 'difp', 'sdid'] as const)
      expect(codes(by(panel, method))).toContain('fit-not-usable');
  });

  it('outside the hull: which periods, on which side, and what reaches there', () => {
    const panel = made({ change: (unit) => (unit === 0 ? 80 : 0) });
    for (const method of ['sc', 'asc'] as const) {
      const found = by(panel, method);
      expect(found.warnings.find(({ code }) => code === 'outside-the-hull')?.found).toContain(
        'above in 2000, 2001',
      );
    }
    const { hull } = by(panel, 'sdid').diagnostics as WeightedDiagnostics;
    expect(hull?.outOfRange).toHaveLength(12);
    expect(hull?.withLevel.distance).toBeLessThan(hull?.distance ?? 0);
  });

  it('one donor that carries more than half', () => {
    const panel = made({ controls: 2, change: (unit, t) => (unit === 2 ? 30 + 9 * (t % 2) : 0) });
    for (const method of ['sc', 'difp', 'asc'] as const)
      expect(codes(by(panel, method))).toContain('one-donor');
  });

  it('weights below nought are counted: how far an augmented control extrapolates', () => {
    const panel = made({ change: (unit) => (unit === 0 ? 25 : 0) });
    const { negative } = augmentedControl(panel, { lambda: 1 });
    expect(negative.sum).toBeLessThan(0);
    expect(codes(augmentedControl(panel, { lambda: 1 }))).toContain('far-extrapolation');
    expect((by(panel, 'asc').diagnostics as WeightedDiagnostics).negative?.share).toBeGreaterThan(0);
  });

  it('a level so far from nought that digits are lost', () => {
    const lines = rows(places).map(([unit, year, jobs, size]) => [unit, year, 1e10 + Number(jobs), size]);
    expect(long(lines).warnings).toContainEqual(expect.objectContaining({ code: 'far-from-zero' }));
  });

  it('every error has a code, what was found, where, why it matters, what to do', () => {
    const problem = refusal(() => long(rows(places), { treated: 'Nybi' }));
    for (const part of ['code', 'found', 'why', 'remedy'] as const)
      expect(problem[part].length).toBeGreaterThan(3);
    expect(problem.where).toBeDefined();
    for (const warning of by(made({ pre: 4 }), 'sc').warnings)
      for (const part of ['code', 'found', 'why', 'remedy'] as const)
        expect(warning[part].length).toBeGreaterThan(3);
  });
});
