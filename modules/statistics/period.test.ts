import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, frequencyOf, ordinal, periodAt, readPeriod } from './period.ts';
import { frequencies, moments } from './terms.ts';

const day = 86_400_000;
const dayAfter = (iso: string) => new Date(Date.parse(iso) + day).toISOString().slice(0, 10);

/** From the first to the last year that a period may have. */
const reach = {
  year: ['1700', '2200'],
  quarter: ['1700Q1', '2200Q4'],
  month: ['1700M01', '2200M12'],
  week: ['1700W01', '2200W52'],
} as const;

describe('periods', () => {
  it.each([
    ['2024', '2024'],
    ['2024K2', '2024Q2'],
    ['2024Q2', '2024Q2'],
    ['2024 Q2', '2024Q2'],
    ['2024-Q2', '2024Q2'],
    ['2024q4', '2024Q4'],
    ['2024M06', '2024M06'],
    ['2024M6', '2024M06'],
    ['2024-06', '2024M06'],
    ['2024U01', '2024W01'],
    ['2024W1', '2024W01'],
    ['2020W53', '2020W53'],
    [' 2024 ', '2024'],
  ])('%j is read as %s', (text, period) => expect(readPeriod(text)).toBe(period));

  it.each([
    '',
    '24',
    '20244',
    '2024-06-01',
    '2024-13',
    '2024-00',
    '2024-6',
    '202406',
    '2024K5',
    '2024Q0',
    '2024M13',
    '2024W54',
    '1699',
    '2201',
    '2024X1',
    'x2024',
    '2021W53',
    '2024W53',
  ])('%j is none', (text) => expect(readPeriod(text)).toBeUndefined());

  it('any text is a period or none, and never throws', () => {
    const anything = fc.uint16Array({ maxLength: 12 }).map((units) => String.fromCharCode(...units));
    const near = fc.string({ unit: fc.constantFrom(...'0123456789 KQMUWkqmuw-'), maxLength: 9 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), anything, near), (text) => {
        const period = readPeriod(text);
        if (period === undefined) return;
        expect(readPeriod(period)).toBe(period);
        expect(periodAt(frequencyOf(period), ordinal(period))).toBe(period);
      }),
      { numRuns: 500 },
    );
  });

  it.each(frequencies)(
    'every %s from 1700 to 2200 comes back, is one more than the one before, and sorts after it',
    (frequency) => {
      const [first, last] = reach[frequency];
      let before = '';
      for (let at = ordinal(first); at <= ordinal(last); at++) {
        const period = periodAt(frequency, at);
        if (
          readPeriod(period) !== period ||
          ordinal(period) !== at ||
          frequencyOf(period) !== frequency ||
          period <= before
        )
          throw new Error(`${frequency} ${at}: ${period} after ${before}`);
        before = period;
      }
      expect(before).toBe(last);
    },
  );

  it.each(frequencies)('every %s begins on the day after the one before ended', (frequency) => {
    for (let at = ordinal(reach[frequency][0]); at < ordinal(reach[frequency][1]); at++) {
      const [ends, begins] = [
        dayOf(periodAt(frequency, at), 'end'),
        dayOf(periodAt(frequency, at + 1), 'start'),
      ];
      if (dayAfter(ends) !== begins)
        throw new Error(`${periodAt(frequency, at)} ends ${ends}, the next begins ${begins}`);
    }
  });

  it.each([
    ['2020', 'start', '2020-01-01'],
    ['2020', 'end', '2020-12-31'],
    ['2020', 'whole', '2020-12-31'],
    ['2019Q4', 'end', '2019-12-31'],
    ['2020Q1', 'start', '2020-01-01'],
    ['2024M02', 'end', '2024-02-29'],
    ['2023M02', 'end', '2023-02-28'],
    ['2020W01', 'start', '2019-12-30'],
    ['2020W53', 'end', '2021-01-03'],
    ['2021W01', 'start', '2021-01-04'],
  ] as const)('%s is, at its %s, about the municipalities of %s', (period, moment, on) =>
    expect(dayOf(period, moment)).toBe(on),
  );

  it('a week of the calendar holds seven days from a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: ordinal('1970W01'), max: ordinal('2100W52') }), (at) => {
        const week = periodAt('week', at);
        expect(new Date(dayOf(week, 'start')).getUTCDay()).toBe(1);
        expect(Date.parse(dayOf(week, 'end')) - Date.parse(dayOf(week, 'start'))).toBe(6 * day);
      }),
    );
  });

  it('every moment of a period is a day of it', () => {
    for (const moment of moments) expect(dayOf('2024M06', moment)).toMatch(/^2024-06-/);
  });
});
