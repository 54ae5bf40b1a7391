import type { Cell, Table, Variable } from '../pxweb/table.ts';
import { ageCode, ages, inhabitants } from './inhabitants.ts';
import { both, contents, persons, population, region, same, sexes, time, whole, years } from './parts.ts';
import { places } from './places.ts';

const periods = years(1986, 2026);

/** As 07459: inhabitants by municipality, sex and one-year age on 1 January, and none that a wish for less could miss. */
export function populationByAge(): Table {
  const regions = region({ id: 'KommSummer', prefix: 'K-' }, true);
  const known = new Map<string, Cell>();
  const figure = (code: string, sex: 1 | 2, age: number, year: number) => {
    const key = `${code} ${sex} ${age} ${year}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const place = places.find((each) => each.code === code);
    const made = place ? inhabitants(place, sex, age, year) : everybody(sex, age, year);
    known.set(key, made);
    return made;
  };
  return {
    id: '07459',
    name: 'Folkemengde',
    path: population,
    contents: both('Befolkning', 'Population'),
    updated: '2026-02-25T07:00:00Z',
    timeUnit: 'Annual',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      regions,
      sexes,
      age(),
      contents([['Personer1', both('Personer', 'Persons'), persons('Stock', '1.1.', '1 January')]]),
      time(both('år', 'year'), periods),
    ],
    notes: [
      {
        text: both(
          'Tallene er laget av en regel og gjelder steder som ikke finnes.',
          'Figures are made by a rule, for places that do not exist.',
        ),
        mandatory: true,
      },
      { text: both('Folketallet gjelder 1. januar.', 'Population on 1 January.'), mandatory: false },
    ],
    cell: ([region = 0, sex = 0, age = 0, , year = 0]) =>
      figure(regions.values[region]?.code ?? whole, sex === 0 ? 2 : 1, age, 1986 + year),
    preset: { Region: [], Kjonn: [], Alder: [], ContentsCode: ['Personer1'], Tid: ['2026'] },
  };
}

const everybody = (sex: 1 | 2, age: number, year: number) =>
  places.reduce((sum, place) => sum + (Number(inhabitants(place, sex, age, year)) || 0), 0);

function age(): Variable {
  const fives = Array.from({ length: 22 }, (_, i) => i * 5);
  return {
    code: 'Alder',
    label: both('alder', 'age'),
    role: null,
    values: ages.map((each) => ({ code: ageCode(each), label: both(`${each} år`, `${each} years`) })),
    elimination: 'sum',
    codelists: [
      {
        id: 'agg_FemAarigGruppering',
        label: both('5-årige aldersgrupper', '5-year age groups'),
        values: fives.map((from) => ({
          code:
            from === 105 ? 'F105+' : `F${String(from).padStart(3, '0')}-${String(from + 4).padStart(3, '0')}`,
          label: same(`${from}-${from + 4}`),
          valueMap: ages.filter((each) => each >= from && each < from + 5).map(ageCode),
        })),
      },
    ],
    show: 'value',
  };
}
