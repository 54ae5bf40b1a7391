import type { Delivery, Observations } from '../observations.ts';
import { dayOf, type Period } from '../period.ts';
import type { Moment } from '../terms.ts';
import { type Counts, employmentOf, ofMunicipality, total } from './counts.ts';
import { municipalitiesOn } from './county.ts';
import { firstYear } from './cycle.ts';
import { atLeastFour, type Cell, cell, zeroOrThree } from './disclosure.ts';
import type { Edition } from './edition.ts';
import { industries } from './industries.ts';
import { breakYear } from './jobs.ts';
import { type AreaNumbers, type Model, model } from './model.ts';
import { sectionSeries } from './series.ts';

/** Everything an edition has, under the codes that each municipality had at the time. */
export function deliveryOf(edition: Edition): Delivery {
  const county = model(edition);
  const { years } = county;
  const next = [...years, edition.last + 1];
  const summed = (key: string, moment: Moment, of: readonly number[], count: Count) =>
    observations(key, moment, of.map(String), county, (own, at) =>
      cell(total(own, (each) => count(each, at))),
    );
  return {
    boundaries: null,
    whole: true,
    observations: [
      summed('ex.population', 'start', next, ({ population }, at) => population.people[at]),
      summed('ex.births', 'whole', years, ({ population }, at) => population.births[at]),
      summed('ex.deaths', 'whole', years, ({ population }, at) => population.deaths[at]),
      summed('ex.in-migration', 'whole', years, ({ population }, at) => population.movedIn[at]),
      summed('ex.out-migration', 'whole', years, ({ population }, at) => population.movedOut[at]),
      ...employment(county),
      summed('ex.establishments', 'start', next.slice(1), ({ establishments }, at) => establishments[at]),
      observations('ex.unemployed', 'end', years.flatMap(monthsOf), county, (own, at) =>
        atLeastFour(total(own, ({ unemployed }) => unemployed[at])),
      ),
    ],
  };
}

type Count = (each: AreaNumbers, at: number) => number | undefined;

function employment(county: Model): readonly Observations[] {
  const periods = county.years.map(String);
  const known = new Map<string, Counts>();
  const of = (key: string, count: (counts: Counts, name: string) => number) =>
    observations(key, 'end', periods, county, (_own, at, municipality) => {
      const name = `${municipality.code}|${periods[at]}`;
      const counts = known.get(name) ?? employmentOf(municipality, county, at);
      known.set(name, counts);
      const broken = firstYear + at === breakYear;
      return cell(count(counts, name), broken ? 'break-before' : 'present');
    });
  return [
    of('ex.employed-residence', ({ residents }) => residents),
    of('ex.employed-workplace', ({ jobs }) => jobs),
    ...industries.map(({ section }, which) =>
      of(sectionSeries(section), ({ byIndustry }, name) =>
        zeroOrThree(byIndustry[which] ?? 0, `${section}|${name}`),
      ),
    ),
    of('ex.in-commuters', ({ inCommuters }) => inCommuters),
    of('ex.out-commuters', ({ outCommuters }) => outCommuters),
    of('ex.in-commuting-share', ({ inCommuters, jobs }) => perCent(inCommuters, jobs)),
    of('ex.out-commuting-share', ({ outCommuters, residents }) => perCent(outCommuters, residents)),
  ];
}

const perCent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

const monthsOf = (year: number): Period[] =>
  Array.from({ length: 12 }, (_, at) => `${year}M${String(at + 1).padStart(2, '0')}`);

/** One series: for each period the municipalities that there were on its day. Sorted by place, then period. */
function observations(
  series: string,
  moment: Moment,
  periods: readonly Period[],
  county: Model,
  count: (
    own: readonly AreaNumbers[],
    at: number,
    municipality: ReturnType<typeof municipalitiesOn>[number],
  ) => Cell,
): Observations {
  const rows = periods
    .flatMap((period, at) =>
      municipalitiesOn(dayOf(period, moment)).map((municipality) => ({
        place: municipality.code,
        period,
        ...count(ofMunicipality(municipality, county), at, municipality),
      })),
    )
    .sort((a, b) => (a.place === b.place ? order(a.period, b.period) : order(a.place, b.place)));
  return {
    series,
    places: rows.map(({ place }) => place),
    periods: rows.map(({ period }) => period),
    values: Float64Array.from(rows, ({ value }) => value),
    states: Uint8Array.from(rows, ({ state }) => state),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
