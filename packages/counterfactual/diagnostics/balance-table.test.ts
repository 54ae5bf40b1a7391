import { expect, it } from 'vitest';
import { sc, sdid } from '../estimators/estimators.ts';
import { madeBlock } from '../testing/made-block.ts';
import { balanceTable } from './balance-table.ts';

const block = madeBlock({
  covariates: new Map([
    ['size', (unit, t) => 10 * unit + t],
    ['gap', (unit, t) => (unit === 3 && t === 2 ? Number.NaN : unit)],
  ]),
});
const { panel, pre, controls } = block;
const made = sc(panel);
const weights = made.unitWeights.map(({ weight }) => weight);
const rows = balanceTable(block, made.effects, weights);
const value = (unit: number, t: number) => panel.outcomes[unit * panel.periods.length + t] as number;

it('has a row for each period before, one for their mean, one for each covariate', () => {
  expect(rows.map(({ kind }) => kind)).toEqual([
    ...Array(pre).fill('period'),
    'mean',
    'covariate',
    'covariate',
  ]);
  expect(rows.slice(0, pre).map(({ of }) => of)).toEqual(panel.periods.slice(0, pre));
});

it('the treated, what stands for them, the plain mean of controls', () => {
  for (const [t, row] of rows.slice(0, pre).entries()) {
    expect(row.treated).toBe(value(0, t));
    expect(row.synthetic).toBeCloseTo(
      controls.reduce((sum, unit, at) => sum + (weights[at] as number) * value(unit, t), 0),
      10,
    );
    expect(row.controls).toBeCloseTo(
      controls.reduce((sum, unit) => sum + value(unit, t), 0) / controls.length,
      10,
    );
  }
});

it('the difference is in standard deviations of the controls, divisor n − 1', () => {
  const of = controls.map((unit) => value(unit, 4));
  const mean = of.reduce((sum, each) => sum + each, 0) / of.length;
  const sd = Math.sqrt(of.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (of.length - 1));
  const row = rows[4];
  expect(row?.difference).toBeCloseTo(((row?.treated ?? 0) - (row?.synthetic ?? 0)) / sd, 10);
});

it('the mean before is the mean of the rows before', () => {
  const mean = rows[pre];
  const of = (key: 'treated' | 'synthetic' | 'controls') =>
    rows.slice(0, pre).reduce((sum, row) => sum + (row[key] ?? 0), 0) / pre;
  expect(mean?.treated).toBeCloseTo(of('treated'), 10);
  expect(mean?.synthetic).toBeCloseTo(of('synthetic'), 10);
  expect(mean?.controls).toBeCloseTo(of('controls'), 10);
});

it('covariates are averaged over the periods before and weighted as the outcome is', () => {
  const size = rows[pre + 1];
  expect(size?.treated).toBeCloseTo((pre - 1) / 2, 10);
  expect(size?.synthetic).toBeCloseTo(
    controls.reduce((sum, unit, at) => sum + (weights[at] as number) * (10 * unit + (pre - 1) / 2), 0),
    9,
  );
});

it('a covariate that is missing somewhere is told as unknown, never as a number', () => {
  const gap = rows.at(-1);
  expect(gap).toMatchObject({ of: 'gap', treated: 0, controls: null, difference: null });
});

it('one control has no standard deviation, and controls that are alike have none', () => {
  const single = madeBlock({ controls: 1 });
  const { effects } = sc(single.panel);
  for (const { difference } of balanceTable(single, effects, [1])) expect(difference).toBeNull();
});

it('where the level may differ, the counterfactual is shown as it is drawn', () => {
  const shifted = sdid(panel);
  const [first] = balanceTable(
    block,
    shifted.effects,
    shifted.unitWeights.map(({ weight }) => weight),
  );
  expect(first?.synthetic).toBe(shifted.effects[0]?.counterfactual);
});

it.each([1e-9, 1, 1e9])(
  'controls that are all the same have no spread, whatever rounding says, in units of %d',
  (scale) => {
    const flat = madeBlock({ controls: 3 });
    const outcomes = flat.panel.outcomes.map((_, at) => scale * (at < flat.panel.periods.length ? at : 0.1));
    const same = { ...flat, panel: { ...flat.panel, outcomes } };
    const { effects } = sc(same.panel);
    for (const { difference } of balanceTable(same, effects, [1, 0, 0])) expect(difference).toBeNull();
  },
);
