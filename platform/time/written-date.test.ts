import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWhen } from '#platform/language/format.ts';
import { languages } from '#platform/language/language.ts';
import { parseWhen } from './when.ts';
import { dateInText, writtenDate } from './written-date.ts';

const whenOf = (text: string) => {
  const date = writtenDate(text);
  return date.kind === 'when' ? date.when : date.kind;
};

describe('a date in an old log is read as people write it', () => {
  it.each([
    ['2010', '2010'],
    ['2012-06', '2012-06'],
    ['2016-04-18', '2016-04-18'],
    ['2016-04-18 14:20', '2016-04-18T14:20'],
    ['2016-04-18T14:20:00', '2016-04-18T14:20'],
    ['18.4.2016', '2016-04-18'],
    ['18. 4. 2016', '2016-04-18'],
    ['18.04.2016 kl. 9.05', '2016-04-18T09:05'],
    ['18/4/2016', '2016-04-18'],
    ['18. april 2016', '2016-04-18'],
    ['18 april 2016', '2016-04-18'],
    ['1. mai 2014', '2014-05-01'],
    ['1 maj 2014', '2014-05-01'],
    ['1 May 2014', '2014-05-01'],
    ['April 18, 2016', '2016-04-18'],
    ['des. 2017', '2017-12'],
    ['juni 2012', '2012-06'],
    ['2008–2009', '2008/2009'],
    ['2008–09', '2008/2009'],
    ['2008/2009', '2008/2009'],
    ['desember 2017 – januar 2018', '2017-12/2018-01'],
    ['ca. 2015', '2015~'],
    ['ungefär 2015', '2015~'],
    ['4.4.2016', '2016-04-04'],
    ['4/4/2016', '2016-04-04'],
  ])('%s', (text, when) => {
    expect(whenOf(text)).toBe(when);
  });

  it.each(['3/4/2016', '12.04.13', '3-4-13'])('%s could be two days, so it is not guessed', (text) => {
    expect(whenOf(text)).toBe('ambiguous');
  });

  it.each([
    '',
    'våren 2013',
    'i går',
    '31.2.2016',
    '2016-13-01',
    'uke 12',
    '12345',
    '18.4.',
    'møte 2013',
    '2013 ble et godt år',
  ])('%j is no date', (text) => {
    expect(whenOf(text)).toBe('none');
  });

  it('reads every period that we write, in every language', () => {
    const year = fc.integer({ min: 1950, max: 2030 }).map(String);
    const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
    const month = fc.tuple(year, two(12)).map((parts) => parts.join('-'));
    const day = fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-'));
    const minute = fc.tuple(day, two(23), two(59)).map(([date, h, m]) => `${date}T${h}:${m}`);
    fc.assert(
      fc.property(fc.oneof(year, month, day, minute), fc.constantFrom(...languages), (when, language) => {
        expect(whenOf(formatWhen(when, language))).toBe(when);
      }),
      { numRuns: 500 },
    );
  });

  it('never reads a period that does not exist, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[./ -]\d{1,4}[./ -]\d{1,4}$/)), (text) => {
        const date = writtenDate(text);
        if (date.kind === 'when') expect(parseWhen(date.when)).toBeDefined();
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("the guide's column tells what was done and when in one cell", () => {
  it.each([
    ['18. april 2016: Læringsseminar på Raufoss', '2016-04-18', 'Læringsseminar på Raufoss'],
    ['18.4.2016 Læringsseminar på Raufoss', '2016-04-18', 'Læringsseminar på Raufoss'],
    ['2012-06 – Vedtak i kommunestyret', '2012-06', 'Vedtak i kommunestyret'],
    ['Vedtak i kommunestyret (juni 2012)', '2012-06', 'Vedtak i kommunestyret'],
    ['2008–2009: Finanskrisen', '2008/2009', 'Finanskrisen'],
  ])('%s', (text, when, rest) => {
    expect(dateInText(text)).toEqual({ date: { kind: 'when', when }, rest });
  });

  it('a text without a date is all text', () => {
    expect(dateInText('Møte med 12 bedrifter')).toEqual({
      date: { kind: 'none' },
      rest: 'Møte med 12 bedrifter',
    });
  });
});
