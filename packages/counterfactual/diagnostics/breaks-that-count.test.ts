import { describe, expect, it } from 'vitest';
import type { Warning } from '../errors/counterfactual-error.ts';
import { panelOf } from '../panel/panel.ts';
import { breaksThatCount } from './breaks-that-count.ts';

const units = Array.from({ length: 12 }, (_, unit) => `u${unit}`);
const panel = panelOf({
  units,
  periods: ['2000', '2001', '2002', '2003'],
  outcomes: new Float64Array(48).fill(1),
  starts: Int32Array.from(units, (_, unit) => (unit === 0 ? 2 : -1)),
});
const jump = (unit: string, period = '2001'): Warning => ({
  code: 'break',
  found: `${unit} jumps`,
  where: { unit, period },
  why: 'why',
  remedy: 'what',
});
const weights = units.slice(1).map((unit, at) => ({ unit, weight: at === 0 ? 0 : at / 55 }));

describe('breaks that count', () => {
  it('few are all told, as they stand', () => {
    expect(breaksThatCount(panel, [])).toEqual([]);
    const two = [jump('u3'), jump('u4')];
    expect(breaksThatCount(panel, two)).toEqual(two);
  });

  it('where the treatment starts comes first, then the treated, then donors by weight', () => {
    const told = breaksThatCount(
      panel,
      [jump('u5'), jump('u0', '2001'), jump('u9'), jump('u0', '2002')],
      weights,
    );
    expect(told.map(({ where }) => `${where?.unit} ${where?.period}`)).toEqual([
      'u0 2002',
      'u0 2001',
      'u9 2001',
      'u5 2001',
    ]);
  });

  it('of many five are told and the others counted', () => {
    const told = breaksThatCount(
      panel,
      units.slice(1).map((unit) => jump(unit)),
      weights,
    );
    expect(told).toHaveLength(6);
    expect(told[0]?.where?.unit).toBe('u11');
    expect(told[5]?.found).toMatch(/^6 more jumps .* in 6 units: u6, u5, u4, u3, u2 and 1 more$/);
  });

  it('a donor without weight is only counted', () => {
    const [only] = breaksThatCount(panel, [jump('u1')], weights);
    expect(only?.found).toBe('1 jump against which others move, in 1 unit: u1');
  });
});
