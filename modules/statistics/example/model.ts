import { flows } from './commuting.ts';
import { type Area, areas } from './county.ts';
import { firstYear } from './cycle.ts';
import type { Edition } from './edition.ts';
import { establishmentsOf } from './establishments.ts';
import { jobsOf } from './jobs.ts';
import { type Population, populationOf } from './population.ts';
import { employedResidents } from './residents.ts';
import { unemployedOf } from './unemployed.ts';

/** Everything that was counted of one area, by year from the first. */
export type AreaNumbers = {
  readonly area: Area;
  readonly population: Population;
  readonly residents: readonly number[];
  /** By industry. */
  readonly jobs: readonly (readonly number[])[];
  readonly establishments: readonly number[];
  readonly unemployed: readonly number[];
};

export type Model = {
  readonly edition: Edition;
  readonly years: readonly number[];
  readonly areas: readonly AreaNumbers[];
  /** By year: who lives where and works where, in the order of the areas, and last the world outside. */
  readonly flows: readonly (readonly Float64Array[])[];
};

/** The whole county, as one edition tells it. */
export function model(edition: Edition): Model {
  const years = Array.from({ length: edition.last - firstYear + 1 }, (_, at) => firstYear + at);
  const counted = areas.map((area) => numbersOf(area, edition));
  return {
    edition,
    years,
    areas: counted,
    flows: years.map((_, at) =>
      flows(
        areas,
        counted.map(({ residents }) => residents[at] ?? 0),
        counted.map(({ jobs }) => jobs.reduce((sum, path) => sum + (path[at] ?? 0), 0)),
      ),
    ),
  };
}

function numbersOf(area: Area, edition: Edition): AreaNumbers {
  const population = populationOf(area, edition);
  const residents = employedResidents(area, population, edition);
  const jobs = jobsOf(area, edition);
  return {
    area,
    population,
    residents,
    jobs,
    establishments: establishmentsOf(area, population, jobs),
    unemployed: unemployedOf(area, residents, edition),
  };
}
