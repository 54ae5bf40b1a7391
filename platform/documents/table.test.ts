import { expect, test } from 'vitest';
import { columnName, display, empty, toCell, trimmed } from './table.ts';

test('columns are named as spreadsheets name them', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('plain values become cells; nothing, and a text of nothing, is empty', () => {
  expect([null, undefined, '', { kind: 'text', text: '' } as const].map(toCell)).toEqual(
    Array(4).fill(empty),
  );
  expect([0, false, 'x'].map(toCell)).toEqual([
    { kind: 'number', value: 0 },
    { kind: 'boolean', value: false },
    { kind: 'text', text: 'x' },
  ]);
});

test('what is no number is a fault of the caller and not an empty cell', () => {
  expect(() => toCell(Number.NaN)).toThrow(RangeError);
  expect(() => toCell({ kind: 'number', value: Number.POSITIVE_INFINITY })).toThrow(RangeError);
});

test('every kind of cell has a neutral writing', () => {
  expect(
    [
      empty,
      { kind: 'text', text: 'Ål' } as const,
      { kind: 'number', value: -1.5 } as const,
      { kind: 'boolean', value: true } as const,
      { kind: 'date', iso: '2012-06-01T14:20:00' } as const,
      { kind: 'time', seconds: 135_005 } as const,
      { kind: 'error', text: '#N/A' } as const,
      { kind: 'formula', text: '=1+1', result: { kind: 'number', value: 2 } } as const,
    ].map(display),
  ).toEqual(['', 'Ål', '-1.5', 'true', '2012-06-01 14:20:00', '37:30:05', '#N/A', '2']);
});

test('a row ends at its last cell with content and is none without', () => {
  const a = toCell('a');
  expect(trimmed(3, [empty, a, empty, empty])).toEqual({ number: 3, cells: [empty, a] });
  expect(trimmed(3, [empty, empty])).toBeUndefined();
});
