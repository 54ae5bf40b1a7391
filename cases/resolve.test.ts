import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWhen, startOf } from '#platform/time/when.ts';
import { instantOf, wallClock } from '#platform/time/zone.ts';
import { cases } from './index.ts';
import { resolveCase } from './resolve.ts';
import { isDayOff } from './workday.ts';

const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const startsAt = (happened: string, zone: string) => {
  const when = parseWhen(happened);
  if (!when) throw new Error(`${happened} is no date`);
  return startOf(when, zone);
};

describe.each(cases.map((file) => [file.slug, file] as const))('%s, on any day', (_, file) => {
  const forAnyDay = (check: (resolved: ReturnType<typeof resolveCase>, midnight: number) => void) =>
    fc.assert(
      fc.property(anyDay, (today) => check(resolveCase(file, today), instantOf(`${today}T00:00`, file.zone))),
      { numRuns: 25 },
    );

  test('nothing happens and nothing is written in the future', () => {
    forAnyDay((resolved, midnight) => {
      for (const entry of resolved.log) {
        expect(startsAt(entry.happened, file.zone)).toBeLessThan(midnight);
        for (const { recorded } of [entry, ...entry.corrections]) {
          if (recorded) expect(Date.parse(recorded)).toBeLessThan(midnight);
        }
      }
    });
  });

  test('an entry is written in after it began to happen, and corrected after that, in order', () => {
    forAnyDay((resolved) => {
      for (const { happened, recorded, corrections } of resolved.log) {
        const moments = [startsAt(happened, file.zone)];
        if (recorded) moments.push(Date.parse(recorded));
        moments.push(...corrections.map((correction) => Date.parse(correction.recorded)));
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      }
    });
  });

  test('no number is left to be filled in', () => {
    forAnyDay((resolved) => {
      expect(JSON.stringify(resolved.log)).not.toMatch(/\{(sak|ks|fu):/);
    });
  });
});

test('a real case is the same on every day', () => {
  const real = cases.filter(({ example }) => !example);
  for (const file of real) expect(resolveCase(file, '2031-05-01')).toEqual(resolveCase(file, '2024-01-01'));
});

describe.each(cases.filter(({ example }) => example).map((file) => [file.slug, file] as const))(
  'the example %s',
  (_, file) => {
    test('gives the same answer twice for the same day', () => {
      expect(resolveCase(file, '2026-11-24')).toEqual(resolveCase(file, '2026-11-24'));
    });

    test('ends near today and reaches two years back', () => {
      fc.assert(
        fc.property(anyDay, (today) => {
          const days = resolveCase(file, today).log.map(({ recorded = '' }) => Date.parse(recorded));
          const age = (moment: number) => (Date.parse(today) - moment) / 86_400_000;
          expect(age(Math.max(...days))).toBeLessThan(file.slug === 'eksempelvik' ? 12 : 60);
          expect(age(Math.min(...days))).toBeGreaterThan(file.slug === 'eksempelvik' ? 700 : 600);
        }),
        { numRuns: 25 },
      );
    });

    test('is written by people who have weekends and days off', () => {
      fc.assert(
        fc.property(anyDay, (today) => {
          for (const { recorded = '' } of resolveCase(file, today).log) {
            const day = wallClock(Date.parse(recorded), file.zone).slice(0, 10);
            expect(isDayOff(new Date(`${day}T00:00Z`)), day).toBe(false);
          }
        }),
        { numRuns: 25 },
      );
    });

    test('comes in the order in which it was written in, whatever the day', () => {
      fc.assert(
        fc.property(anyDay, (today) => {
          const keys = (day: string) => resolveCase(file, day).log.map(({ key }) => key);
          expect(keys(today)).toEqual(keys('2026-11-24'));
        }),
        { numRuns: 25 },
      );
    });

    test('numbers its cases anew each year, each number once', () => {
      fc.assert(
        fc.property(anyDay, (today) => {
          const given = resolveCase(file, today).log.flatMap(({ activity, happened, text }) =>
            activity === 'board'
              ? [...text.matchAll(/[Ss]ak (\d+)\/(\d\d)/g)].map(([, number, year]) => ({
                  number,
                  year,
                  happened,
                }))
              : [],
          );
          for (const { year, happened } of given) expect(happened.slice(2, 4)).toBe(year);
          for (const year of new Set(given.map((one) => one.year))) {
            const numbers = given.filter((one) => one.year === year).map(({ number }) => Number(number));
            expect(numbers).toEqual(numbers.map((_, index) => index + 1));
          }
        }),
        { numRuns: 25 },
      );
    });

    test('runs for whole years from the month of its status', () => {
      const { period } = resolveCase(file, '2026-11-24');
      const [from = '', to = ''] = period.text?.split('/') ?? [];
      expect(from).toMatch(/^2025-\d\d$/);
      expect(to).toMatch(file.slug === 'eksempelvik' ? /^2031-\d\d$/ : /^2028-\d\d$/);
      expect(parseWhen(`${from}/${to}`)).toBeDefined();
    });
  },
);
