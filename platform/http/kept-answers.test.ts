import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepAnswers } from './kept-answers.ts';

const given = (revision: string, answer: Buffer | string) => ({
  revision,
  type: 'text/plain',
  answer: Buffer.from(answer),
});

it('gives back only the answer of the revision that was asked for', () => {
  const kept = keepAnswers();
  kept.keep('/log', given('r1', 'old'));
  expect(kept.find('/log', 'r2')).toBeUndefined();
  kept.keep('/log', given('r2', 'new'));
  expect(kept.find('/log', 'r1')).toBeUndefined();
  expect(kept.find('/log', 'r2')?.answer.toString()).toBe('new');
  expect(kept.find('/log?limit=2', 'r2')).toBeUndefined();
});

it('tells the same words by the same ETag, whatever the revision, and other words by another', () => {
  const kept = keepAnswers();
  const [first, later, other] = [given('r1', 'same'), given('r9', 'same'), given('r9', 'other')].map(
    (each) => kept.keep('/log', each).etag,
  );
  expect(later).toBe(first);
  expect(other).not.toBe(first);
  expect(first).toMatch(/^"[\w-]{22}"$/);
});

it('never holds more than it may, and drops what was used longest ago', () => {
  const kept = keepAnswers(9_500);
  for (const key of 'abcdefghij') kept.keep(key, given('r', Buffer.alloc(500)));
  kept.find('a', 'r');
  kept.keep('k', given('r', Buffer.alloc(500)));
  expect(kept.find('a', 'r')).toBeDefined();
  expect(kept.find('b', 'r')).toBeUndefined();
  kept.keep('huge', given('r', Buffer.alloc(5_000)));
  expect(kept.find('huge', 'r')).toBeUndefined();
});

it('counts what an answer was asked by: small answers to long questions do not fill the memory', () => {
  const kept = keepAnswers(100_000);
  const keys = Array.from({ length: 1_000 }, (_, n) => `${n}`.padEnd(1_000, 'z'));
  for (const key of keys) kept.keep(key, given('r', ''));
  expect(keys.filter((key) => kept.find(key, 'r')).length).toBeLessThan(50);
});

it('never gives a wrong answer, for any order of keeping and finding', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    revision: fc.constantFrom('1', '2'),
    size: fc.integer({ min: 0, max: 60 }),
    keeps: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const kept = keepAnswers(4_000);
      const last = new Map<string, string>();
      for (const { key, revision, size, keeps } of steps) {
        if (keeps) {
          kept.keep(key, given(revision, `${key}${revision}`.padEnd(size)));
          last.set(key, revision);
        }
        const found = kept.find(key, revision);
        if (found)
          expect([found.answer.toString().slice(0, 2), last.get(key)]).toEqual([
            `${key}${revision}`,
            revision,
          ]);
      }
    }),
  );
});
