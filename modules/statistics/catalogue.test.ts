import { expect, it } from 'vitest';
import { officialSeries } from '#schemes/statistics.ts';
import * as schemes from '#schemes/statistics-terms.ts';
import { frequencyOf, readPeriod } from './period.ts';
import { type Series, topics } from './series.ts';
import { frequencies, measures, moments } from './terms.ts';

it('what is catalogued is a series as this module knows it, and says things with the same words', () => {
  const all: readonly Series[] = officialSeries;
  expect(all.length).toBeGreaterThan(100);
  expect({ ...schemes }).toMatchObject({ frequencies, measures, moments, topics });
});

it('a break begins with a period of its series’ frequency, or with the year', () => {
  for (const { key, frequency, breaks } of officialSeries)
    for (const { from } of breaks) {
      expect(readPeriod(from), key).toBe(from);
      expect(['year', frequency], key).toContain(frequencyOf(from));
    }
});
