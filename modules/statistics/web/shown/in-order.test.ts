import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Series } from '../answers.ts';
import { inOrder } from './in-order.ts';

const series = (key: string, topic: Series['topic'], more: Partial<Series> = {}) =>
  ({ key, topic, part: null, measure: 'count', ...more }) as unknown as Series;
const all = [
  series('no.births', 'population'),
  series('no.employed-workplace.C', 'employment', {
    part: { whole: 'no.employed-workplace', classification: 'NACE', code: 'C' },
  }),
  series('no.employed-workplace', 'employment'),
  series('no.unemployed', 'employment'),
  series('no.job-coverage', 'employment', { measure: 'rate' }),
  series('no.population', 'population'),
];

it('what most is asked for stands first, rates after counts, parts after wholes', () => {
  expect(inOrder(all).map(({ key }) => key)).toEqual([
    'no.population',
    'no.births',
    'no.employed-workplace',
    'no.unemployed',
    'no.job-coverage',
    'no.employed-workplace.C',
  ]);
});

it('no series is lost or doubled, whatever order they come in', () => {
  const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
  fc.assert(
    fc.property(shuffled, (some) => {
      expect(inOrder(some).map(({ key }) => key)).toEqual(inOrder(all).map(({ key }) => key));
    }),
  );
});
