/**
 * From a file that somebody has to observations, in four steps:
 *
 *     hold(file, { signal, progress })          → Decision<HeldFile>         read once, as columns
 *     guess(table, known, wanted)               → Guess                      what it says, why, what is open
 *     readStatistics(table, mapping, known, …)  → Decision<ReadStatistics>   observations, notes, problems by cell
 *     failedRowsOf(table, read, say)            → rows to write              what could not come in, with the reason beside it
 */
export { fileAt, fileOf, type StatisticsFile } from './file.ts';
export type { Finding, Note } from './finding.ts';
export {
  type Choice,
  type ColumnUse,
  type Guess,
  type Question,
  type Said,
  type Use,
  uses,
} from './guess.ts';
export type { About, Column, HeldFile, HeldTable } from './held.ts';
export type { Known, KnownSeries, PlaceCheck, PlaceNamed, PlacesKnown } from './known.ts';
export type { Filter, Mapping, NumberWriting, PeriodFrom, PlaceColumn, ValueColumn } from './mapping.ts';
export type { Counts, ReadStatistics } from './read-statistics.ts';
