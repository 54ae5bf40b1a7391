import type { Table } from '../pxweb/table.ts';
import { arbetsmarknad, kon, swedishContents, swedishRegion, swedishTime } from './swedish-parts.ts';
import { swedish, swedishPlaces } from './swedish-places.ts';

const periods = Array.from(
  { length: 76 },
  (_, i) => `${2020 + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, '0')}`,
);

/** Employed each month; the last months of one municipality have not come in. */
export function swedishMonthly(): Table {
  return {
    id: 'TAB9902',
    name: 'HittepaSysselManad',
    path: arbetsmarknad,
    contents: swedish('Sysselsatta per månad', 'Employed per month'),
    updated: '2026-06-02T06:00:00Z',
    timeUnit: 'Monthly',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      swedishRegion,
      kon,
      swedishContents([['000002NN', swedish('Sysselsatta', 'Employed'), 'Stock']]),
      swedishTime(swedish('månad', 'month'), periods),
    ],
    notes: [],
    cell: ([region = 0, sex = 0, , month = 0]) => {
      const code = swedishRegion.values[region]?.code ?? '00';
      if (code === '9903' && month > 73) return '..';
      const inside = swedishPlaces.filter((each) => code.length === 2 || each.code === code);
      return inside.reduce(
        (sum, { size }) =>
          sum + Math.round(size * (sex === 0 ? 0.48 : 0.24) * (1 + 0.03 * Math.sin(month / 2))),
        0,
      );
    },
  };
}
