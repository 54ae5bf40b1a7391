import type { Table } from '../pxweb/table.ts';
import { industries } from './industries.ts';
import { both, contents, labour, persons, region, time, years } from './parts.ts';
import { ofStems, places } from './places.ts';

/** As 13470: employed by place of work and industry. Sums are not allowed here: v1 refuses its groupings, v2 does not. */
export function industryEmployment(): Table {
  return {
    id: '13470',
    name: 'SysselArbNaering',
    path: labour,
    contents: both('Sysselsatte etter arbeidssted', 'Employed persons by place of work'),
    updated: '2026-03-05T07:00:00Z',
    timeUnit: 'Annual',
    discontinued: null,
    aggregAllowed: false,
    variables: [
      region({ id: 'KommSummerArb', prefix: 'K-' }, false),
      industries(false),
      contents([
        [
          'SysselsatteArb',
          both('Sysselsatte personer etter arbeidssted', 'Employed persons by place of work'),
          persons('Stock', '4. kvartal', '4th quarter'),
        ],
      ]),
      time(both('år', 'year'), years(2016, 2025)),
    ],
    notes: [
      {
        text: both('Alle 1- og 2-tall er endret til 0 eller 3.', 'All ones and twos are changed to 0 or 3.'),
        mandatory: true,
      },
    ],
    cell: ([at = 0, industry = 0, , period = 0]) => {
      const place = places[at];
      if (!place) return '.';
      const year = 2016 + period;
      const count = ofStems(place, year, ({ seed, size }) =>
        Math.round(size * 0.5 * (0.01 + 0.04 * (1 + Math.sin(industry * seed))) * (1 + 0.006 * period)),
      );
      // Where one firm is the industry, nobody is told how many it employs.
      if (place.code === '9904' && industry < 4) return ':';
      return count === 1 ? 0 : count === 2 ? 3 : count;
    },
  };
}
