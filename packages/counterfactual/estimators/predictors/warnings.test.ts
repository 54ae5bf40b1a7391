import { describe, expect, it } from 'vitest';
import type { SearchReport } from './search-report.ts';
import { searchWarnings } from './warnings.ts';

const calm: SearchReport = {
  kind: 'global',
  ended: 'searched',
  tie: 'none',
  loss: 1,
  bound: 1,
  gap: 0,
  optima: 3,
  effectSpread: { low: -2, high: -2 },
};
const codes = (changed: Partial<SearchReport>, estimate = -2) =>
  searchWarnings({ ...calm, ...changed }, estimate).map(({ code }) => code);

describe('what is warned of', () => {
  it('nothing, where the bound is reached by one optimum', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ ended: 'proven' })).toEqual([]);
  });

  it('a loss above the bound: another optimum of Synth, or one that is not proven', () => {
    expect(codes({ loss: 2, gap: 1, kind: 'compat' })).toEqual(['local-optimum']);
    for (const kind of ['global', 'cross-validated'] as const)
      expect(codes({ loss: 2, gap: 1, kind })).toEqual(['not-proven']);
    expect(codes({ loss: 1.005, gap: 0.005 })).toEqual([]);
  });

  it('weights that were chosen among many, and by what', () => {
    for (const tie of ['by-outcome', 'by-distance', 'by-solver'] as const)
      expect(codes({ tie })).toEqual(['weights-not-unique']);
    const [inside] = searchWarnings({ ...calm, tie: 'by-outcome', ended: 'inside', loss: 2, gap: 1 }, -2);
    expect(inside?.found).toContain('inside the hull');
    expect(inside?.why).toContain('those that fit the outcome before best');
  });

  it('an estimate that hangs on which of equally good optima is taken', () => {
    expect(codes({ effectSpread: { low: -2.3, high: -2 } })).toEqual(['estimate-hangs-on-optimum']);
    expect(codes({ effectSpread: { low: -2.1, high: -2 } })).toEqual([]);
    expect(codes({ effectSpread: { low: -0.1, high: 0.1 } }, 0)).toEqual(['estimate-hangs-on-optimum']);
  });

  it('with no figure missing', () => {
    const all = searchWarnings(
      { ...calm, tie: 'by-solver', loss: 2, gap: 1, effectSpread: { low: -9, high: 9 } },
      -2,
    );
    expect(all).toHaveLength(3);
    for (const { found, why, remedy } of all)
      for (const part of [found, why, remedy]) expect(part).not.toMatch(/NaN|undefined|Infinity|^$/);
  });
});
