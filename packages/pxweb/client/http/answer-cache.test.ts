import { expect, it } from 'vitest';
import { memoryCache } from './answer-cache.ts';

const of = (length: number) => ({
  etag: '"1"',
  lastModified: null,
  contentType: '',
  bytes: new Uint8Array(length),
});

it('no more is kept than allowed, and what was used last goes last', () => {
  const cache = memoryCache(100);
  cache.set('a', of(40));
  cache.set('b', of(40));
  cache.get('a');
  cache.set('c', of(40));
  expect(['a', 'b', 'c'].map((url) => cache.get(url) !== null)).toEqual([true, false, true]);
});

it('what is set again is counted once, and what is larger than all is not kept', () => {
  const cache = memoryCache(100);
  for (let i = 0; i < 10; i += 1) cache.set('a', of(60));
  cache.set('b', of(40));
  cache.set('c', of(101));
  expect(['a', 'b', 'c'].map((url) => cache.get(url) !== null)).toEqual([true, true, false]);
});

it('what no longer fits under a name it had is gone under it', () => {
  const cache = memoryCache(100);
  cache.set('a', of(60));
  cache.set('a', of(101));
  expect(cache.get('a')).toBeNull();
});
