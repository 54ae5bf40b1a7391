import { expect, it } from 'vitest';
import { missingRuns } from './missing-runs.ts';

const haram = [{ code: '1580', name: 'Haram' }];

it('periods on end that lack the same part are told once', () => {
  const figures = {
    periods: ['2016', '2017', '2018', '2019', '2020'],
    values: [null, null, null, 7, null],
    states: ['missing', 'missing', 'missing', 'present', 'missing'] as const,
    missing: ['2016', '2017', '2020'].map((period) => ({ period, parts: haram })),
  };
  expect(missingRuns({ ...figures, states: [...figures.states] })).toEqual([
    { from: '2016', to: '2017', why: 'parts', parts: haram },
    { from: '2018', to: '2018', why: 'missing', parts: [] },
    { from: '2020', to: '2020', why: 'parts', parts: haram },
  ]);
});

it('what is withheld, or can be no number, is not called missing', () => {
  expect(
    missingRuns({
      periods: ['2024Q4', '2025Q1', '2025Q2'],
      values: [null, null, null],
      states: ['suppressed', 'suppressed', 'not-applicable'],
      missing: [],
    }),
  ).toEqual([
    { from: '2024Q4', to: '2025Q1', why: 'suppressed', parts: [] },
    { from: '2025Q2', to: '2025Q2', why: 'not-applicable', parts: [] },
  ]);
});

it('nothing is told where every number is there', () => {
  expect(missingRuns({ periods: ['2024'], values: [0], states: ['present'], missing: [] })).toEqual([]);
});
