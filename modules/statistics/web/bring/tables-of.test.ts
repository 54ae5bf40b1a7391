import { expect, it } from 'vitest';
import type { Series } from '../answers.ts';
import { tablesOf } from './tables-of.ts';

const series = (key: string, origin: { provider: string; table: string; verified: boolean } | null) =>
  ({ key, origin: origin && { ...origin, page: 'https://example.org' } }) as unknown as Series;

it('a table is fetched once for all series of it, and is tried only where each of them was', () => {
  const tables = tablesOf([
    series('no.population', { provider: 'ssb', table: '07459', verified: true }),
    series('se.population', { provider: 'scb', table: '07459', verified: true }),
    series('no.births', { provider: 'ssb', table: '07459', verified: false }),
    series('ex.population', null),
  ]);
  expect(tables.map(({ id, verified, series }) => [id, verified, series.map(({ key }) => key)])).toEqual([
    ['ssb 07459', false, ['no.population', 'no.births']],
    ['scb 07459', true, ['se.population']],
  ]);
});
