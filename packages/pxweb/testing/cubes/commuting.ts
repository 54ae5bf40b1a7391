import type { Table } from '../pxweb/table.ts';
import { both, contents, labour, persons, region, time, years } from './parts.ts';
import { ofStems, places } from './places.ts';

/** As 03321: from where to where people go to work. Two variables are geography, and only one of the two may be left out. */
export function commuting(): Table {
  const work = region({ id: 'KommSummerPend', prefix: 'K-' }, false);
  return {
    id: '03321',
    name: 'Pendlingsstrommer',
    path: labour,
    contents: both('Sysselsatte, pendlingsstrømmer', 'Employed persons, commuting flows'),
    updated: '2026-03-05T07:00:00Z',
    timeUnit: 'Annual',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      { ...work, code: 'ArbstedKomm', label: both('arbeidsstedskommune', 'municipality of work') },
      {
        ...work,
        code: 'Bokommuen',
        label: both('bostedskommune', 'municipality of residence'),
        elimination: 'never',
      },
      contents([
        [
          'Sysselsatte',
          both('Sysselsatte', 'Employed persons'),
          persons('Stock', '4. kvartal', '4th quarter'),
        ],
      ]),
      time(both('år', 'year'), years(2000, 2025)),
    ],
    notes: [
      {
        text: both('Alle 1- og 2-tall er endret til 0 eller 3.', 'All ones and twos are changed to 0 or 3.'),
        mandatory: true,
      },
    ],
    cell: ([to = 0, from = 0, , period = 0]) => {
      const [work, home] = [places[to], places[from]];
      if (!work || !home) return '.';
      const year = 2000 + period;
      if (ofStems(work, year, () => 0) === '.') return '.';
      // Most stay; the others go to the great places, and few go far.
      const share = to === from ? 0.38 : (0.06 * Math.min(1, work.size / 50_000)) / (1 + Math.abs(to - from));
      const count = ofStems(home, year, ({ size }) => Math.round(size * share * (1 + 0.003 * period)));
      return count === 1 ? 0 : count === 2 ? 3 : count;
    },
  };
}
