import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, endOf, parseWhen, startOf } from './when.ts';

const iso = (instant: number) => new Date(instant).toISOString();
const parsed = (text: string) => {
  const when = parseWhen(text);
  if (!when) throw new Error(`${text} names no period`);
  return when;
};

describe('a date is known as precisely as it is written', () => {
  it.each([
    ['2010', 'year', '2009-12-31T23:00:00.000Z', '2010-12-31T23:00:00.000Z'],
    ['2012-06', 'month', '2012-05-31T22:00:00.000Z', '2012-06-30T22:00:00.000Z'],
    ['2016-04-18', 'day', '2016-04-17T22:00:00.000Z', '2016-04-18T22:00:00.000Z'],
    ['2016-04-18T14:20', 'minute', '2016-04-18T12:20:00.000Z', '2016-04-18T12:21:00.000Z'],
    ['2015~', 'year', '2014-12-31T23:00:00.000Z', '2015-12-31T23:00:00.000Z'],
    ['2008/2009', 'year', '2007-12-31T23:00:00.000Z', '2009-12-31T23:00:00.000Z'],
    ['2017-12/2018-01', 'month', '2017-11-30T23:00:00.000Z', '2018-01-31T23:00:00.000Z'],
    ['2024-02-29', 'day', '2024-02-28T23:00:00.000Z', '2024-02-29T23:00:00.000Z'],
  ])('%s is a %s from %s to before %s in Oslo', (text, precision, from, until) => {
    const when = parsed(text);
    expect(when.from.precision).toBe(precision);
    expect(iso(startOf(when, 'Europe/Oslo'))).toBe(from);
    expect(iso(endOf(when, 'Europe/Oslo'))).toBe(until);
  });

  it.each([
    '',
    '20',
    '201',
    '20100',
    '2012-13',
    '2012-00',
    '2012-06-31',
    '2023-02-29',
    '2016-04-18T24:00',
    '2016-04-18T14:60',
    '2016-4-18',
    '18.04.2016',
    '2009/2008',
    '2010/2011/2012',
    '2010/',
    '/2010',
    '2010~~',
    '~2010',
    '0800',
    '2016-04-18T14:20Z',
    ' 2010',
  ])('%j names no period', (text) => {
    expect(parseWhen(text)).toBeUndefined();
  });

  it('says which end is uncertain', () => {
    const { from, until } = parsed('2011~/2017-12');
    expect([from.about, until.about]).toEqual([true, false]);
    expect(from.text).toBe('2011');
  });

  it('never ends before it starts, for any text', () => {
    const part = fc.stringMatching(/^[12]\d{3}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?~?$/);
    fc.assert(
      fc.property(
        fc.oneof(
          part,
          fc.tuple(part, part).map((both) => both.join('/')),
        ),
        (text) => {
          const when = parseWhen(text);
          if (when) expect(endOf(when, 'UTC')).toBeGreaterThan(startOf(when, 'UTC'));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  ['2012', '2012-01-01', '2013-01-01'],
  ['2012-12', '2012-12-01', '2013-01-01'],
  ['2024-02-28', '2024-02-28', '2024-02-29'],
  ['2008~/2009-03~', '2008-01-01', '2009-04-01'],
])('the days of %s are %s until %s', (text, from, after) => {
  expect(daysOf(text)).toEqual({ from, after });
});
