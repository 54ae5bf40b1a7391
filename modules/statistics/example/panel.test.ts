import { describe, expect, it } from 'vitest';
import { buildPanel } from '../panel/build-panel.ts';
import type { Delivered } from '../panel/pack.ts';
import { packOfRows } from '../panel/pack-of-rows.ts';
import { placeGraph } from '../places/graph.ts';
import { stateCode } from '../terms.ts';
import { exampleStatistics } from './example.ts';

const { series, editions, list } = exampleStatistics('2026-11-27');
const graph = placeGraph(list);
const delivered = editions.flatMap(({ delivery: { boundaries, whole, observations } }, at) =>
  observations.map(
    (each): Delivered => ({
      vintage: at + 1,
      series: each.series,
      boundaries,
      whole,
      pack: packOfRows(each),
    }),
  ),
);
const periods = Array.from({ length: 26 }, (_, at) => String(2000 + at));

function panel(boundaries: string, keys: readonly string[], asOf = 2) {
  const made = buildPanel({ graph, boundaries, periods, series: keys, definitions: series, delivered, asOf });
  const at = (place: string, period: string, key = keys[0] ?? '') =>
    (made.places.findIndex(({ id }) => id === place) * periods.length + periods.indexOf(period)) *
      keys.length +
    keys.indexOf(key);
  return {
    ...made,
    value: (place: string, period: string, key?: string) => made.values[at(place, period, key)],
    state: (place: string, period: string, key?: string) => made.states[at(place, period, key)],
  };
}

describe('a panel of the example county on the boundaries of today', () => {
  const today = panel('2024-01-01', ['ex.employed-workplace', 'ex.in-commuting-share', 'ex.in-commuters']);

  it('has a number in every cell: merged ones are added, divided ones kept together', () => {
    expect(today.places).toHaveLength(17);
    expect(today.places.filter(({ members }) => members.length > 1).map(({ id }) => id)).toEqual([
      '9914+9915',
    ]);
    expect([...today.values].every(Number.isFinite)).toBe(true);
  });

  it('follows Eksempelvik through its new number', () => {
    expect(today.places.find(({ id }) => id === '9901')?.sources).toEqual(['9901', '9951']);
    expect([today.value('9901', '2000'), today.value('9901', '2023')]).toEqual([2337, 2310]);
  });

  it('adds Omtrentlia to Omtrentby before they merged', () => {
    const [then] = [panel('2017-01-01', ['ex.employed-workplace'])];
    expect(then.places.map(({ id }) => id)).toContain('9910+9961');
    expect(today.value('9910', '2017')).toBe(then.value('9910+9961', '2017'));
  });

  it('makes shares anew for those put together, and tells the break', () => {
    const made = today.value('9914+9915', '2022', 'ex.in-commuting-share') ?? Number.NaN;
    const part = today.value('9914+9915', '2022', 'ex.in-commuters') ?? Number.NaN;
    expect(made).toBeCloseTo((100 * part) / (today.value('9914+9915', '2022') ?? Number.NaN), 5);
    expect(today.state('9901', '2015')).toBe(stateCode['break-before']);
  });
});

it('as of the earlier edition there is a year less, and other numbers in its last two', () => {
  const [earlier, later] = [
    panel('2024-01-01', ['ex.employed-workplace'], 1),
    panel('2024-01-01', ['ex.employed-workplace']),
  ];
  expect(earlier.state('9907', '2025')).toBe(stateCode.missing);
  expect(earlier.value('9907', '2024')).not.toBe(later.value('9907', '2024'));
  expect(earlier.value('9907', '2020')).toBe(later.value('9907', '2020'));
});
