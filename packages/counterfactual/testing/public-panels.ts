import { type Block, blockOf } from '../panel/block.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { dataFile } from './reference.ts';

/** California's tobacco programme of 1989; undefined where the folder is absent. */
export const prop99 = (treated: readonly string[] = ['California']): Block | undefined =>
  of('prop99.csv', (lines) => {
    const cells = lines.map(([unit = '', year = '', packs]) => ({
      unit,
      period: year,
      value: Number(packs),
    }));
    return blockOf(
      panelOfCells(cells, (unit) => (treated.includes(unit) ? '1989' : undefined)),
      3,
    );
  });

/** 356 made municipalities over 30 years, M001 treated from 2015 with −0.08. */
export const nationalPanel = (): Block | undefined =>
  of('national_panel_356x30.csv', (lines, years) => {
    const cells = lines.flatMap(([unit = '', , ...values]) =>
      values.map((value, at) => ({ unit, period: years[at + 2] as string, value: Number(value) })),
    );
    return blockOf(
      panelOfCells(cells, (unit) => (unit === 'M001' ? '2015' : undefined)),
      3,
    );
  });

/** Castle-doctrine laws by the year in the file; log homicide of 50 states. */
export const castle = (): Panel | undefined =>
  of('castle_homicide.csv', (lines) => {
    const starts = new Map(lines.map(([, state = '', , , year = '']) => [state, String(Number(year) || 0)]));
    const cells = lines.map(([, unit = '', period = '', value]) => ({ unit, period, value: Number(value) }));
    return panelOfCells(cells, (unit) => starts.get(unit));
  });

function of<T>(name: string, read: (lines: string[][], heading: string[]) => T): T | undefined {
  const text = dataFile(name);
  if (text === undefined) return undefined;
  const [heading = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  return read(lines, heading);
}

function panelOfCells(
  cells: readonly { unit: string; period: string; value: number }[],
  startOf: (unit: string) => string | undefined,
): Panel {
  const units = [...new Set(cells.map(({ unit }) => unit))];
  const periods = [...new Set(cells.map(({ period }) => period))].sort();
  const outcomes = new Float64Array(units.length * periods.length);
  const at = new Map(units.map((unit, index) => [unit, index * periods.length]));
  for (const { unit, period, value } of cells)
    outcomes[(at.get(unit) as number) + periods.indexOf(period)] = value;
  return panelOf({
    units,
    periods,
    outcomes,
    starts: Int32Array.from(units, (unit) => periods.indexOf(startOf(unit) ?? '')),
  });
}
