import { industryLists } from '#schemes/statistics.ts';
import type { InAllLanguages, Series, Topic } from '../series.ts';
import type { Measure, Moment } from '../terms.ts';
import { industries } from './industries.ts';
import { breakYear } from './jobs.ts';
import * as words from './words.ts';

const whole = 'ex.employed-workplace';

export const sectionSeries = (section: string): string => `${whole}.${section}`;

/** What is counted in the example county. */
export function exampleSeries(): readonly Series[] {
  const employment = { breaks: [{ from: String(breakYear), says: words.otherRegister }] };
  const commuting = { ...employment, notes: [words.invented, words.commutersWithin] };
  return [
    series('population', words.population, words.persons, 'population', 'start'),
    series('births', words.births, words.persons, 'population', 'whole'),
    series('deaths', words.deaths, words.persons, 'population', 'whole'),
    series('in-migration', words.inMigration, words.moves, 'population', 'whole'),
    series('out-migration', words.outMigration, words.moves, 'population', 'whole'),
    series('employed-residence', words.employedResidence, words.employed, 'employment', 'end', employment),
    series('employed-workplace', words.employedWorkplace, words.employed, 'employment', 'end', employment),
    ...industries.map(({ section }) => ofIndustry(section, employment)),
    series('in-commuters', words.inCommuters, words.persons, 'commuting', 'end', commuting),
    series('out-commuters', words.outCommuters, words.persons, 'commuting', 'end', commuting),
    share('in-commuting-share', words.inShare, 'in-commuters', 'employed-workplace', commuting),
    share('out-commuting-share', words.outShare, 'out-commuters', 'employed-residence', commuting),
    series('establishments', words.establishments, words.establishmentUnit, 'firms', 'start'),
    series('unemployed', words.unemployed, words.persons, 'employment', 'end', {
      frequency: 'month',
      notes: [words.invented, words.withheld],
    }),
  ];
}

function series(
  key: string,
  name: InAllLanguages,
  unit: InAllLanguages,
  topic: Topic,
  moment: Moment,
  more: Partial<Series> = {},
): Series {
  return {
    key: `ex.${key}`,
    country: 'NO',
    name,
    unit,
    decimals: 0,
    measure: 'count' satisfies Measure,
    frequency: 'year',
    moment,
    of: null,
    breaks: [],
    notes: [words.invented],
    topic,
    part: null,
    origin: null,
    verified: true,
    example: true,
    ...more,
  };
}

const share = (
  key: string,
  name: InAllLanguages,
  numerator: string,
  denominator: string,
  more: Partial<Series>,
): Series => ({
  ...series(key, name, words.perCent, 'commuting', 'end', more),
  measure: 'rate',
  decimals: 1,
  of: { numerator: `ex.${numerator}`, denominator: `ex.${denominator}`, per: 100 },
});

function ofIndustry(section: string, more: Partial<Series>): Series {
  const industry = industryLists
    .find(({ id }) => id === 'nace-sections')
    ?.industries.find(({ code }) => code === section);
  const name = industry?.name ?? { nb: section, nn: section, sv: section, en: section };
  return {
    ...series(
      `employed-workplace.${section}`,
      words.inIndustry(name),
      words.employed,
      'industry',
      'end',
      more,
    ),
    notes: [words.invented, words.oneOrTwo],
    part: { whole, classification: 'NACE Rev. 2', code: section },
  };
}
