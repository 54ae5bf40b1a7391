import { describe, expect, it } from 'vitest';
import { panelOfLong } from '../panel/long.ts';
import { readTable } from '../panel/table.ts';
import { panelOfWide } from '../panel/wide.ts';
import { dataFile, reference } from '../testing/reference.ts';
import { evaluate } from './evaluate.ts';
import { type EvaluateOptions, methods } from './options.ts';
import { reportOf } from './report.ts';

const plain = { mode: 'exact', placebo: false } as const;
const here = dataFile('prop99.csv') !== undefined;
const table = (name: string) => readTable(dataFile(name) as string);
const prop99 = () =>
  panelOfLong(table('prop99.csv'), {
    unit: 'State',
    time: 'Year',
    outcome: 'PacksPerCapita',
    treatment: 'treated',
  });
const mpdta = (covariates: readonly string[] = []) =>
  panelOfLong(table('mpdta.csv'), {
    unit: 'countyreal',
    time: 'year',
    outcome: 'lemp',
    cohort: 'first.treat',
    covariates,
  });
const kansas = () =>
  panelOfLong(table('kansas.csv'), {
    unit: 'state',
    time: 'year_qtr',
    outcome: 'lngdpcapita',
    treated: 'Kansas',
    start: '2012.25',
  });

describe.skipIf(!here)('from a file to what is printed, with public panels beside the repository', () => {
  it.each([
    ['sdid', -15.60539791633],
    ['sc', -19.51362976841],
    ['did', -27.34911108361],
  ] as const)('Prop 99 by %s', (method, estimate) => {
    const found = evaluate(prop99(), { ...plain, method, placebo: true });
    expect(found.estimate).toBeCloseTo(estimate, 8);
    expect(found.standardError).toMatchObject({ method: 'placebo-enumerated', n: 38 });
    expect(reportOf({ ...found, timing: { reading: 1, estimating: 1 } })).toContain('1 treated, 38 controls');
  });

  it('the national panel, a row for each place', () => {
    const reading = panelOfWide(table('national_panel_356x30.csv'), {
      unit: 'unit',
      treated: 'M001',
      start: '2015',
    });
    const expected = reference('national_panel');
    expect(evaluate(reading, { ...plain, method: 'sdid' }).estimate).toBeCloseTo(expected.sdid_exact, 8);
    const sc = evaluate(reading, { ...plain, method: 'sc', mode: 'compat' });
    expect(sc.estimate).toBeCloseTo(expected.sc_frank_wolfe_synthdid, 6);
    expect(sc.warnings.map(({ code }) => code)).toContain('not-converged');
  });

  it('minimum wages by cohort and time, without and with a covariate', () => {
    const found = evaluate(mpdta(), { ...plain, method: 'csdid' });
    expect(found.estimate).toBeCloseTo(-0.03995, 5);
    expect(found.standardError?.value).toBeCloseTo(0.01203, 5);
    expect(found.aggregations).toMatchObject({
      dynamic: { estimate: expect.closeTo(-0.07724, 5) },
      calendar: { estimate: expect.closeTo(-0.0417, 5) },
    });
    expect(found.attgt).toHaveLength(12);
    expect(found.diagnostics).toMatchObject({
      counts: { units: 500, neverTreated: 309 },
      preTest: { kind: 'tested' },
    });
    expect(reportOf({ ...found, timing: { reading: 1, estimating: 1 } })).toContain(
      '500 units, 3 cohorts, 309 never treated',
    );
    const more = evaluate(mpdta(['lpop']), {
      ...plain,
      method: 'csdid',
      covariates: ['lpop'],
      control: 'not-yet',
    });
    expect(more.estimate).toBeCloseTo(-0.04135, 5);
    const events = evaluate(mpdta(), { ...plain, method: 'event-study' });
    expect(events.estimate).toBeCloseTo(-0.03995, 5);
    expect(events.beside?.twoWayFixedEffects.estimate).toBeCloseTo(-0.03655, 5);
  });

  it('Kansas, augmented, with the conformal p-value as augsynth draws it', () => {
    const found = evaluate(kansas(), { ...plain, method: 'asc', mode: 'compat' });
    expect(found.estimate).toBeCloseTo(-0.04006, 5);
    expect(Math.abs((found.pValue?.value ?? 1) - 0.071)).toBeLessThan(0.03);
  });

  it('every method answers finite numbers and a report', () => {
    for (const method of methods) {
      const options: EvaluateOptions = { ...plain, method };
      const staggered = ['sdid-staggered', 'csdid', 'event-study'].includes(method);
      const found = evaluate(staggered ? mpdta() : prop99(), options);
      expect(Number.isFinite(found.estimate)).toBe(true);
      expect(JSON.stringify(found)).not.toContain('null,"method":"normal');
      expect(reportOf({ ...found, timing: { reading: 0, estimating: 0 } })).toContain('Estimate: ');
    }
  });
});
