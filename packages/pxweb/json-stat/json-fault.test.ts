import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

it.each<[string, number, number, boolean]>([
  ['', 1, 1, true],
  ['{"a": 1', 1, 8, true],
  ['{"a": [1,\n  2,\n  3', 3, 4, true],
  ['{"a": "b', 1, 9, true],
  ['{"a": tru', 1, 10, true],
  ['{"a": trux}', 1, 10, false],
  ['{"a" 1}', 1, 6, false],
  ['{a: 1}', 1, 2, false],
  ['[1 2]', 1, 4, false],
  ['[1,]', 1, 4, false],
  ['{"a":1,}', 1, 8, false],
  ['[01]', 1, 3, false],
  ['[-x]', 1, 3, false],
  ['[+1]', 1, 2, false],
  ['[1.]', 1, 3, false],
  ['["a\nb"]', 1, 4, false],
  ['["\\x"]', 1, 4, false],
  ['["\\u12G4"]', 1, 7, false],
  ['[1}', 1, 3, false],
  ['{"a":1]', 1, 7, false],
  ['1 2', 1, 3, false],
  ['[NaN]', 1, 2, false],
  ['\r\n[\r\n]]', 3, 2, false],
])('%j stops being JSON at line %i, column %i', (text, line, column, atEnd) => {
  expect(jsonFault(text)).toEqual({ line, column, atEnd });
  expect(() => JSON.parse(text)).toThrow();
});

it('finds a fault exactly where JSON.parse finds one', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.nat(), fc.constantFrom(...'{}[]",:\\ntfu01-+.eE \n', ''))
    .map(([text, from, cut, put]) => {
      const at = from % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + (cut % 3));
    });
  fc.assert(
    fc.property(fc.oneof(broken, fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]",:1 ') })), (text) => {
      expect(jsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 10_000 },
  );
});

it('takes no longer for what is nested deeply or is very long', () => {
  expect(jsonFault('['.repeat(1_000_000))).toMatchObject({ column: 1_000_001, atEnd: true });
  expect(jsonFault(`"${'\\"'.repeat(1_000_000)}`)).toMatchObject({ atEnd: true });
  expect(jsonFault(`[${'1'.repeat(1_000_000)}`)).toMatchObject({ atEnd: true });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
