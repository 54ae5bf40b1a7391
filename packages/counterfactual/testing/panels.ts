import { normalQuantile } from '../numbers/normal.ts';
import { randomBits } from '../numbers/random.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { dataFile } from './reference.ts';

/** The balanced panel of a data file without commas in its fields; `undefined` where the file is absent. */
export function panelOfFile(
  name: string,
  columns: {
    readonly unit: string;
    readonly period: string;
    readonly outcome: string;
    /** First treated period; 0, empty or beyond the panel: never. */
    readonly start: string;
    readonly covariates?: readonly string[];
  },
): Panel | undefined {
  const text = dataFile(name);
  if (text === undefined) return undefined;
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((field) => field.replaceAll('"', '')));
  const at = (column: string) => head.indexOf(column);
  const of = (column: string) => rows.map((row) => row[at(column)] ?? '');
  const units = [...new Set(of(columns.unit))];
  const periods = [...new Set(of(columns.period))].sort((a, b) => Number(a) - Number(b));
  const outcomes = new Float64Array(units.length * periods.length).fill(Number.NaN);
  const starts = new Int32Array(units.length);
  const covariates = new Map((columns.covariates ?? []).map((column) => [column, outcomes.slice()]));
  for (const row of rows) {
    const unit = units.indexOf(row[at(columns.unit)] ?? '');
    const cell = unit * periods.length + periods.indexOf(row[at(columns.period)] ?? '');
    const start = row[at(columns.start)];
    outcomes[cell] = Number(row[at(columns.outcome)]);
    starts[unit] = start ? periods.indexOf(String(Number(start))) : -1;
    for (const [column, values] of covariates) values[cell] = Number(row[at(column)]);
  }
  return panelOf({ units, periods, outcomes, starts, covariates });
}

export const mpdta = () =>
  panelOfFile('mpdta.csv', {
    unit: 'countyreal',
    period: 'year',
    outcome: 'lemp',
    start: 'first.treat',
    covariates: ['lpop'],
  });

export const castle = () =>
  panelOfFile('castle_homicide.csv', {
    unit: 'sid',
    period: 'year',
    outcome: 'l_homicide',
    start: 'effyear',
  });

/** An invented panel: units of each start in turn, effects of units and periods, noise, and an effect by time since the start. */
export function staggered({
  seed,
  units = 5,
  neverTreated = 9,
  cohorts = [3, 5, 6],
  noise = 1,
  effect = () => 0,
}: {
  readonly seed: number;
  /** In each cohort. */
  readonly units?: number;
  readonly neverTreated?: number;
  readonly cohorts?: readonly number[];
  readonly noise?: number;
  readonly effect?: (since: number) => number;
}): Panel {
  const bits = randomBits(seed, 0);
  const normal = () => normalQuantile((bits.word() + 0.5) / 2 ** 32);
  const times = Array.from({ length: 8 }, (_, t) => 2000 + t);
  const starts = [
    ...cohorts.flatMap((start) => Array<number>(units).fill(start)),
    ...Array<number>(neverTreated).fill(-1),
  ];
  const path = times.map(normal);
  const outcomes = starts.flatMap((start) => {
    const level = 3 * normal();
    return path.map(
      (common, t) => level + common + noise * normal() + (start >= 0 && t >= start ? effect(t - start) : 0),
    );
  });
  const size = starts.map(normal);
  return panelOf({
    units: starts.map((_, unit) => `unit ${unit}`),
    periods: times.map(String),
    outcomes: Float64Array.from(outcomes),
    starts: Int32Array.from(starts),
    covariates: new Map([
      ['size', Float64Array.from(size.flatMap((own) => times.map((_, t) => own + t * own * 0.1)))],
    ]),
  });
}
