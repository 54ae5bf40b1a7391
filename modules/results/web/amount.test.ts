import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#platform/language/language.ts';
import { formatNumber } from '#platform/language/numbers.ts';
import { countOf, hundredthsOf, shareOfTyped } from './amount.ts';

describe('an amount as typed', () => {
  it('is read with comma, with point, and with gaps between thousands', () => {
    expect(['4,5', '4.5', '4,50', ' 1 200 ', '1 200,25', '0', '−12', '-12'].map(hundredthsOf)).toEqual([
      450, 450, 450, 120_000, 120_025, 0, -1_200, -1_200,
    ]);
  });

  it('is nothing when it is no number, or more precise than a ledger is', () => {
    expect(['', 'fire', '4,555', '4,', ',5', '1.200,5', '1e3', '12345678901234'].map(hundredthsOf)).toEqual(
      Array.from({ length: 8 }, () => undefined),
    );
  });

  it('is read again as it is shown, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.constantFrom(...languages),
        (found, language) => {
          expect(hundredthsOf(formatNumber(found / 100, language))).toBe(found);
        },
      ),
    );
  });
});

describe('a share as typed', () => {
  it('is at most the whole, with or without the sign', () => {
    expect(['40', '40 %', '33,3%', '100', '100,01', '-1', 'alt'].map(shareOfTyped)).toEqual([
      4_000,
      4_000,
      3_330,
      10_000,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a count as typed', () => {
  it('is null when nothing was typed, and never a part of a person', () => {
    expect(['', ' ', '0', '12', '4,5', 'to'].map(countOf)).toEqual([null, null, 0, 12, undefined, undefined]);
  });
});
