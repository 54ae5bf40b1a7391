import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, byYear, timeIsAbout, timeOf } from './grouping.ts';

const at = (...happened: string[]) => happened.map((text) => ({ happened: text }));
const shape = (groups: ReturnType<typeof byDay>) => groups.map((g) => [g.heading, g.entries.length]);

describe('a log under its headings', () => {
  it('puts the times of one day under that day', () => {
    expect(shape(byDay(at('2025-11-18T15:45', '2025-11-18T09:10~', '2025-11-18', '2025-11-14')))).toEqual([
      ['2025-11-18', 3],
      ['2025-11-14', 1],
    ]);
  });

  it('never claims a day that is not known: months, years, periods and "about" keep their own heading', () => {
    expect(shape(byDay(at('2016-04-18', '2016-04', '2016-04~', '2016', '2008/2009')))).toEqual([
      ['2016-04-18', 1],
      ['2016-04', 1],
      ['2016-04~', 1],
      ['2016', 1],
      ['2008/2009', 1],
    ]);
  });

  it('groups the public log by the year it began', () => {
    expect(shape(byYear(at('2011~/2017~', '2011-04', '2010', '2008/2009')))).toEqual([
      ['2011', 2],
      ['2010', 1],
      ['2008', 1],
    ]);
  });

  it('keeps every entry, once, in the order it came', () => {
    const happened = fc.constantFrom('2025-11-18T15:45', '2025-11-18', '2016-04', '2016', '2008/2009');
    fc.assert(
      fc.property(fc.array(happened), (list) => {
        const entries = at(...list);
        expect(byDay(entries).flatMap((group) => group.entries)).toEqual(entries);
      }),
    );
  });

  it('shows a time only where one is known', () => {
    expect(timeOf('2025-11-18T15:45')).toBe('15:45');
    expect(timeOf('2025-11-18')).toBeUndefined();
    expect(timeOf('2025-11-18T10:00/2025-11-18T12:00')).toBeUndefined();
    expect(timeIsAbout('2025-11-18T15:45~')).toBe(true);
    expect(timeIsAbout('2025-11~')).toBe(false);
  });
});
