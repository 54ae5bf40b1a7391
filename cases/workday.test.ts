import { describe, expect, test } from 'vitest';
import { isDayOff, workdaysBefore } from './workday.ts';

describe('the working day before', () => {
  test.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-23', 1, '2026-11-20'],
    ['2026-11-22', 0, '2026-11-20'],
    ['2026-11-22', 1, '2026-11-19'],
    ['2026-05-18', 1, '2026-05-15'],
    ['2026-04-07', 1, '2026-04-01'],
    ['2026-12-28', 1, '2026-12-23'],
  ])('%s, %i back, is %s', (today, count, day) => {
    expect(workdaysBefore(today, count).at(-1)).toBe(day);
  });
});

test.each([
  ['2024-03-29', 'Good Friday'],
  ['2025-04-17', 'Maundy Thursday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-14', 'Ascension Day'],
  ['2027-05-17', 'Whit Monday and Constitution Day'],
  ['2038-04-26', 'the latest Easter Monday of the century'],
])('%s, %s, is a day off', (day) => {
  expect(isDayOff(new Date(`${day}T00:00Z`))).toBe(true);
});
