import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, gapsIn, spread } from './lines.ts';

const line = (...values: (number | null)[]) => ({ name: '', tone: 'place' as const, values });

describe('gaps', () => {
  it('are told as runs, first and last period', () => {
    const lines = [line(null, null, 3, null, 5)];
    expect(gapsIn({ periods: [2001, 2002, 2003, 2004, 2005], lines })).toEqual([
      { from: 2001, to: 2002 },
      { from: 2004, to: 2004 },
    ]);
  });

  it('are where no line has a number', () => {
    expect(gapsIn({ periods: [1, 2], lines: [line(null, 1), line(2, null)] })).toEqual([]);
    expect(gapsIn({ periods: [1, 2], lines: [] })).toEqual([{ from: 1, to: 2 }]);
  });
});

describe('labels at the ends of lines', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });

  it('never stand closer than asked for', () => {
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = [...spread(wanted, 20)].sort((a, b) => a - b);
        for (let at = 1; at < placed.length; at += 1)
          expect((placed[at] ?? 0) - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
      }),
    );
  });

  it('keep the order of their lines', () => {
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = spread(wanted, 20);
        for (const [one, y] of wanted.entries())
          for (const [other, z] of wanted.entries())
            if (y < z) expect(placed[one]).toBeLessThan(placed[other] ?? 0);
      }),
    );
  });

  it('stand at their lines where there is room', () => {
    expect(spread([10, 100], 20)).toEqual([10, 100]);
    expect(spread([50, 50], 20)).toEqual([40, 60]);
  });
});

describe('the scale', () => {
  it('begins at zero where that hides nothing', () => {
    expect(domainOf([3, 10])[0]).toBe(0);
    expect(domainOf([0, 0])).toEqual([0, 1]);
  });

  it('comes closer where all values are far from zero', () => {
    const [low, high] = domainOf([12_546, 13_612]);
    expect(low).toBeGreaterThan(12_000);
    expect(high).toBeLessThan(14_000);
  });

  it('holds every value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const [low, high] = domainOf(values);
        expect(high).toBeGreaterThan(low);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('has a width even for the smallest number there is', () => {
    const [low, high] = domainOf([-Number.MIN_VALUE]);
    expect(high).toBeGreaterThan(low);
  });

  it('is there when there are no values', () => {
    expect(domainOf([])).toEqual([0, 1]);
  });
});
