import type { Observations } from '../observations.ts';
import { frequencyOf } from '../period.ts';
import type { HeldTable, Mapping } from '../reading/index.ts';
import type { Series } from '../series.ts';
import { type Country, hasNumber } from '../terms.ts';

/**
 * A series that no catalogue has, as a file lets it be known. Whole numbers that are not negative are taken for counts; anything else may be
 * an amount or an index, so that it is never added over municipalities.
 */
export function describedSeries(observations: Observations, country: Country, heading: string): Series {
  const name = { nb: heading, nn: heading, sv: heading, en: heading };
  const decimals = decimalsOf(observations);
  return {
    key: observations.series,
    country,
    name,
    unit: { nb: 'antall', nn: 'tal', sv: 'antal', en: 'number' },
    decimals,
    measure: decimals === 0 && notNegative(observations) ? 'count' : 'index',
    frequency: frequencyOf(observations.periods[0] ?? '2000'),
    moment: 'end',
    of: null,
    breaks: [],
    notes: [],
    topic: 'other',
    part: null,
    origin: null,
    verified: true,
    example: false,
  };
}

/** The heading of the column whose numbers are a series; its key where the heading is of a period, or its rows say what they are. */
export function headingOf(table: HeldTable, key: string, mapping: Pick<Mapping, 'values'>): string {
  const own = mapping.values.find(({ series, period }) => series === key && period === null);
  return (own && table.columns[own.column]?.heading) || key;
}

const numbersOf = function* ({ values, states }: Observations) {
  for (const [at, value] of values.entries()) if (hasNumber(states[at] ?? 0)) yield value;
};

/** As many as any number has, six at most: beyond that they are what is left of a division. */
function decimalsOf(observations: Observations): number {
  let most = 0;
  for (const value of numbersOf(observations)) {
    while (most < 6 && !Number.isInteger(Number((value * 10 ** most).toPrecision(12)))) most += 1;
    if (most === 6) return most;
  }
  return most;
}

function notNegative(observations: Observations): boolean {
  for (const value of numbersOf(observations)) if (value < 0) return false;
  return true;
}
