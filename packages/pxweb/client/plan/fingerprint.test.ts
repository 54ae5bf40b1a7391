import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it('is the same for the same value, for ever: ids are kept in databases', () => {
  expect(fingerprint(['a', 1])).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(['a', 1])).toBe(fingerprint(['a', 1]));
});

it('tells a hundred thousand values that are almost alike apart', () => {
  const all = Array.from({ length: 100_000 }, (_, i) => fingerprint({ codes: ['0301', String(i)] }));
  expect(new Set(all).size).toBe(100_000);
});
