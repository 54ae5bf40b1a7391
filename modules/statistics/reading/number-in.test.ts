import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn } from './number-in.ts';
import { symbolIn } from './symbol-in.ts';

describe('a number as people write it', () => {
  it.each<[string, number, 'comma' | 'point' | null]>([
    ['0', 0, null],
    ['007', 7, null],
    ['-5', -5, null],
    ['− 5', -5, null],
    ['–5', -5, null],
    ['+5', 5, null],
    ['1 234', 1234, null],
    ['1 234 567', 1_234_567, null],
    ['1\u00a0234,5', 1234.5, 'comma'],
    ['1\u202f234.567', 1234.567, 'point'],
    ["1'234", 1234, null],
    ['1,5', 1.5, 'comma'],
    ['1.5', 1.5, 'point'],
    ['.5', 0.5, 'point'],
    [',5', 0.5, 'comma'],
    ['0.123', 0.123, 'point'],
    ['0,123', 0.123, 'comma'],
    ['1234.567', 1234.567, 'point'],
    ['1.2345', 1.2345, 'point'],
    ['1.234.567', 1_234_567, 'comma'],
    ['1.234,5', 1234.5, 'comma'],
    ['1,234,567', 1_234_567, 'point'],
    ['1,234.5', 1234.5, 'point'],
    ['1E3', 1000, null],
    ['1,5E3', 1500, 'comma'],
  ])('%s', (text, value, says) => expect(numberIn(text)).toMatchObject({ kind: 'number', value, says }));

  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['-12.345', -12_345, -12.345],
    ['123.456*', 123_456, 123.456],
  ])('%s can be read in two ways', (text, comma, point) =>
    expect(numberIn(text)).toMatchObject({ kind: 'two-ways', comma, point }),
  );

  it.each([
    '',
    'mange',
    '12/5',
    '1 23',
    '1.23.456',
    '1,2,3',
    '1..2',
    '1-2',
    '(5)',
    '5 kr',
    '123 1)',
    '1e999',
    '2024-01-01',
    '1.234 %',
  ])('%j is none', (text) => expect(numberIn(text)).toEqual({ kind: 'none' }));

  it.each([
    ['123*', '*'],
    ['123 p', 'p'],
    ['123 (r)', 'r'],
    ['1,5¹', '¹'],
    ['7b', 'b'],
  ])('%s carries a mark', (text, mark) => expect(numberIn(text)).toMatchObject({ kind: 'number', mark }));

  it('any number written with either sign is the same number, or can be read in two ways of which one is it', () => {
    const written = fc.integer({ min: -1e9, max: 1e9 }).chain((n) => fc.constantFrom(n, n / 10, n / 1000));
    fc.assert(
      fc.property(written, (value) => {
        const point = numberIn(String(value));
        const comma = numberIn(String(value).replace('.', ','));
        expect(point.kind === 'two-ways' ? point.point : point.kind === 'number' && point.value).toBe(
          value === 0 ? 0 : value,
        );
        expect(comma.kind === 'two-ways' ? comma.comma : comma.kind === 'number' && comma.value).toBe(
          value === 0 ? 0 : value,
        );
      }),
    );
  });

  it('no symbol for what is no number is one, and no number is such a symbol', () => {
    for (const symbol of [':', '..', '.', '*', '-', '–', '…', 'x', 'NaN', 'n/a'])
      expect([symbolIn(symbol) === undefined, numberIn(symbol).kind]).toEqual([false, 'none']);
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => symbolIn(String(value)) === undefined,
      ),
    );
  });
});
