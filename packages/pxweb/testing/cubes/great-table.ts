import type { Table } from '../pxweb/table.ts';
import { both, contents, persons, population, same, sexes, time, years } from './parts.ts';

/** How many values each side has; sex has two and contents one. */
export type Sides = { readonly regions: number; readonly ages: number; readonly years: number };

/** A table of any size, for whoever must cut a query into pieces: `regions × 2 × ages × years` cells, each known by its place. */
export function greatTable(id: string, sides: Sides): Table {
  const code = (letter: string, i: number, digits: number) => `${letter}${String(i).padStart(digits, '0')}`;
  const list = (letter: string, length: number, digits: number) =>
    Array.from({ length }, (_, i) => ({
      code: code(letter, i, digits),
      label: same(code(letter, i, digits)),
    }));
  const first = 2026 - sides.years + 1;
  return {
    id,
    name: `Stor${id}`,
    path: population,
    contents: both('Stor tabell', 'Great table'),
    updated: '2026-02-25T07:00:00Z',
    timeUnit: 'Annual',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      {
        code: 'Region',
        label: both('region', 'region'),
        role: 'geo',
        values: list('X', sides.regions, 5),
        elimination: 'sum',
        codelists: [],
        show: 'code',
      },
      sexes,
      {
        code: 'Alder',
        label: both('alder', 'age'),
        role: null,
        values: list('A', sides.ages, 3),
        elimination: 'sum',
        codelists: [],
        show: 'code',
      },
      contents([['Personer1', both('Personer', 'Persons'), persons('Stock', '1.1.', '1 January')]]),
      time(both('år', 'year'), years(first, 2026)),
    ],
    notes: [],
    cell: ([region = 0, sex = 0, age = 0, , year = 0]) =>
      ((region * 2 + sex) * sides.ages + age) * sides.years + year,
  };
}
