import { type Cell, display } from '#platform/documents/table.ts';
import type { Column } from './held.ts';
import { numberIn } from './number-in.ts';
import { periodIn } from './period-in.ts';
import { symbolIn } from './symbol-in.ts';

/** What a column looks like by its contents, each counted once. */
export type ColumnKind = {
  /** Different contents, without the empty cell. */
  readonly entries: readonly Cell[];
  /** Nearly all are numbers, or what stands for one. */
  readonly numeric: boolean;
  /** Contents that are numbers, and whether all others stand for one. */
  readonly numbers: number;
  readonly noText: boolean;
  readonly periods: boolean;
  /** Contents that tell the decimal sign by themselves, and such as leave it open. */
  readonly comma: number;
  readonly point: number;
  readonly twoWays: Cell | null;
  readonly dash: boolean;
  /** Symbols that Statistics Norway writes for what is no number. */
  readonly symbols: boolean;
};

export function columnKind(column: Column): ColumnKind {
  const entries = column.entries.filter((cell) => cell.kind !== 'empty');
  if (column.numbers) return { ...ofText(entries), numeric: true, periods: false };
  return ofText(entries);
}

function ofText(entries: readonly Cell[]): ColumnKind {
  let [numbers, symbols, periods, comma, point, dash] = [0, 0, 0, 0, 0, false];
  let twoWays: Cell | null = null;
  for (const cell of entries) {
    const plain = cell.kind === 'formula' ? cell.result : cell;
    const said = display(plain).trim();
    const period = periodIn(plain).kind;
    if (period === 'period' || period === 'day') periods += 1;
    if (plain.kind === 'number') numbers += 1;
    if (plain.kind !== 'text') continue;
    const symbol = symbolIn(said);
    dash ||= symbol === 'dash';
    if (symbol !== undefined) {
      symbols += 1;
      continue;
    }
    const written = numberIn(said);
    if (written.kind === 'none') continue;
    numbers += 1;
    if (written.kind === 'two-ways') twoWays ??= cell;
    else if (written.says === 'comma') comma += 1;
    else if (written.says === 'point') point += 1;
  }
  return {
    entries,
    numbers,
    noText: entries.length > 0 && numbers + symbols === entries.length,
    numeric: numbers > 0 && numbers + symbols >= nearly * entries.length,
    periods: entries.length > 0 && periods >= nearly * entries.length,
    comma,
    point,
    twoWays,
    dash,
    symbols: entries.some((cell) => cell.kind === 'text' && /^(:|\.\.?)$/.test(cell.text.trim())),
  };
}

/** A file may have a few cells that are wrong: they are told one by one. */
const nearly = 0.9;
