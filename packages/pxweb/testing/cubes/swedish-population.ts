import type { Table, Variable } from '../pxweb/table.ts';
import type { Series } from './swedish-employment.ts';
import { befolkning, kon, noise, swedishContents, swedishRegion, swedishTime } from './swedish-parts.ts';
import { swedish, swedishPlaces } from './swedish-places.ts';

/** The older manner: age may be left out. The newer: it may not, and civil status must be chosen too. */
export type PopulationSeries = Series & {
  readonly content: string;
  readonly manner: 'older' | 'newer' | 'newer, without status';
};

/** Inhabitants by municipality, one-year age and sex on 31 December; from 2025 with chance added, and a note that must be shown. */
export function swedishPopulation({ id, name, from, to, content, manner }: PopulationSeries): Table {
  const ageMayBeLeftOut = manner === 'older';
  const byStatus = manner === 'newer';
  const total = ageMayBeLeftOut ? 'tot' : 'TotSA';
  const ages = [total, ...Array.from({ length: 100 }, (_, age) => String(age)), '100+1'];
  return {
    id,
    name,
    path: befolkning,
    contents: swedish('Folkmängden', 'Population'),
    updated: '2026-02-21T07:00:00Z',
    timeUnit: 'Annual',
    discontinued: null,
    aggregAllowed: false,
    variables: [
      swedishRegion,
      ...(byStatus ? [civilStatus] : []),
      {
        code: 'Alder',
        label: swedish('ålder', 'age'),
        role: null,
        values: ages.map((code) => ({
          code,
          label:
            code === total
              ? swedish('totalt, samtliga åldrar', 'total, all ages')
              : swedish(`${code} år`, `${code} years`),
        })),
        elimination: ageMayBeLeftOut ? { total } : 'never',
        codelists: [],
        show: 'value',
        notes: [{ text: swedish('Ålder vid årets slut.', 'Age at the end of the year.'), mandatory: true }],
      },
      kon,
      swedishContents([[content, swedish('Folkmängd', 'Population'), 'Stock']]),
      swedishTime(
        swedish('år', 'year'),
        Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
      ),
    ],
    notes: [
      {
        text: swedish(
          'Siffrorna är gjorda av en regel och gäller platser som inte finns.',
          'Figures are made by a rule, for places that do not exist.',
        ),
        mandatory: true,
      },
      {
        text: swedish(
          'Från och med 2025 är en liten slumpmässig osäkerhet införd: totaler behöver inte vara lika med summan av delarna.',
          'From 2025 a small random uncertainty is added: totals need not equal the sum of their parts.',
        ),
        mandatory: true,
      },
    ],
    cell: (positions) => {
      const [region = 0, status = 0, age = 0, sex = 0, , year = 0] = byStatus
        ? positions
        : [positions[0], 0, ...positions.slice(1)];
      const code = swedishRegion.values[region]?.code ?? '00';
      const inside = swedishPlaces.filter((each) => code.length === 2 || each.code === code);
      const parts = age === 0 ? ages.map((_, i) => i).slice(1) : [age];
      const sum = inside.flatMap(({ size }) =>
        parts.map((part) => oneAge(size * (statusShares[status] ?? 0), part - 1, sex, from - 2000 + year)),
      );
      const exact = sum.reduce((all, each) => all + each, 0);
      return from + year < 2025
        ? exact
        : Math.max(0, exact + noise(`${code} ${status} ${age} ${sex} ${year}`));
    },
    preset: {
      Region: [],
      ...(byStatus ? { Civilstand: ['SC'] } : {}),
      Alder: [total],
      Kon: ['TotSa', '1', '2'],
      ContentsCode: [content],
      Tid: [String(to)],
    },
  };
}

const statusShares = [1, 0.5, 0.33, 0.12, 0.05];

const civilStatus: Variable = {
  code: 'Civilstand',
  label: swedish('civilstånd', 'marital status'),
  role: null,
  values: [
    { code: 'SC', label: swedish('totalt, samtliga', 'total') },
    { code: 'OG', label: swedish('ogifta', 'single') },
    { code: 'G', label: swedish('gifta', 'married') },
    { code: 'SK', label: swedish('skilda', 'divorced') },
    { code: 'ÄNKL', label: swedish('änkor/änklingar', 'widowed') },
  ],
  elimination: 'never',
  codelists: [],
  show: 'value',
};

const oneAge = (size: number, age: number, sex: number, year: number): number => {
  const of = (one: number) =>
    Math.round((size * (1 + 0.002 * year) * Math.max(0.02, 1 - (age / 101) ** 3)) / (150 + one));
  return sex === 0 ? of(1) + of(2) : of(sex);
};
