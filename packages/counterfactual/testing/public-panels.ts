import { type Block, blockOf } from '../panel/block.ts';
import type { LongColumns, WideColumns } from '../panel/columns.ts';
import { panelOfLong } from '../panel/long.ts';
import type { Panel } from '../panel/panel.ts';
import type { PanelReading } from '../panel/panel-of-cells.ts';
import { readTable } from '../panel/table.ts';
import { panelOfWide } from '../panel/wide.ts';
import { dataFile } from './reference.ts';

// Read as anybody's data are. Each is undefined where the folder is absent.

/** California's tobacco programme of 1989. */
export const prop99 = (treated: readonly string[] = ['California']): Block | undefined =>
  block(long('prop99.csv', { unit: 'State', time: 'Year', outcome: 'PacksPerCapita', treated, start: 1989 }));

/** The same with the price of a pack, of the paper of 2010. */
export const smoking = (): Panel | undefined =>
  long('smoking_adh2010.csv', {
    unit: 'state',
    time: 'year',
    outcome: 'cigsale',
    treated: 'California',
    start: 1989,
    covariates: ['retprice'],
  })?.panel;

/** 356 made municipalities over 30 years, M001 treated from 2015 with −0.08. */
export const nationalPanel = (): Block | undefined =>
  block(wide('national_panel_356x30.csv', { unit: 'unit', treatment: 'treated', start: 2015 }));

/** Log output per head of 50 states by quarter, and Kansas' tax cuts of 2012; units by their number. */
export const kansas = (): Block | undefined =>
  block(
    long('kansas.csv', {
      unit: 'fips',
      time: 'year_qtr',
      outcome: 'lngdpcapita',
      treated: '20',
      start: '2012.25',
    }),
  );

/** Black male prisoners per head of 51 states, and Texas' new prisons of 1993. */
export const texas = (): Block | undefined =>
  block(
    long('texas_prisons.csv', {
      unit: 'state',
      time: 'year',
      outcome: 'bmprate',
      treated: 'Texas',
      start: 1993,
    }),
  );

/** Castle-doctrine laws by the year in the file; log homicide of 50 states. */
export const castle = (): Panel | undefined =>
  long('castle_homicide.csv', { unit: 'state', time: 'year', outcome: 'l_homicide', cohort: 'effyear' })
    ?.panel;

/** Minimum wages and teen employment of 500 counties, 2003 to 2007. */
export const mpdta = (): Panel | undefined =>
  long('mpdta.csv', {
    unit: 'countyreal',
    time: 'year',
    outcome: 'lemp',
    cohort: 'first.treat',
    covariates: ['lpop'],
  })?.panel;

function long(file: string, columns: LongColumns): PanelReading | undefined {
  const text = dataFile(file);
  return text === undefined ? undefined : panelOfLong(readTable(text), columns);
}

function wide(file: string, columns: WideColumns): PanelReading | undefined {
  const text = dataFile(file);
  return text === undefined ? undefined : panelOfWide(readTable(text), columns);
}

const block = (reading: PanelReading | undefined) => reading && blockOf(reading.panel, 3);
