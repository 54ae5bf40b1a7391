import type { Period } from '../period.ts';
import type { Pair } from './guess-boundaries.ts';
import type { PeriodsGuess } from './guess-periods.ts';
import type { HeldTable } from './held.ts';
import { periodEntries } from './period-entries.ts';
import type { PlaceEntries } from './place-entries.ts';

/** Which places a table has in which periods: a cell that is empty, or zero, does not say that there was such a place. */
export function placePeriods(
  table: HeldTable,
  placeColumn: number,
  { said }: PlaceEntries,
  { from, columns }: PeriodsGuess,
): Pair[] {
  const place = table.columns[placeColumn];
  if (!place) return [];
  const seen = new Map<string, Pair>();
  const saw = (entry: number, period: Period | null) => {
    const name = said[entry];
    if (name && period !== null) seen.set(`${entry} ${period}`, { said: name, period });
  };
  const timed = from.from === 'column' ? table.columns[from.column] : undefined;
  const periods = timed ? periodEntries(timed, null).periods : [];
  const step = Math.max(1, Math.floor(table.rows / most));
  for (let row = 0; row < table.rows; row += step) {
    const entry = place.at[row] ?? 0;
    if (from.from === 'constant') saw(entry, from.period);
    else if (timed) saw(entry, periods[timed.at[row] ?? 0] ?? null);
    else for (const [at, { period }] of columns) if (table.columns[at]?.at[row]) saw(entry, period);
  }
  return [...seen.values()];
}

/** Rows that are looked at. */
const most = 200_000;
