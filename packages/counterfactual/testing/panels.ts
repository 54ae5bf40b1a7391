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
