import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldWait, untilOf } from './told-wait.ts';

const now = Date.UTC(2026, 10, 27, 12);

it.each([
  ['7', 7000],
  ['0', 0],
  ['1.5', 1500],
  [String(now / 1000 + 9), 9000],
  [String(now + 4000), 4000],
  ['Fri, 27 Nov 2026 12:00:05 GMT', 5000],
  ['2026-11-27T12:00:03Z', 3000],
  ['Fri, 27 Nov 2026 11:00:00 GMT', 0],
])('%s is %i ms from now', (text, ms) => {
  expect(untilOf(text, now)).toBe(ms);
});

it.each(['', ' ', 'soon', '-5', 'NaN'])('“%s” is no time', (text) => {
  expect(untilOf(text, now)).toBeNull();
});

it('Retry-After comes before the end of the window, which counts for 429 only', () => {
  const headers = new Headers({ 'retry-after': '3', 'x-ratelimit-reset': '50' });
  expect(toldWait(429, headers, now)).toBe(3000);
  const window = new Headers({ 'x-ratelimit-reset': '50' });
  expect([toldWait(429, window, now), toldWait(503, window, now)]).toEqual([50_000, null]);
});

it('whatever a header holds, it is a time that is not in the past, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.date().map(String)), (text) => {
      const ms = untilOf(text, now);
      expect(ms === null || ms >= 0).toBe(true);
    }),
  );
});
