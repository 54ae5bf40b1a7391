import type { Table } from '../pxweb/table.ts';
import { both, contents, labour, persons, region, time, years } from './parts.ts';
import { existsIn, ofStems, places } from './places.ts';

/** As 03311: a series that ended in 2008 and says so; searches leave it out unless asked. */
export function closedSeries(): Table {
  return {
    id: '03311',
    name: 'SyssKommAvsl',
    path: labour,
    contents: both('Sysselsatte, pendling (avslutta serie)', 'Employed persons, commuting (closed series)'),
    updated: '2009-06-05T08:00:00Z',
    timeUnit: 'Annual',
    discontinued: true,
    aggregAllowed: true,
    variables: [
      region({ id: 'KommSummerAvsl', prefix: 'K-' }, false),
      contents([
        [
          'SysselBosted',
          both('Sysselsatte etter bosted', 'Employed by residence'),
          persons('Stock', '4. kvartal', '4th quarter'),
        ],
        ['Innpendlere', both('Innpendlere', 'In-commuters'), persons('Stock', '4. kvartal', '4th quarter')],
        ['Utpendlere', both('Utpendlere', 'Out-commuters'), persons('Stock', '4. kvartal', '4th quarter')],
        [
          'SysselArb',
          both('Sysselsatte etter arbeidssted', 'Employed by place of work'),
          persons('Stock', '4. kvartal', '4th quarter'),
        ],
      ]),
      time(both('år', 'year'), years(2000, 2008)),
    ],
    notes: [],
    // By place of work is by residence, more those who come, less those who go: the balance holds in every cell.
    cell: ([at = 0, content = 0, period = 0]) => {
      const place = places[at];
      if (!place) return '.';
      const [home = 0, come = 0, go = 0] = [0.48, 0.09, 0.12].map((share) =>
        Number(ofStems(place, 2000 + period, ({ size }) => Math.round(size * share * (1 + 0.005 * period)))),
      );
      return existsIn(place, 2000 + period) ? ([home, come, go, home + come - go][content] ?? '.') : '.';
    },
  };
}
