import type { Table } from '../pxweb/table.ts';
import { industries, industryCount } from './industries.ts';
import { both, contents, labour, persons, region, sexes, time, years } from './parts.ts';
import { ofStems, type Place, places } from './places.ts';
import { ageShares, workingAge } from './working-age.ts';

const periods = years(2008, 2025);

/**
 * As 07984: employed by municipality, industry, sex and age, where they live and where they work, 4th quarter. Ones and twos
 * are 0 or 3; three municipalities keep an industry to themselves (`:`); one year of one of them never came in (`..`).
 */
export function employment(): Table {
  const total = { code: '0', label: both('Begge kjønn', 'Both sexes') };
  const quarter = persons('Stock', '4. kvartal', '4th quarter');
  return {
    id: '07984',
    name: 'RegSys',
    path: labour,
    contents: both('Sysselsatte, 4. kvartal', 'Employed persons, 4th quarter'),
    updated: '2026-03-05T07:00:00Z',
    timeUnit: 'Annual',
    discontinued: null,
    aggregAllowed: true,
    variables: [
      region({ id: 'KommSummerS', prefix: 'K.' }, false),
      industries(true),
      { ...sexes, values: [total, ...sexes.values], elimination: { total: '0' } },
      workingAge,
      contents([
        ['Sysselsatte', both('Sysselsatte etter bosted', 'Employed by residence'), quarter],
        ['SysselsatteArb', both('Sysselsatte etter arbeidssted', 'Employed by place of work'), quarter],
      ]),
      time(both('år', 'year'), periods),
    ],
    notes: [
      {
        text: both('Alle 1- og 2-tall er endret til 0 eller 3.', 'All ones and twos are changed to 0 or 3.'),
        mandatory: true,
      },
      {
        text: both(
          'Fra 2015 er kilden a-ordningen: tall før og etter kan ikke sammenlignes.',
          'From 2015 the source is the a-ordningen: figures before and after cannot be compared.',
        ),
        mandatory: true,
      },
    ],
    cell: ([at = 0, industry = 0, sex = 0, age = 0, content = 0, period = 0]) => {
      const place = places[at];
      return place
        ? employed(place, { industry: industry - 1, sex, age, content, year: 2008 + period })
        : '.';
    },
  };
}

type Asked = {
  /** -1 is all of them. */
  readonly industry: number;
  /** 0 both, 1 women, 2 men. */
  readonly sex: number;
  readonly age: number;
  readonly content: number;
  readonly year: number;
};

/** A whole is shown where a part of it is not: whoever subtracts finds out, as in reality. */
function employed(place: Place, asked: Asked): number | string {
  const { industry, content, year } = asked;
  const count = ofStems(place, year, ({ seed, size }) => {
    const among = industry < 0 ? Array.from({ length: industryCount }, (_, i) => i) : [industry];
    const sum = among.reduce((all, each) => all + share(seed, each, content, year), 0);
    return Math.round(size * sum * ([1, 0.46, 0.54][asked.sex] ?? 0) * (ageShares[asked.age] ?? 0) * 0.5);
  });
  if (count === '.') return '.';
  if (place.code === '9904' && year === 2011) return '..';
  if (industry === 2 && ['9902', '9904', '9932'].includes(place.code) && content === 1) return ':';
  return count === 1 ? 0 : count === 2 ? 3 : count;
}

/** Each place has its own industries; 2015 steps down by three per cent, as a change of source does. */
function share(seed: number, industry: number, content: number, year: number): number {
  const level = (year >= 2015 ? 0.97 : 1) * (1 + 0.01 * Math.sin(year + industry));
  const worked = content === 1 ? 0.8 + 0.4 * Math.abs(Math.sin(seed)) : 1;
  return (0.02 + 0.025 * (1 + Math.sin(seed * (industry + 1)))) * level * worked;
}
