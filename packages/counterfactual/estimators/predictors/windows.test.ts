import { describe, expect, it } from 'vitest';
import { blockOf } from '../../panel/block.ts';
import { panelOfLong } from '../../panel/long.ts';
import { readTable } from '../../panel/table.ts';
import { panelOfWide } from '../../panel/wide.ts';
import { refusal } from '../../testing/refusal.ts';
import { periodsIn, windowIn } from './periods-in.ts';
import { scWithPredictors } from './predictor-control.ts';

/** Quarters of 2012 to 2014 in three places; Nyby is treated from the second quarter of 2014. */
const quarters = [2012, 2013, 2014].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
const rows = ['Nyby', 'Åsdal', 'Myrvang', 'Fjellvik'].flatMap((name, unit) =>
  quarters.map(
    (quarter, t) =>
      `${name};${quarter};${20 + unit + Math.sin(unit + t)};${t % 4 === 0 ? 7 + unit * unit : ''}`,
  ),
);
const { panel } = panelOfLong(readTable(['place;quarter;jobs;people', ...rows].join('\n')), {
  unit: 'place',
  time: 'quarter',
  outcome: 'jobs',
  covariates: ['people'],
  treated: ['Nyby'],
  start: '2014Q2',
});
const block = blockOf(panel, 3);

describe('windows and periods', () => {
  it('are meant by time, however they are spelled', () => {
    for (const window of [
      ['2012 Q3', '2013 Q1'],
      ['2012K3', '2013-01'],
      [2012.5, 2013],
      ['2012-07', '2013-01-01'],
    ] as const)
      expect(windowIn(block, window, 'window')).toEqual([2, 3, 4]);
    expect(periodsIn(block, ['2012Q4', 2013], 'periods')).toEqual([3, 4]);
  });

  it('reach to the last period before the treatment, and no further', () => {
    expect(windowIn(block, ['2012Q1', '2014Q1'], 'window')).toHaveLength(9);
    const { found, remedy, where } = refusal(() => windowIn(block, ['2012Q1', '2014Q2'], 'window'));
    expect(found).toBe('2014Q2 is not before the treatment, which starts in 2014 Q2');
    expect(remedy).toBe('Name periods from 2012 Q1 to 2014 Q1: what came after may be the effect.');
    expect(where).toEqual({ path: 'window[1]' });
  });

  it('tell what is outside from what is after, and what is no period at all', () => {
    expect(refusal(() => windowIn(block, ['2011Q4', '2013Q1'], 'w')).found).toContain(
      'lies outside the panel, which goes from 2012 Q1 to 2014 Q4',
    );
    expect(refusal(() => windowIn(block, ['2012Q1', '2015Q1'], 'w')).found).toContain(
      'lies outside the panel',
    );
    expect(refusal(() => windowIn(block, ['2012Q1', 'Easter'], 'w')).found).toBe('Easter is not a period');
    expect(refusal(() => periodsIn(block, ['2012Q2', 2012.3], 'p')).found).toBe(
      '2012.3 is no period of the panel',
    );
  });

  it('find a column that is there once a year', () => {
    const { predictors } = scWithPredictors(panel, {
      predictors: [{ column: 'people' }],
      outcomePredictors: [{ periods: ['2013Q3'] }],
    });
    expect(predictors.map(({ name, treated }) => [name, treated])).toEqual([
      ['people', 7],
      ['outcome 2013Q3', panel.outcomes[6]],
    ]);
  });
});

it('a wide table has one number of a column for each place, in every window', () => {
  const wide = [
    'place,people,2010,2011,2012,2013',
    'Nyby,5,1,2,3,9',
    'Åsdal,4,2,1,3,4',
    'Myrvang,9,3,3,1,2',
  ].join('\n');
  const reading = panelOfWide(readTable(wide), {
    unit: 'place',
    covariates: ['people'],
    treated: ['Nyby'],
    start: 2013,
  });
  const { predictors, unitWeights } = scWithPredictors(reading.panel, {
    predictors: [{ column: 'people', window: [2011, 2012] }],
  });
  expect(predictors[0]).toMatchObject({ name: 'people 2011–2012', treated: 5, controls: 6.5 });
  expect(predictors[0]?.synthetic).toBeCloseTo(5, 8);
  expect(unitWeights.map(({ weight }) => Number(weight.toFixed(6)))).toEqual([0.8, 0.2]);
});
