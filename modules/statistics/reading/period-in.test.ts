import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '#platform/documents/table.ts';
import { periodAt } from '../period.ts';
import { periodIn, periodsOfDays } from './period-in.ts';

describe('a period as people and offices write it', () => {
  it.each([
    ['2024', '2024'],
    ['2024.0', '2024'],
    ['2024K1', '2024Q1'],
    ['4. kvartal 2017', '2017Q4'],
    ['Kvartal 2 2017', '2017Q2'],
    ['2017 kvartal 3', '2017Q3'],
    ['Q4 2017', '2017Q4'],
    ['4th quarter 2017', '2017Q4'],
    ['2024M06', '2024M06'],
    ['2024-06', '2024M06'],
    ['juni 2024', '2024M06'],
    ['2024 Maj', '2024M05'],
    ['des. 2024', '2024M12'],
    ['uke 3 2024', '2024W03'],
  ])('%s', (said, period) => expect(periodIn(text(said))).toEqual({ kind: 'period', period }));

  it.each(['i fjor', '20244', '2024K5', '2024M13', '1/2/2024', '32.1.2024', '2024-02-30', 'K4'])(
    '%s is none',
    (said) => expect(periodIn(text(said)).kind).toBe('none'),
  );

  it('every period of every frequency is read as it is written here', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('year', 'quarter', 'month', 'week'),
        fc.integer({ min: 1990, max: 2040 }),
        (frequency, year) => {
          const at = { year, quarter: year * 4 + 2, month: year * 12 + 7, week: Math.round(year * 52.1775) }[
            frequency
          ];
          const period = periodAt(frequency, at);
          expect(periodIn(text(period))).toEqual({ kind: 'period', period });
        },
      ),
    );
  });
});

describe('days that stand for periods', () => {
  it('are years where all begin or end one, months where they begin months, and nothing where both could be', () => {
    expect(periodsOfDays(['2023-01-01', '2024-01-01'], null)?.('2024-01-01')).toBe('2024');
    expect(periodsOfDays(['2023-12-31'], null)?.('2023-12-31')).toBe('2023');
    expect(periodsOfDays(['2023-02-01', '2023-03-01'], null)?.('2023-02-01')).toBe('2023M02');
    expect(periodsOfDays(['2023-01-01', '2023-04-01'], null)).toBeUndefined();
  });

  it('are read by the frequency of their series where it is known', () => {
    expect(periodsOfDays(['2023-01-01', '2023-04-01'], 'quarter')?.('2023-04-01')).toBe('2023Q2');
    expect(periodsOfDays(['2023-01-01', '2023-04-01'], 'month')?.('2023-04-01')).toBe('2023M04');
    expect(periodsOfDays(['2023-04-02'], 'month')?.('2023-04-02')).toBeUndefined();
  });
});
