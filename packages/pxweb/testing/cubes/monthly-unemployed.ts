import type { Table } from '../pxweb/table.ts';
import { both, contents, labour, persons, region, time, years } from './parts.ts';
import { ofStems, places } from './places.ts';

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const periods = years(2018, 2026)
  .flatMap((year) => months.map((month) => `${year}M${month}`))
  .slice(0, 106);

/** As 10540: registered unemployed each month; fewer than four are not shown. */
export function monthlyUnemployed(): Table {
  return {
    id: '10540',
    name: 'RegLedige',
    path: labour,
    contents: both('Registrerte arbeidsledige', 'Registered unemployed'),
    updated: '2026-11-02T07:00:00Z',
    timeUnit: 'Monthly',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      region({ id: 'KommSummerLedig', prefix: 'K-' }, false),
      {
        code: 'Alder',
        label: both('alder', 'age'),
        role: null,
        values: [
          { code: '15-74', label: both('15-74 år', '15-74 years') },
          { code: '15-29', label: both('15-29 år', '15-29 years') },
          { code: '30-74', label: both('30-74 år', '30-74 years') },
        ],
        elimination: { total: '15-74' },
        codelists: [],
        show: 'value',
      },
      contents([
        [
          'Registrerte1',
          both('Registrerte arbeidsledige', 'Registered unemployed'),
          persons('Stock', 'Slutten av måneden', 'End of the month'),
        ],
      ]),
      time(both('måned', 'month'), periods),
    ],
    notes: [],
    cell: ([at = 0, age = 0, , period = 0]) => {
      const place = places[at];
      if (!place) return '.';
      const share = [0.021, 0.008, 0.013][age] ?? 0;
      const season = 1 + 0.25 * Math.cos((period / 12) * 2 * Math.PI);
      const count = ofStems(place, 2018 + Math.floor(period / 12), ({ seed, size }) =>
        Math.round(size * 0.5 * share * season * (0.6 + 0.4 * Math.abs(Math.sin(seed)))),
      );
      return typeof count === 'number' && count < 4 ? ':' : count;
    },
  };
}
