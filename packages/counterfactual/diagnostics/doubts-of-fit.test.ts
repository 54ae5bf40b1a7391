import { describe, expect, it } from 'vitest';
import type { Warning } from '../errors/counterfactual-error.ts';
import { estimate } from '../estimators/estimators.ts';
import { type Kind, kinds } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';
import { madeBlock } from '../testing/made-block.ts';
import { donorSpread } from './donor-spread.ts';
import { examine } from './examine.ts';
import { refitBy } from './refit.ts';

function warningsOf(block: Block, kind: Kind = 'sdid'): readonly Warning[] {
  const refit = refitBy((part) => {
    const { estimate: tau, fit } = estimate(part, kind);
    return { estimate: tau, rmse: fit.rmse };
  });
  return examine(block, estimate(block, kind), { refit, level: kinds[kind].level, least: 3 }).warnings;
}
const codes = (block: Block, kind?: Kind) => warningsOf(block, kind).map(({ code }) => code);
const bad = 11;
const lastYear = (by: number, after = 0) =>
  madeBlock({ seed: 9, change: (unit, t) => (unit !== 0 ? 0 : t === bad ? by : t > bad ? after : 0) });

describe('what follows from an examination', () => {
  it('seldom anything, of places to which nothing happened', () => {
    const all = Array.from({ length: 100 }, (_, at) => codes(madeBlock({ seed: at + 1 })));
    for (const code of ['fit-not-usable', 'mean-reversion', 'anticipation', 'donor-shock'])
      expect(all.filter((those) => those.includes(code)).length).toBeLessThan(10);
    expect(all.filter((those) => those.length === 0).length).toBeGreaterThan(75);
  });

  it('a bad last year that passes by itself is mean reversion, with the estimate without that year', () => {
    const warning = warningsOf(lastYear(-15)).find(({ code }) => code === 'mean-reversion');
    expect(warning?.where).toEqual({ period: '2011' });
    expect(warning?.found).toMatch(
      /2011, the last period before the treatment, the treated lie [\d.]+ below .* without that period the estimate is/,
    );
    expect(warning?.remedy).toContain('why the place was chosen');
  });

  it('a good one as well', () => {
    expect(codes(lastYear(15))).toContain('mean-reversion');
  });

  it('an effect that had begun before is anticipation', () => {
    const warning = warningsOf(lastYear(-15, -15)).find(({ code }) => code === 'anticipation');
    expect(warning?.remedy).toContain('let the treatment start there');
    expect(codes(lastYear(-15, -15))).not.toContain('mean-reversion');
  });

  it('a last year as others is neither', () => {
    for (const code of codes(lastYear(1))) expect(['anticipation', 'mean-reversion']).not.toContain(code);
  });

  it('a fit that misses by more than donors differ is not usable', () => {
    const block = madeBlock({ seed: 2, change: (unit, t) => (unit === 0 ? 40 * (t % 2) : 0) });
    const warning = warningsOf(block, 'sc').find(({ code }) => code === 'fit-not-usable');
    expect(warning?.why).toContain('no p-value');
    expect(codes(block, 'sdid')).toContain('fit-not-usable');
    expect(codes(madeBlock({ seed: 2 }), 'sc')).not.toContain('fit-not-usable');
  });

  it('a donor’s own shock is told with the estimate beside and without', () => {
    const block = madeBlock({ change: (unit, t) => (unit === 4 && t >= 14 ? -25 : 0) });
    const warning = warningsOf(block).find(({ code }) => code === 'donor-shock');
    expect(warning?.where).toEqual({ unit: 'donor 4', period: '2014' });
    expect(warning?.found).toMatch(
      /^donor 4, with [\d.]+ % of the weight, falls by [\d.]+ in 2014, [\d.]+ robust/,
    );
    expect(warning?.why).toMatch(/without it the estimate is -?[\d.]+ instead of -?[\d.]+/);
  });
});

describe('how far donors lie from each other', () => {
  it('the root mean square of the difference of two, over all pairs and periods', () => {
    const block = madeBlock({ controls: 3, pre: 3 });
    const width = block.panel.periods.length;
    let square = 0;
    let pairs = 0;
    for (let t = 0; t < 3; t += 1)
      for (const one of block.controls)
        for (const other of block.controls.filter((each) => each > one)) {
          const value = (unit: number) => block.panel.outcomes[unit * width + t] as number;
          square += (value(one) - value(other)) ** 2;
          pairs += 1;
        }
    expect(donorSpread(block, false)).toBeCloseTo(Math.sqrt(square / pairs), 10);
  });

  it('levels do not count where a level of its own is allowed', () => {
    const apart = madeBlock({ change: (unit) => 1_000 * unit });
    expect(donorSpread(apart, true)).toBeCloseTo(donorSpread(madeBlock(), true), 8);
    expect(donorSpread(apart, false)).toBeGreaterThan(1_000);
  });

  it('one donor has no distance', () => {
    expect(donorSpread(madeBlock({ controls: 1 }), false)).toBe(0);
  });
});
