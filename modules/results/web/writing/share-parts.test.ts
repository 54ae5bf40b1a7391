import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareParts } from './share-parts.ts';

const taken = (...shares: number[]) => shares.map((share) => ({ programme: null, project: null, share }));

describe('the bar of shares', () => {
  it('shows what was asked for up to the whole, and the rest as too much', () => {
    const { parts, whole, tooMuch } = shareParts(taken(4_000, 2_000), 5_000);
    expect(parts.map(({ what, share }) => [what, share])).toEqual([
      ['taken', 4_000],
      ['taken', 2_000],
      ['mine', 4_000],
      ['too-much', 1_000],
    ]);
    expect(tooMuch).toBe(1_000);
    expect(whole).toBeCloseTo(90.909, 2);
  });

  it('shows what is free when nobody asks for it', () => {
    expect(shareParts(taken(4_000)).parts.map(({ what, width }) => [what, width])).toEqual([
      ['taken', 40],
      ['free', 60],
    ]);
  });

  it('is filled from end to end, whatever is taken and asked for', () => {
    const share = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 6 }), share, (shares, asked) => {
        const { parts, whole } = shareParts(taken(...shares), asked);
        expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
        for (const [at, part] of parts.entries()) {
          const before = parts[at - 1];
          expect(part.from).toBeCloseTo(before ? before.from + before.width : 0, 6);
        }
        expect(whole).toBeLessThanOrEqual(100);
      }),
    );
  });
});
