import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { cellsOf } from './dataset.ts';
import type { JsonStatSource } from './json-stat.ts';
import { readDescription, readJsonStat } from './read.ts';
import { broken } from './testing/broken.ts';
import { writeJsonStat } from './write.ts';

/** As many as `OMSTILT_FUZZ` says; 10,000 take 6 s, most of it to make them. */
const numRuns = Number(process.env.OMSTILT_FUZZ ?? 3_000);

it('any document, however broken, is read whole or refused with a place and what to do', {
  timeout: 600_000,
}, () => {
  const counts = { read: 0, refused: new Map<string, number>() };
  fc.assert(
    fc.property(broken, (source) => {
      const from = performance.now();
      const read = readOrRefused(() => readJsonStat(source as JsonStatSource, { maxCells: 1_000_000 }));
      readOrRefused(() => readDescription(source as JsonStatSource));
      expect(performance.now() - from).toBeLessThan(1_000);
      if (read instanceof JsonStatRefused) {
        counts.refused.set(read.code, (counts.refused.get(read.code) ?? 0) + 1);
        return;
      }
      counts.read += 1;
      for (const cube of read.cubes) {
        expect(cube.values.length).toBe(cellsOf(cube.dimensions));
        expect(cube.values.some((value) => value === Infinity || value === -Infinity)).toBe(false);
        for (const { codes, labels, position } of cube.dimensions) {
          expect([position.size, labels.length]).toEqual([codes.length, codes.length]);
        }
        readOrRefused(() => writeJsonStat(cube));
      }
    }),
    { numRuns },
  );
  // Both are met, and refusals of many kinds: what is only noise tries nothing.
  expect(counts.read).toBeGreaterThan(numRuns / 20);
  expect(counts.refused.size).toBeGreaterThan(15);
});

function readOrRefused<T>(read: () => T): T | JsonStatRefused {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof JsonStatRefused)) throw error;
    expect(error.path.startsWith('$')).toBe(true);
    expect(error.found.length * error.remedy.length).toBeGreaterThan(0);
    expect(error.message.length).toBeLessThan(700);
    return error;
  }
}
