import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observed } from '../testing/given.ts';
import { readAgain, written } from './kept-part.ts';
import type { Part } from './supply.ts';

const part = (observations: Part['observations']): Part => ({
  id: 'a',
  observations,
  asked: { url: 'https://example.org', codes: ['0301'] },
  notes: [{ text: 'Rounded.', mandatory: true }],
  retrievedAt: '2026-11-27T12:00:00.000Z',
});

describe('a part that is kept', () => {
  it('is read as it was written, whatever is in it', () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom('0301', '3443', '9901'),
        fc.constantFrom('2020', '2021', '2022'),
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant('missing' as const)),
      ),
    );
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 4 }), (all) => {
        const given = part(all.map((each, at) => observed(`t.s-${at}`, each)));
        expect(readAgain('a', written(given))).toEqual(given);
      }),
    );
  });

  it('has lists that series have in common once, written and read', () => {
    const [one] = [observed('t.one', [['0301', '2020', 5]])];
    const { observations } = readAgain('a', written(part([one, { ...one, series: 't.two' }])));
    expect(observations[0]?.places).toBe(observations[1]?.places);
    expect(observations[0]?.periods).toBe(observations[1]?.periods);
  });
});
