import type { Table } from '../pxweb/table.ts';
import { both, contents, labour, persons, region, time, years } from './parts.ts';
import { existsIn, ofStems, places } from './places.ts';
import { ageShares, workingAge } from './working-age.ts';

/** As 03311: a series that ended in 2008 and says so; searches leave it out unless asked. As 11616: the one that goes on. */
export function commutingBalance(open: boolean): Table {
  const from = open ? 2008 : 2000;
  return {
    id: open ? '11616' : '03311',
    name: open ? 'SyssPendl' : 'SyssKommAvsl',
    path: labour,
    contents: open
      ? both('Sysselsatte og pendling', 'Employed persons and commuting')
      : both('Sysselsatte, pendling (avslutta serie)', 'Employed persons, commuting (closed series)'),
    updated: open ? '2026-03-05T07:00:00Z' : '2009-06-05T08:00:00Z',
    timeUnit: 'Annual',
    discontinued: open ? null : true,
    aggregAllowed: true,
    variables: [
      region({ id: open ? 'KommSummerBal' : 'KommSummerAvsl', prefix: 'K-' }, false),
      ...(open ? [workingAge] : []),
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
      time(both('år', 'year'), years(from, open ? 2025 : 2008)),
    ],
    notes: [],
    // By place of work is by residence, more those who come, less those who go: the balance holds in every cell.
    cell: (positions) => {
      const [at = 0, age = 0, content = 0, period = 0] = open
        ? positions
        : [positions[0], 0, ...positions.slice(1)];
      const place = places[at];
      if (!place) return '.';
      const [home = 0, come = 0, go = 0] = [0.48, 0.09, 0.12].map((share) =>
        Number(
          ofStems(place, from + period, ({ size }) =>
            Math.round(size * share * (ageShares[age] ?? 0) * (1 + 0.005 * period)),
          ),
        ),
      );
      return existsIn(place, from + period) ? ([home, come, go, home + come - go][content] ?? '.') : '.';
    },
  };
}
