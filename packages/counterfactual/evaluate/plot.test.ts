import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotOf } from './plot.ts';
import { ticksBetween } from './ticks.ts';

describe('ticks', () => {
  it.each([
    [0, 10, [0, 2, 4, 6, 8, 10]],
    [-0.3, 0.5, [-0.2, 0, 0.2, 0.4]],
    [9_000, 12_600, [9_000, 10_000, 11_000, 12_000]],
    [3, 3, [3]],
  ])('from %d to %d', (low, high, expected) => {
    expect(ticksBetween(low, high, 5)).toEqual(expected);
  });

  it('lie between the ends, rising, few', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (low, more) => {
        const ticks = ticksBetween(low / 100, (low + more) / 100, 5);
        expect(ticks.length).toBeLessThan(8);
        for (const [at, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(low / 100 - 1e-6);
          expect(tick).toBeLessThanOrEqual((low + more) / 100 + 1e-6);
          if (at > 0) expect(tick).toBeGreaterThan(ticks[at - 1] as number);
        }
      }),
    );
  });
});

describe('a drawing', () => {
  const effects = ['1', '2', '3 & <more>'].map((time, t) => ({
    time,
    observed: t,
    counterfactual: t / 2,
    effect: t / 2,
  }));
  it('has both paths, its placebos, and names that cannot break it', () => {
    const drawing = plotOf({ title: 'A "place" & its <path>', effects, pre: 2, placebos: [[0, 1, 2]] });
    expect(drawing.match(/<polyline/g)).toHaveLength(3);
    expect(drawing).toContain('A &#34;place&#34; &#38; its &#60;path&#62;');
    expect(drawing).toContain('>1 placebo<');
  });

  it('is XML whatever its names hold', () => {
    const drawing = plotOf({ title: 'a\u001b[31m\u0000\ud800', effects, pre: 2 });
    expect(drawing).toContain('<title>a\\u001b[31m\\u0000\\ud800</title>');
  });

  it('of what does not move is a line, and no fault', () => {
    const still = effects.map((each) => ({ ...each, observed: 4, counterfactual: 4 }));
    expect(plotOf({ title: 'Still', effects: still, pre: 1 })).not.toMatch(/NaN|Infinity/);
  });
});
