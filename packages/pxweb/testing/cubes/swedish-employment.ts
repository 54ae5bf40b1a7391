import type { Table } from '../pxweb/table.ts';
import { arbetsmarknad, kon, noise, swedishContents, swedishRegion, swedishTime } from './swedish-parts.ts';
import { swedish, swedishPlaces } from './swedish-places.ts';

export type Series = {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
};

const branches = [
  'A',
  'B+C',
  'D+E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M+N',
  'O',
  'P',
  'Q',
  'R+S+T+U',
  '00',
];

/** Employed by place of work: one method, one table; each of them ends where the next begins, with years that overlap. */
export function swedishEmployment({ id, name, from, to }: Series): Table {
  return {
    id,
    name,
    path: arbetsmarknad,
    contents: swedish('Sysselsatta efter arbetsställets belägenhet', 'Employed by location of the workplace'),
    updated: '2026-03-18T07:00:00Z',
    timeUnit: 'Annual',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      swedishRegion,
      {
        code: 'SNI2007',
        label: swedish('näringsgren SNI 2007', 'industry NACE Rev. 2'),
        role: null,
        values: branches.map((code) => ({ code, label: swedish(`näringsgren ${code}`, `industry ${code}`) })),
        elimination: 'sum',
        codelists: [],
        show: 'code_value',
      },
      kon,
      swedishContents([['00000544', swedish('Sysselsatta', 'Employed'), 'Stock']]),
      swedishTime(
        swedish('år', 'year'),
        Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
      ),
    ],
    notes: [],
    cell: ([region = 0, branch = 0, sex = 0, , year = 0]) => {
      const code = swedishRegion.values[region]?.code ?? '00';
      const inside = swedishPlaces.filter((each) => code.length === 2 || each.code === code);
      // Two methods differ in level: what one table says of a year another says a little otherwise.
      const level = id === 'TAB3785' ? 1.04 : 1;
      const of = (one: number) =>
        inside.reduce(
          (sum, { size }) =>
            sum + Math.round(size * 0.028 * level * (1 + 0.004 * year) * (1 + Math.sin(branch + one) / 3)),
          0,
        );
      return Math.max(
        0,
        (sex === 0 ? of(1) + of(2) : of(sex)) + (from + year >= 2025 ? noise(`${code}${branch}${sex}`) : 0),
      );
    },
  };
}
