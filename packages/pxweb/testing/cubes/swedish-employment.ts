import type { Table, Variable } from '../pxweb/table.ts';
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

/** What the newer method (BAS) has beside the older: a whole of everything, and where people were born. */
export type EmploymentSeries = Series & { readonly contents: readonly string[]; readonly bas: boolean };

/** Employed by place of work: one method, one table; each of them ends where the next begins, with years that overlap. */
export function swedishEmployment({ id, name, from, to, contents, bas }: EmploymentSeries): Table {
  const codes = bas ? [wholeOfAll, ...branches] : branches;
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
        values: codes.map((code) => ({ code, label: swedish(`näringsgren ${code}`, `industry ${code}`) })),
        elimination: bas ? { total: wholeOfAll } : 'sum',
        codelists: [],
        show: 'code_value',
      },
      bas
        ? { ...kon, values: [bothSexes, ...kon.values.slice(1)], elimination: { total: bothSexes.code } }
        : kon,
      ...(bas ? [bornWhere] : []),
      swedishContents(
        contents.map((code, i) => [
          code,
          i === 0 ? swedish('efter arbetsställe', 'by workplace') : swedish('efter bostad', 'by residence'),
          'Stock',
        ]),
      ),
      swedishTime(
        swedish('år', 'year'),
        Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
      ),
    ],
    notes: [],
    cell: (positions) => {
      const [region = 0, branch = 0, sex = 0, born = 0, content = 0, year = 0] = bas
        ? positions
        : [...positions.slice(0, 3), 0, ...positions.slice(3)];
      const code = swedishRegion.values[region]?.code ?? '00';
      const inside = swedishPlaces.filter((each) => code.length === 2 || each.code === code);
      // Two methods differ in level: what one table says of a year another says a little otherwise.
      const level =
        (bas ? 1.04 : 1) *
        (1 + 0.004 * year) *
        (born === 0 ? 1 : born === 1 ? 0.8 : 0.2) *
        (content === 0 ? 1 : 0.95);
      const among = bas && branch === 0 ? branches.map((_, i) => i) : [bas ? branch - 1 : branch];
      const of = (one: number) =>
        inside.reduce(
          (sum, { size }) =>
            sum +
            among.reduce(
              (all, each) => all + Math.round(size * 0.028 * level * (1 + Math.sin(each + one) / 3)),
              0,
            ),
          0,
        );
      const chance = from + year >= 2025 ? noise(`${code}${branch}${sex}`) : 0;
      return Math.max(0, (sex === 0 ? of(1) + of(2) : of(sex)) + chance);
    },
  };
}

const wholeOfAll = 'A-U+US';

const bothSexes = { code: '1+2', label: swedish('män och kvinnor', 'men and women') };

const bornWhere: Variable = {
  code: 'Fodelseregion',
  label: swedish('födelseregion', 'region of birth'),
  role: null,
  values: [
    { code: 'tot', label: swedish('totalt', 'total') },
    { code: '09', label: swedish('inrikes född', 'born in the country') },
    { code: '11', label: swedish('utrikes född', 'born abroad') },
  ],
  elimination: { total: 'tot' },
  codelists: [],
  show: 'value',
};
