import { describe, expect, it } from 'vitest';
import { eraOf } from './on-a-day.ts';
import { shippedGraph } from './shipped.ts';
import { unitsOn } from './units.ts';

const graph = shippedGraph('NO');
const composites = (boundaries: string, from: string, to: string) =>
  unitsOn(graph, boundaries, { from, to })
    .filter(({ members }) => members.length > 1)
    .map(({ id }) => id);

describe('municipalities that were divided', () => {
  it('Tysfjord went to Narvik and Hamarøy, Snillfjord to Heim, Hitra and Orkland, Stokke to two towns', () => {
    const became = (code: string) => {
      const answer = eraOf(graph, code, '2020-01-01');
      return !answer.found && answer.why === 'no-longer' ? answer.became.map(({ name }) => name) : [];
    };
    expect(became('1850')).toEqual(['Narvik', 'Hamarøy']);
    expect(became('5012')).toEqual(['Heim', 'Hitra', 'Orkland']);
    expect(became('0720')).toEqual(['Tønsberg', 'Sandefjord']);
  });

  it('on the boundaries of 2024, from 2005 to 2019, four units are composites', () => {
    expect(composites('2024-01-01', '2005-01-01', '2019-01-01')).toEqual([
      '1508+1580',
      '1806+1875',
      '3905+3907',
      '5055+5056+5059',
    ]);
  });

  it.each([
    ['2018-01-01', '2024-01-01', ['1508+1580', '1806+1875', '5055+5056+5059']],
    ['2020-01-01', '2024-01-01', ['1508+1580']],
    ['2024-01-01', '2026-01-01', []],
    ['2019-12-31', '2023-12-31', ['1508+1580', '1806+1875', '5055+5056+5059']],
  ])('from %s to %s it is fewer: only what happened in between counts', (from, to, ids) =>
    expect(composites('2024-01-01', from, to)).toEqual(ids),
  );

  it('before the first and after the last division every municipality stands by itself', () => {
    expect(composites('2016-01-01', '1994-01-02', '2016-12-31')).toEqual([]);
    expect(composites('2026-01-01', '2024-01-01', '2030-01-01')).toEqual([]);
  });

  it('Ålesund of 2020 to 2023 holds both, on its own boundaries', () =>
    expect(composites('2022-01-01', '2020-01-01', '2026-01-01')).toEqual([]));

  it('Haram got its former borders back, and is not followed through Ålesund alone', () => {
    const unit = unitsOn(graph, '2024-01-01', { from: '2019-01-01', to: '2024-01-01' }).find(
      ({ id }) => id === '1508+1580',
    );
    expect(unit?.eras.map(({ code }) => code)).toEqual([
      '1504',
      '1507',
      '1508',
      '1523',
      '1529',
      '1534',
      '1546',
      '1580',
    ]);
  });
});
