import { expect, it } from 'vitest';
import { latestStart } from './latest-start.ts';

const now = Date.parse('2026-01-01T12:00Z');

it('continuation begins two years before the last day, as the Norwegian rules have it', () => {
  expect(latestStart({ period: '2023/2028', zone: 'Europe/Oslo' }, now)).toBe('2026-12-31');
  expect(latestStart({ period: '2023-03/2029-02-14', zone: 'Europe/Oslo' }, now)).toBe('2027-02-14');
});

it('nothing is said where no rule or no end is known', () => {
  expect(latestStart({ period: '2023/2028', zone: 'Europe/Stockholm' }, now)).toBeUndefined();
  expect(latestStart({ period: null, zone: 'Europe/Oslo' }, now)).toBeUndefined();
});
