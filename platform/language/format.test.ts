import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  formatBytes,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatWhen,
  missing,
  relativeDay,
} from './format.ts';
import { type Language, languages } from './language.ts';

const in4 = (say: (language: Language) => string) => languages.map(say);

describe('a period as precisely as it is known', () => {
  it.each([
    ['2010', '2010', '2010', '2010', '2010'],
    ['2012-06', 'juni 2012', 'juni 2012', 'juni 2012', 'June 2012'],
    ['2016-04-18', '18. april 2016', '18. april 2016', '18 april 2016', '18 April 2016'],
    [
      '2016-04-18T14:20',
      '18. april 2016 kl. 14:20',
      '18. april 2016 kl. 14:20',
      '18 april 2016 kl. 14:20',
      '18 April 2016, 14:20',
    ],
    ['2015~', 'ca. 2015', 'om lag 2015', 'omkring 2015', 'about 2015'],
    ['2008/2009', '2008–2009', '2008–2009', '2008–2009', '2008–2009'],
    [
      '2017-12/2018-01',
      'desember 2017–januar 2018',
      'desember 2017–januar 2018',
      'december 2017–januari 2018',
      'December 2017–January 2018',
    ],
    ['2012-06/2012-08', 'juni–august 2012', 'juni–august 2012', 'juni–augusti 2012', 'June–August 2012'],
    [
      '2016-04-18/2016-04-20',
      '18.–20. april 2016',
      '18.–20. april 2016',
      '18–20 april 2016',
      '18–20 April 2016',
    ],
    [
      '2016-04-28/2016-05-02',
      '28. april–2. mai 2016',
      '28. april–2. mai 2016',
      '28 april–2 maj 2016',
      '28 April–2 May 2016',
    ],
    [
      '2016-04-18T14:20/2016-04-18T15:00',
      '18. april 2016 kl. 14:20–15:00',
      '18. april 2016 kl. 14:20–15:00',
      '18 april 2016 kl. 14:20–15:00',
      '18 April 2016, 14:20–15:00',
    ],
    ['2011~/2017~', 'ca. 2011–2017', 'om lag 2011–2017', 'omkring 2011–2017', 'about 2011–2017'],
  ])('%s is written as a reader of each language writes it', (text, ...written) => {
    expect(in4((language) => formatWhen(text, language))).toEqual(written);
  });

  it('says which end is uncertain when only one is', () => {
    expect(formatWhen('2010/2017-12~', 'nb')).toBe('2010 til ca. desember 2017');
    expect(formatWhen('2010~/2017', 'sv')).toBe('omkring 2010 till 2017');
  });

  it('leaves what it cannot read as it stands', () => {
    expect(formatWhen('en gang i vår', 'nb')).toBe('en gang i vår');
    expect(formatWhen('2016-02-30', 'nb')).toBe('2016-02-30');
  });
});

describe('a date', () => {
  it('is told with its weekday, and every weekday is the right one', () => {
    expect(in4((language) => formatDate('2025-11-20', language, 'weekday-year'))).toEqual([
      'torsdag 20. november 2025',
      'torsdag 20. november 2025',
      'torsdag 20 november 2025',
      'Thursday 20 November 2025',
    ]);
    expect(formatDate('2025-11-23', 'nn', 'weekday')).toBe('søndag 23. november');
    expect(formatDate('2025-11-24', 'nn', 'weekday')).toBe('måndag 24. november');
    expect(formatDate('2025-12-31', 'nb', 'short')).toBe('31. des');
  });

  it('is the date on the wall of the unit, not of the server', () => {
    expect(formatMoment('2025-06-30T22:30:00Z', 'Europe/Oslo', 'nb')).toBe('1. juli 2025 kl. 00:30');
  });

  it('is near or far from today, whatever the month and the summer time between', () => {
    expect(in4((language) => relativeDay('2025-11-27', '2025-11-20', language))).toEqual([
      'om 7 dager',
      'om 7 dagar',
      'om 7 dagar',
      'in 7 days',
    ]);
    expect(relativeDay('2025-11-19', '2025-11-20', 'nb')).toBe('i går');
    expect(relativeDay('2025-11-21', '2025-11-20', 'nn')).toBe('i morgon');
    expect(relativeDay('2025-11-18', '2025-11-20', 'sv')).toBe('för 2 dagar sedan');
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
  });

  it('of a year is named in every language', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        const written = formatDate(date.toISOString(), language, 'weekday-year');
        return /^\p{L}+ \d{1,2}\.? \p{L}+ \d{4}$/u.test(written);
      }),
    );
  });
});

describe('a number', () => {
  it('has thin spaces that do not break, the reader’s decimal mark, and a real minus', () => {
    expect(formatNumber(1903, 'nb')).toBe('1\u202f903');
    expect(formatNumber(1234567.5, 'sv')).toBe('1\u202f234\u202f567,5');
    expect(formatNumber(1234567.5, 'en')).toBe('1\u202f234\u202f567.5');
    expect(formatNumber(-2, 'nn', 1)).toBe('\u22122,0');
    expect(formatNumber(999, 'nb')).toBe('999');
  });

  it('that is missing is a dash, never nought; and nought has no sign', () => {
    expect(formatNumber(null, 'nb')).toBe(missing);
    expect(formatNumber(Number.NaN, 'nb')).toBe(missing);
    expect(formatNumber(-0.0001, 'nb', 1)).toBe('0,0');
  });

  it('can be read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const plain = formatNumber(value, 'nb').replaceAll('\u202f', '').replace('\u2212', '-');
        return Number(plain) === value;
      }),
    );
  });

  it('of bytes is told in the unit that is short to read', () => {
    expect(formatBytes(400, 'nb')).toBe('400 B');
    expect(formatBytes(48_256, 'nb')).toBe('48 kB');
    expect(formatBytes(2_450_000, 'nb')).toBe('2,5 MB');
  });
});

describe('a list', () => {
  it('ends with "and" in the reader’s language', () => {
    expect(formatList(['a', 'b', 'c'], 'nb')).toBe('a, b og c');
    expect(formatList(['a', 'b'], 'sv')).toBe('a och b');
    expect(formatList(['a'], 'en')).toBe('a');
    expect(formatList([], 'en')).toBe('');
  });
});
