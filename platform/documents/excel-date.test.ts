import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFormat, dateCell, dateFormat, serialOf } from './excel-date.ts';

describe('serial numbers', () => {
  // The examples of ECMA-376 part 1 §18.17.4.1 and .2, and the days around the leap day that never was.
  test.each([
    [2, '1900-01-02'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [38_749, '2006-02-01'],
    [41_061, '2012-06-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s in the 1900 system', (serial, iso) => {
    expect(dateCell(serial, 'date', 1900)).toEqual({ kind: 'date', iso });
    expect(serialOf(iso)).toBe(serial);
  });

  test.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [39_599, '2012-06-01'],
  ])('%d is %s in the 1904 system', (serial, iso) => {
    expect(dateCell(serial, 'date', 1904)).toEqual({ kind: 'date', iso });
  });

  test.each([-1, -0.5, 60, 60.5, 2_958_466, 1e15, -1e15])('%d is no day and stays a number', (serial) => {
    expect(dateCell(serial, 'date', 1900)).toEqual({ kind: 'number', value: serial });
  });

  test('any second from 1900 to 9999 comes back from its serial', () => {
    const [from, until] = [Date.UTC(1900, 0, 1) / 1000, Date.UTC(9999, 11, 31, 23, 59, 59) / 1000];
    fc.assert(
      fc.property(fc.integer({ min: from, max: until }), (seconds) => {
        const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
        expect(dateCell(serialOf(iso) ?? Number.NaN, 'date-time', 1900)).toEqual({ kind: 'date', iso });
      }),
    );
  });

  test.each(['1899-12-31', '10000-01-01', 'i går', '', '2012-13-01'])('"%s" has no serial', (iso) => {
    expect(serialOf(iso)).toBeUndefined();
  });
});

describe('a cell shows', () => {
  test('a day when it is midnight and the format has no clock, else the time too', () => {
    expect(dateCell(41_061, 'date-time', 1900)).toEqual({ kind: 'date', iso: '2012-06-01T00:00:00' });
    expect(dateCell(41_061.5, 'date', 1900)).toEqual({ kind: 'date', iso: '2012-06-01T12:00:00' });
  });

  test('a time when there is no day in it, or hours are counted', () => {
    expect(dateCell(0.5, 'date', 1900)).toEqual({ kind: 'time', seconds: 43_200 });
    expect(dateCell(1.5625, 'time', 1900)).toEqual({ kind: 'time', seconds: 135_000 });
  });

  test('whole seconds, however the fraction was rounded', () => {
    expect(dateCell(41_061 + 43_201 / 86_400 - 1e-9, 'date', 1900)).toEqual({
      kind: 'date',
      iso: '2012-06-01T12:00:01',
    });
  });
});

describe('number formats', () => {
  test.each([
    ['yyyy-mm-dd', 'date'],
    ['dd.mm.yyyy', 'date'],
    ['[$-414]d. mmmm yyyy;@', 'date'],
    ['mmm', 'date'],
    ['YYYY', 'date'],
    ['dd.mm.yyyy hh:mm', 'date-time'],
    ['m/d/yy "h":mm', 'date-time'],
    ['hh:mm:ss', 'time'],
    ['mm:ss.0', 'time'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm', 'time'],
    ['[mm]', 'time'],
  ])('%s is %s', (code, format) => expect(dateFormat(code)).toBe(format));

  test.each([
    'General',
    '@',
    '0.00',
    '# ##0',
    '0 "dager"',
    '0\\ \\d',
    '[Red]-0.0',
    '_-* #,##0.00\\ [$kr-414]_-;\\-* #,##0.00',
    '0.00E+00',
    '0%',
    '[<=9999]0000;General',
  ])('%s is a plain number', (code) => expect(dateFormat(code)).toBeUndefined());

  test('that are built in are known by number', () => {
    expect([0, 13, 14, 17, 18, 21, 22, 23, 30, 37, 44, 46, 48, 49, 55].map(builtInFormat)).toEqual([
      ...[undefined, undefined, 'date', 'date', 'time', 'time', 'date-time', undefined, 'date'],
      ...[undefined, undefined, 'time', undefined, undefined, 'date'],
    ]);
  });
});
