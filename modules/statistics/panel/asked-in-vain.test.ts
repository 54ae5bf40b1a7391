import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../places/shipped.ts';
import { people } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import type { PanelInput } from './input.ts';

const input: PanelInput = {
  graph: shippedGraph('NO'),
  boundaries: '2024-01-01',
  periods: ['2020', '2021'],
  series: ['people'],
  definitions: [people],
  delivered: [],
  asOf: 1,
};

describe('a panel that cannot be is refused, with what it is about', () => {
  it.each<[string, Partial<PanelInput>, string, string]>([
    ['no period', { periods: [] }, 'no-periods', 'periods'],
    ['a period that is none', { periods: ['2020', '2021x'] }, 'no-such-period', '2021x'],
    ['a period written otherwise', { periods: ['2020K1'] }, 'no-such-period', '2020K1'],
    ['years and quarters', { periods: ['2020', '2020Q1'] }, 'another-frequency', '2020Q1'],
    ['quarters of a series of years', { periods: ['2020Q1'] }, 'another-frequency', 'people'],
    ['periods backwards', { periods: ['2021', '2020'] }, 'periods-not-ascending', '2020'],
    ['a period twice', { periods: ['2020', '2020'] }, 'periods-not-ascending', '2020'],
    ['a series without definition', { series: ['jobs'] }, 'unknown-series', 'jobs'],
    ['a day that is none', { boundaries: '2024' }, 'no-such-day', '2024'],
    ['a day before the list', { boundaries: '1971-12-31' }, 'before-the-list', '1971-12-31'],
  ])('%s', (_, more, code, about) =>
    expect(() => buildPanel({ ...input, ...more })).toThrow(expect.objectContaining({ code, about })),
  );

  it('and without any series it is only its places', () => {
    const panel = buildPanel({ ...input, series: [], definitions: [] });
    expect(panel.places).toHaveLength(357);
    expect(panel.values).toHaveLength(0);
  });

  it('before the list nothing is known of who a code was: numbers on the codes of the time are missing', () => {
    const periods = ['1970', '1980'];
    const panel = buildPanel({
      ...input,
      periods,
      delivered: [
        {
          vintage: 1,
          series: 'people',
          boundaries: null,
          whole: false,
          pack: {
            codes: ['0301'],
            first: 1970,
            lengths: 11,
            values: new Float64Array(11).fill(5),
            states: new Uint8Array(11).fill(1),
          },
        },
      ],
    });
    const oslo = panel.places.findIndex(({ id }) => id === '0301');
    expect([...panel.states.subarray(oslo * 2, oslo * 2 + 2)]).toEqual([2, 1]);
  });
});
