import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { dataFile } from './reference.ts';

/** Log output per head of 50 states by quarter, and Kansas' tax cuts of 2012; units by their number. Undefined where the folder is absent. */
export function kansas(): Block | undefined {
  const text = dataFile('kansas.csv');
  if (text === undefined) return undefined;
  const [heading = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('"', '').split(','));
  const [unitAt, periodAt, valueAt] = ['fips', 'year_qtr', 'lngdpcapita'].map((name) =>
    heading.indexOf(name),
  );
  const cell = (line: string[], at = -1) => line[at] as string;
  const units = [...new Set(lines.map((line) => cell(line, unitAt)))];
  const periods = [...new Set(lines.map((line) => cell(line, periodAt)))].sort(
    (a, b) => Number(a) - Number(b),
  );
  const outcomes = new Float64Array(units.length * periods.length);
  for (const line of lines) {
    const unit = units.indexOf(cell(line, unitAt));
    outcomes[unit * periods.length + periods.indexOf(cell(line, periodAt))] = Number(cell(line, valueAt));
  }
  const starts = Int32Array.from(units, (unit) => (unit === '20' ? periods.indexOf('2012.25') : -1));
  return blockOf(panelOf({ units, periods, outcomes, starts }), 3);
}
