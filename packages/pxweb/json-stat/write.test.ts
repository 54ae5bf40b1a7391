import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cubeOf } from './cube-of.ts';
import { readCube } from './read.ts';
import { cubes, told } from './testing/cubes.ts';
import { writeJsonStat } from './write.ts';

it('what is written is read as the same cube, whatever the cube', () => {
  fc.assert(
    fc.property(cubes(), (cube) => {
      expect(told(readCube(writeJsonStat(cube)))).toEqual(told(cube));
    }),
    { numRuns: 500 },
  );
});

it('as bytes and as what JSON.parse makes of it, it is the same cube too', () => {
  fc.assert(
    fc.property(cubes(), fc.boolean(), (cube, marked) => {
      const text = writeJsonStat(cube);
      const bytes = new TextEncoder().encode(marked ? `\ufeff${text}` : text);
      expect(told(readCube(bytes))).toEqual(told(cube));
      expect(told(readCube(bytes.slice().buffer))).toEqual(told(cube));
      expect(told(readCube(JSON.parse(text)))).toEqual(told(cube));
    }),
  );
});

const line = { id: 'Tid', codes: ['2023', '2024', '2025'] };
const written = (parts: Parameters<typeof cubeOf>[0]) => JSON.parse(writeJsonStat(cubeOf(parts)));

it('values stand by their place exactly where that is shorter', () => {
  expect(written({ dimensions: [line], values: [1, Number.NaN, 3] }).value).toEqual([1, null, 3]);
  expect(written({ dimensions: [line], values: [Number.NaN, Number.NaN, 3] }).value).toEqual({ 2: 3 });
  fc.assert(
    fc.property(cubes(), (cube) => {
      const { value } = JSON.parse(writeJsonStat(cube));
      const list = Array.from(cube.values);
      const byPlace = Object.fromEntries(
        list.flatMap((each, at) => (Number.isNaN(each) ? [] : [[at, each] as const])),
      );
      const shorter = Math.min(JSON.stringify(list).length, JSON.stringify(byPlace).length);
      // A comma that the last one does not have.
      expect(JSON.stringify(value).length).toBeLessThanOrEqual(shorter + 1);
    }),
  );
});

it('a status that all cells have is said once', () => {
  expect(written({ dimensions: [line], values: [1, 2, 3], statuses: '*' }).status).toBe('*');
  expect(written({ dimensions: [line], values: [1, 2, 3], statuses: ['*', '*', '*'] }).status).toBe('*');
  expect(written({ dimensions: [line], values: [1, 2, 3], statuses: [null, null, 'e'] }).status).toEqual({
    2: 'e',
  });
  expect(written({ dimensions: [line], values: [1, 2, 3] })).not.toHaveProperty('status');
});

it.each<[string, string, () => unknown]>([
  ['value-count', '$.value', () => cubeOf({ dimensions: [line], values: [1, 2] })],
  ['not-a-number', '$.value[1]', () => cubeOf({ dimensions: [line], values: [1, -Infinity, 2] })],
  ['status-count', '$.status', () => cubeOf({ dimensions: [line], values: [1, 2, 3], statuses: ['a', 'b'] })],
  [
    'same-dimension-twice',
    '$.id[1]',
    () => cubeOf({ dimensions: [line, line], values: new Float64Array(9) }),
  ],
  [
    'same-code-twice',
    '$.dimension["a b"].category',
    () => cubeOf({ dimensions: [{ id: 'a b', codes: ['1', '1'] }], values: [1, 2] }),
  ],
  [
    'category-count',
    '$.dimension.Tid.category',
    () => cubeOf({ dimensions: [{ ...line, labels: [] }], values: [1, 2, 3] }),
  ],
  ['not-writable', '$', () => written({ dimensions: [line], values: [1, 2, 3], extension: { px: 1n } })],
  ['not-writable', '$', () => written({ dimensions: [line], values: [1, 2, 3], extension: circle() })],
  [
    'too-deep',
    '$.extension',
    () => written({ dimensions: [line], values: [1, 2, 3], extension: { px: nested() } }),
  ],
  [
    'status-count',
    '$.status',
    () => {
      const cube = cubeOf({ dimensions: [line], values: [1, 2, 3] });
      return writeJsonStat({ ...cube, statuses: { symbols: ['', 'e'], cells: new Uint8Array(2) } });
    },
  ],
  [
    'not-a-status',
    '$.status[2]',
    () => {
      const cube = cubeOf({ dimensions: [line], values: [1, 2, 3] });
      return writeJsonStat({ ...cube, statuses: { symbols: ['', 'e'], cells: Uint8Array.of(0, 1, 2) } });
    },
  ],
])('what cannot be a cube or cannot be written is refused: %s at %s', (code, path, make) => {
  expect(make).toThrow(expect.objectContaining({ name: 'JsonStatRefused', code, path }));
});

function circle(): Record<string, unknown> {
  const itself: Record<string, unknown> = {};
  itself.again = { itself };
  return itself;
}

const nested = (): unknown => JSON.parse(`${'['.repeat(101)}${']'.repeat(101)}`);
