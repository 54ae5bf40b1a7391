import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepAnswers } from './kept-answers.ts';

it('gives back only the answer of the revision that was asked for', () => {
  const kept = keepAnswers();
  kept.keep('/log', 'r1', Buffer.from('old'));
  expect(kept.find('/log', 'r2')).toBeUndefined();
  kept.keep('/log', 'r2', Buffer.from('new'));
  expect(kept.find('/log', 'r1')).toBeUndefined();
  expect(kept.find('/log', 'r2')?.toString()).toBe('new');
  expect(kept.find('/log?limit=2', 'r2')).toBeUndefined();
});

it('never holds more than it may, and drops what was used longest ago', () => {
  const kept = keepAnswers(1_000);
  for (const key of 'abcdefghij') kept.keep(key, 'r', Buffer.alloc(100));
  kept.find('a', 'r');
  kept.keep('k', 'r', Buffer.alloc(100));
  expect(kept.find('a', 'r')).toBeDefined();
  expect(kept.find('b', 'r')).toBeUndefined();
  kept.keep('huge', 'r', Buffer.alloc(500));
  expect(kept.find('huge', 'r')).toBeUndefined();
});

it('never gives a wrong answer, for any order of keeping and finding', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    etag: fc.constantFrom('1', '2'),
    size: fc.integer({ min: 0, max: 60 }),
    keeps: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const kept = keepAnswers(400);
      const last = new Map<string, string>();
      for (const { key, etag, size, keeps } of steps) {
        if (keeps) {
          kept.keep(key, etag, Buffer.from(`${key}${etag}`.padEnd(size)));
          last.set(key, etag);
        }
        const found = kept.find(key, etag);
        if (found) expect([found.toString().slice(0, 2), last.get(key)]).toEqual([`${key}${etag}`, etag]);
      }
    }),
  );
});
