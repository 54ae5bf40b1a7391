import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableLimits } from './table-limits.ts';
import { zipOf } from './testing/zips.ts';
import { unzip } from './unzip.ts';

const codeOf = async (bytes: Uint8Array, signal?: AbortSignal) => {
  const result = await unzip(bytes, tableLimits, () => true, signal);
  return result.ok ? [...result.value.parts.keys()] : result.problem.code;
};
const whole = zipOf([
  { name: 'a.xml', content: '<a/>'.repeat(50) },
  { name: 'b/', content: '' },
  { name: 'b/c.xml', content: 'c' },
]);

test('only what is asked for is kept, folders are no parts', async () => {
  const result = await unzip(whole, tableLimits, (name) => name === 'b/c.xml');
  expect(result.ok && [result.value.names, [...result.value.parts.keys()]]).toEqual([
    ['a.xml', 'b/c.xml'],
    ['b/c.xml'],
  ]);
});

test('a zip cut off anywhere is damaged', async () => {
  for (let length = 0; length < whole.length; length += 7)
    expect(await codeOf(whole.subarray(0, length))).toBe('damaged');
});

test('when the time is up nothing more is unpacked', async () => {
  expect(await codeOf(whole, AbortSignal.abort())).toBe('timeout');
});

test('any bytes, and any change to a zip, give parts or a typed problem', async () => {
  const changed = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    .map((changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 80 }), changed), async (bytes) => {
      expect(await codeOf(bytes)).toBeDefined();
    }),
    { numRuns: 1_000 },
  );
});
