import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedZip } from './stored-zip.ts';
import { tableLimits } from './table-limits.ts';
import { unzip } from './unzip.ts';

test('any parts are found again, whole and in order', async () => {
  const name = fc.stringMatching(/^[a-zæøå]{1,8}\/[a-z0-9]{1,8}\.xml$/);
  const parts = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 200 })), {
    selector: ([one]) => one,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(parts, async (given) => {
      const result = await unzip(storedZip(new Map(given)), tableLimits, () => true);
      expect(result.ok && [...result.value.parts].map(([path, content]) => [path, [...content]])).toEqual(
        given.map(([path, content]) => [path, [...content]]),
      );
    }),
  );
});
