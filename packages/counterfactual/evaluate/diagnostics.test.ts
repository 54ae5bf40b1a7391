import { describe, expect, it } from 'vitest';
import type { Panel } from '../panel/panel.ts';
import { madeBlock } from '../testing/made-block.ts';
import { staggered } from '../testing/panels.ts';
import { evaluate } from './evaluate.ts';
import type { StaggeredDiagnostics, WeightedDiagnostics } from './evaluation.ts';
import { type EvaluateOptions, type Method, methods } from './options.ts';
import { reportOf } from './report.ts';

const single = madeBlock({ seed: 3, covariates: new Map([['size', (unit, t) => unit + t]]) }).panel;
const many = staggered({ seed: 2, units: 6, neverTreated: 12 });
const panelFor = (method: Method): Panel =>
  ['sdid-staggered', 'csdid', 'event-study'].includes(method) ? many : single;
const options = (method: Method, more: Partial<EvaluateOptions> = {}): EvaluateOptions => ({
  method,
  mode: 'exact',
  placebo: false,
  ...more,
});
const of = (method: Method, more: Partial<EvaluateOptions> = {}) =>
  evaluate({ panel: panelFor(method), warnings: [] }, options(method, more));

it('the smallest p of several treated units is of all sets of controls that may pretend', () => {
  const starts = single.starts.map((_, unit) => (unit < 3 ? 12 : -1));
  const { diagnostics } = evaluate({ panel: { ...single, starts }, warnings: [] }, options('did'));
  // 8 controls, 3 at a time.
  expect((diagnostics as WeightedDiagnostics).smallestP).toBe(1 / 57);
});

describe.each(['did', 'sc', 'difp', 'sdid', 'asc'] as const)('%s', (method) => {
  const found = of(method);
  const known = found.diagnostics as WeightedDiagnostics;

  it('counts, solver, iterations, gap, effective donors, fit', () => {
    expect(known).toMatchObject({ controls: 10, treated: 1, pre: 12, post: 4 });
    expect(known.units.iterations).toBeGreaterThanOrEqual(0);
    expect(known.units.gap).not.toBeNull();
    expect(known.effectiveDonors).toBeGreaterThan(0);
    expect(found.fit?.rmse).toBeGreaterThanOrEqual(0);
  });

  it('balance of outcome and covariates, hull, spread of donors, leaving out, the smallest p', () => {
    expect(known.balance?.map(({ kind }) => kind)).toEqual([
      ...Array(12).fill('period'),
      'mean',
      'covariate',
    ]);
    expect(known.hull?.distance).toBeGreaterThan(0);
    expect(known.donorSpread).toBeGreaterThan(0);
    expect(known.withoutDonor?.donors).toBeGreaterThan(0);
    expect(known.withoutLastPeriod?.period).toBe('2011');
    expect(known.smallestP).toBe(1 / 11);
    expect(known.weights?.sum).toBeCloseTo(1, 9);
    expect(found.diagnostics?.breaks).toEqual([]);
  });

  it('a readable report has them', () => {
    const text = reportOf({ ...found, timing: { reading: 1, ...found.timing } });
    expect(text).toContain('Before the treatment    treated   synthetic    controls  standardised');
    expect(text).toContain('  mean before');
    expect(text).toContain('  size');
    expect(text).toMatch(/Hull: /);
    expect(text).toMatch(/Weights: \d+ of 10 donors have one, \d+ have none; their sum is 1\n/);
    expect(text).toMatch(/Without one donor: .* \(donor \d+\) to /);
    expect(text).toContain('Without 2011, the last period before');
    expect(text).toContain('Ties: none');
    expect(text).toMatch(/ms to examine it\./);
    for (const line of text.split('\n')) expect(line).not.toMatch(/NaN|undefined|Infinity/);
  });
});

it('asc says how far it extrapolates, and what the synthetic control alone would differ by', () => {
  const known = of('asc').diagnostics as WeightedDiagnostics;
  expect(known.negative?.share).toBeGreaterThanOrEqual(0);
  expect(known.imbalance?.l2).toBeGreaterThan(0);
  expect(known.lambda).toBeGreaterThan(0);
  expect(Number.isFinite(known.bias)).toBe(true);
});

it.each(['sc', 'difp', 'asc'] as const)(
  '%s inside the hull of many donors: the two ends, in a warning and in the report',
  (method) => {
    const { panel } = madeBlock({ controls: 60, pre: 4 });
    const found = evaluate({ panel, warnings: [] }, options(method));
    const { tie } = found.diagnostics as WeightedDiagnostics;
    expect(tie?.low).toBeLessThan(found.estimate);
    expect(tie?.high).toBeGreaterThan(found.estimate);
    expect(found.warnings.filter(({ code }) => code === 'not-unique')).toHaveLength(1);
    expect(reportOf({ ...found, timing: { reading: 0, ...found.timing } })).toMatch(
      /Ties: 60 donors can be weighted in several ways; the estimate lies between -?[\d.]+ and -?[\d.]+/,
    );
  },
);

it('sdid by cohort has all of it of each cohort', () => {
  const found = of('sdid-staggered');
  const known = found.diagnostics as StaggeredDiagnostics;
  expect(known.cohorts.map(({ cohort }) => cohort)).toEqual(['2003', '2005', '2006']);
  for (const { treated, balance, hull, units, withoutLastPeriod, pre } of known.cohorts) {
    expect(treated).toBe(6);
    expect(balance).toHaveLength(pre + 2);
    expect(hull?.distance).toBeGreaterThanOrEqual(0);
    expect(units.gap).toBeLessThan(1e-8);
    expect(withoutLastPeriod).not.toBeNull();
  }
  expect(reportOf({ ...found, timing: { reading: 0, ...found.timing } })).toContain(
    'Cohort 2005: 6 treated, 5 periods before',
  );
});

it('csdid and the event study say how many units they rest on', () => {
  const cells = of('csdid');
  expect(cells.diagnostics).toMatchObject({
    smallestCohort: { units: 6 },
    fewestTreated: { treated: 6 },
    breaks: [],
  });
  expect(reportOf({ ...cells, timing: { reading: 0, ...cells.timing } })).toContain(
    'Smallest cohort: 6 units first treated at 2003',
  );
  const events = of('event-study');
  expect(events.diagnostics).toMatchObject({ events: { units: 30, smallestCohort: 6, neverTreated: 12 } });
  expect(reportOf({ ...events, timing: { reading: 0, ...events.timing } })).toContain(
    'Furthest from nought before the start',
  );
});

it('with an error the effect that could be found four times in five', () => {
  const found = of('sdid', { placebo: true });
  expect(found.diagnostics?.detectable).toBeCloseTo(2.8015852 * (found.standardError?.value ?? 0), 6);
  expect(of('sdid').diagnostics?.detectable).toBeUndefined();
});

it.each(methods)('%s: the same numbers each time; time alone differs, and is told', (method) => {
  const { timing, ...one } = of(method);
  const { timing: _, ...other } = of(method);
  expect(other).toEqual(one);
  expect(timing.estimating).toBeGreaterThan(0);
  expect(timing.examining).toBeGreaterThanOrEqual(0);
  expect(timing.examining).toBeLessThanOrEqual(timing.estimating);
});

it('mode compat leaves donors in: each would take as long as the estimate', () => {
  const found = of('sc', { mode: 'compat' });
  const known = found.diagnostics as WeightedDiagnostics;
  expect(known.withoutDonor).toBeNull();
  expect(known.withoutLastPeriod).not.toBeNull();
  expect(reportOf({ ...found, timing: { reading: 0, ...found.timing } })).toContain(
    'Ties: not looked for in mode compat',
  );
});

it('a fit that is not usable is told beside p', () => {
  const { panel } = madeBlock({ seed: 2, change: (unit, t) => (unit === 0 ? 40 * (t % 2) : 0) });
  const found = evaluate({ panel, warnings: [] }, options('sc', { placebo: true }));
  expect(reportOf({ ...found, timing: { reading: 0, ...found.timing } })).toContain(
    'the fit is not usable, and p says nothing',
  );
});
