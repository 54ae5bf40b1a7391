import { describe, expect, it } from 'vitest';
import { aimed } from './aimed.ts';

const year = (of: number, target: number) => ({ year: of, target, revised: false, verified: null });
const goal = { goal: 'g', indicator: 'i', name: 'Jobs', kind: 'created', basis: 'fte' } as const;

describe('the targets of a figure', () => {
  it('are the last year’s, and this year’s beside it, in whatever order they come', () => {
    const years = [year(2028, 12_000), year(2025, 5_500), year(2026, 7_000)];
    expect(aimed([{ ...goal, years }], '2025-11-01')).toEqual([
      { kind: 'created', basis: 'fte', target: 12_000, planNow: 5_500, by: '2028-12-31' },
    ]);
  });

  it('are one where this year is the last, or has none', () => {
    expect(aimed([{ ...goal, years: [year(2025, 100)] }], '2025-02-01')).toMatchObject([{ planNow: null }]);
    expect(aimed([{ ...goal, years: [year(2028, 100)] }], '2025-02-01')).toMatchObject([{ planNow: null }]);
  });

  it('are none where nothing is aimed at', () => {
    expect(aimed([{ ...goal, years: [] }], '2025-02-01')).toEqual([]);
  });
});
