import { expect, it } from 'vitest';
import { type Panel, panelOf } from '../panel/panel.ts';
import { staggered } from '../testing/panels.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';
import { reportOf } from './report.ts';

const by = (panel: Panel, method: 'csdid' | 'event-study', more: Partial<EvaluateOptions> = {}) =>
  evaluate({ panel, warnings: [] }, { method, mode: 'exact', placebo: false, ...more });

/** All errors that stand below the one that heads. */
const errorsIn = ({ attgt = [], aggregations = {}, beside }: Evaluated): unknown[] =>
  [
    ...attgt,
    ...Object.values(aggregations).flatMap((each) => [each, ...each.by]),
    ...(beside ? [beside.imputation, ...beside.imputation.by, beside.twoWayFixedEffects] : []),
  ].map(({ standardError }) => standardError);

/** Numbers that no machine number holds, so that rounding is left. */
const onePair = staggered({ seed: 4, units: 1, neverTreated: 1, cohorts: [5], effect: () => 5 });
const pairs = staggered({ seed: 4, units: 1, neverTreated: 1, cohorts: [3, 5, 6], effect: () => 5 });

it.each([
  ['csdid', 'one treated, one control', onePair],
  ['csdid', 'each cohort one unit', pairs],
  ['event-study', 'one treated, one control', onePair],
  ['event-study', 'each cohort one unit', pairs],
] as const)('%s of %s: no error is stated, nor an interval, nor what could be found', (method, _, panel) => {
  const found = by(panel, method);
  expect(found.standardError).toMatchObject({ value: null, why: expect.stringContaining('single unit') });
  expect(found.confidenceInterval).toMatchObject({ low: null, high: null });
  expect(found.diagnostics).not.toHaveProperty('detectable');
  expect(found.warnings.map(({ code }) => code)).toContain('error-undefined');
  // Two-way fixed effects see how the pairs move against each other.
  for (const error of errorsIn(found)) if (error !== null) expect(error).toBeGreaterThan(0.01);
  if (method === 'csdid') expect(new Set(errorsIn(found))).toEqual(new Set([null]));
  const report = reportOf({ ...found, timing: { reading: 0, ...found.timing } });
  expect(report).toContain('Standard error: none. It is read off');
  expect(report).toContain('(–)');
  expect(report).not.toMatch(/Found four times in five|% interval/);
});

it('csdid with the multiplier bootstrap of one pair has no error either', () => {
  const found = by(onePair, 'csdid', { bootstrap: { replications: 100, seed: 1 } });
  expect(found.standardError).toMatchObject({ value: null, method: 'multiplier-bootstrap', n: 100 });
});

it.each(['csdid', 'event-study'] as const)('%s of many units has errors in every scale', (method) => {
  const panel = staggered({ seed: 4 });
  for (const scale of [1e-9, 1, 1e9]) {
    const found = by({ ...panel, outcomes: panel.outcomes.map((value) => scale * value) }, method);
    expect(found.standardError?.value).toBeGreaterThan(0.01 * scale);
    expect(found.standardError).not.toHaveProperty('why');
    expect(errorsIn(found)).not.toContain(null);
  }
});

it('csdid: what averages a pair and cohorts of many has an error, and the pair has none', () => {
  const panel = staggered({ seed: 4, neverTreated: 1, cohorts: [5] });
  const one = panelOf({
    ...panel,
    starts: panel.starts.map((start, unit) => (unit === 0 ? 6 : start)),
  });
  const found = by(one, 'csdid');
  expect(found.standardError?.value).toBeGreaterThan(0.01);
  expect(found.aggregations?.group?.by.map(({ standardError }) => standardError === null)).toEqual([
    false,
    true,
  ]);
  expect(found.warnings.map(({ code }) => code)).not.toContain('error-undefined');
});
