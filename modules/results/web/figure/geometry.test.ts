import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfScale, type Label, labels, pieces } from './geometry.ts';

const amount = fc.integer({ min: 0, max: 1_000_000 });
const found = fc.record({ verified: amount, reported: amount, expected: amount });
const mark = fc.record({ target: amount, planNow: fc.option(amount) });

describe('the bars', () => {
  it('stay within the drawing, whatever was found and aimed for', () => {
    fc.assert(
      fc.property(fc.array(found, { maxLength: 4 }), fc.array(mark, { maxLength: 4 }), (bars, marks) => {
        const end = endOfScale(bars, marks);
        for (const bar of bars) {
          const { expected } = pieces(bar, end, 600);
          expect(expected.x + expected.width).toBeLessThanOrEqual(600);
        }
        for (const { target } of marks) expect(target).toBeLessThan(end);
      }),
    );
  });

  it('have their parts one after the other, each as long as it is many', () => {
    const { verified, reported, expected } = pieces({ verified: 41, reported: 12, expected: 22 }, 150, 300);
    expect(verified).toEqual({ x: 0, width: 82 });
    expect(reported).toEqual({ x: 82, width: 24 });
    expect(expected).toEqual({ x: 106, width: 44 });
  });
});

describe('the words of the ticks', () => {
  const span = ({ x, anchor }: Label) => {
    const from = anchor === 'start' ? x : anchor === 'end' ? x - 88 : x - 44;
    return [from, from + 88] as const;
  };

  it('never meet, and never leave the drawing', () => {
    const place = fc.double({ min: 0, max: 320, noNaN: true });
    fc.assert(
      fc.property(place, place, (target, planNow) => {
        const found = labels(target, planNow, 320);
        const one = span(found.target);
        const other = span(found.planNow ?? found.target);
        for (const [from, until] of [one, other]) {
          expect(from).toBeGreaterThanOrEqual(-0.001);
          expect(until).toBeLessThanOrEqual(320.001);
        }
        expect(one[1] <= other[0] + 0.001 || other[1] <= one[0] + 0.001).toBe(true);
      }),
    );
  });
});
