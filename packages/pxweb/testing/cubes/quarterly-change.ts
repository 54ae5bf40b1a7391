import type { Table } from '../pxweb/table.ts';
import { both, contents, persons, population, region, time, years } from './parts.ts';
import { ofStems, places } from './places.ts';

/** K for quarter, whatever the language. */
const periods = years(2016, 2026)
  .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`))
  .slice(0, 42);

/** As 01222: what changed in each quarter. */
export function quarterlyChange(): Table {
  return {
    id: '01222',
    name: 'FolkeKvart',
    path: population,
    contents: both('Befolkningsendringer', 'Population changes'),
    updated: '2026-08-20T06:00:00Z',
    timeUnit: 'Quarterly',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      region({ id: 'KommSummerKv', prefix: 'K-' }, false),
      contents([
        ['Fodte2', both('Fødte', 'Births'), persons('Flow', 'Kvartalet', 'The quarter')],
        ['Dode3', both('Døde', 'Deaths'), persons('Flow', 'Kvartalet', 'The quarter')],
        [
          'Folketallet11',
          both('Befolkning ved utgangen av kvartalet', 'Population at the end of the quarter'),
          persons('Stock', 'Utgangen av kvartalet', 'End of the quarter'),
        ],
      ]),
      time(both('kvartal', 'quarter'), periods),
    ],
    notes: [],
    cell: ([at = 0, content = 0, period = 0]) => {
      const place = places[at];
      if (!place) return '.';
      const share = [0.0026, 0.0024, 1][content] ?? 0;
      const season = content === 2 ? 0 : 0.05 * Math.sin(period * 1.57);
      return ofStems(place, 2016 + Math.floor(period / 4), ({ size }) =>
        Math.round(size * share * (1 + 0.002 * period + season)),
      );
    },
  };
}
