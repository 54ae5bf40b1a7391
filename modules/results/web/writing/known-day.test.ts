import { describe, expect, it } from 'vitest';
import { dayOf, knownDayOf } from './known-day.ts';

describe('when, as typed', () => {
  it('is a year, a month or a day, in the ways of the North', () => {
    expect(['2024', '6.2026', '15.6.2026', '2026-06', '2026-06-15', ' 2024 '].map(knownDayOf)).toEqual([
      '2024',
      '2026-06',
      '2026-06-15',
      '2026-06',
      '2026-06-15',
      '2024',
    ]);
  });

  it('may be a span, and may be about', () => {
    expect(
      ['2011–2013', '2011 - 2013', '2011 til 2013', 'ca. 2024', 'om lag 6.2024–2025'].map(knownDayOf),
    ).toEqual(['2011/2013', '2011/2013', '2011/2013', '2024~', '2024-06~/2025~']);
  });

  it('is read again as it is kept', () => {
    for (const kept of ['2024~', '2008/2009', '2008~/2009-03~', '2026-06'])
      expect(knownDayOf(kept)).toBe(kept);
  });

  it('is nothing where there is no such day, or a clock, or the end lies first', () => {
    expect(['', 'i sommer', '31.2.2024', '2013–2011', '2026-06-15T08:00', '1–2–3'].map(knownDayOf)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('is a day only where a day is asked for', () => {
    expect(['15.6.2026', '2026-06-15', '6.2026', '2026'].map(dayOf)).toEqual([
      '2026-06-15',
      '2026-06-15',
      undefined,
      undefined,
    ]);
  });
});
