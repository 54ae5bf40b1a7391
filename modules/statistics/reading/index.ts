/**
 * From a file that somebody has to observations, in four steps: `hold` reads it once, as columns; `guess` says what it is, why, and what
 * is open; `readStatistics` makes observations, notes and problems by cell of it; `failedRowsOf` gives back what could not come in.
 */
export { answered, isAnswered } from './answered.ts';
export { failedRowsOf } from './failed-rows.ts';
export { fileAt, fileOf, type StatisticsFile } from './file.ts';
export type { Finding, Note } from './finding.ts';
export { guess } from './guess.ts';
export {
  type Choice,
  type ColumnUse,
  type Guess,
  type Question,
  type Said,
  type Use,
  uses,
  type Wanted,
} from './guessed.ts';
export type { About, Column, HeldFile, HeldTable } from './held.ts';
export { hold } from './hold.ts';
export { heldCube } from './hold-cube.ts';
export type { HoldOptions, Progress } from './hold-options.ts';
export type { Known, KnownSeries, PlaceCheck, PlaceNamed, PlacesKnown } from './known.ts';
export { type ReadingLimits, readingLimits } from './limits.ts';
export type {
  Filter,
  Mapping,
  NumberWriting,
  PeriodFrom,
  PeriodWithin,
  PlaceColumn,
  ValueColumn,
} from './mapping.ts';
export { mappingGiven } from './mapping-given.ts';
export { placesKnown } from './places-known.ts';
export { type ReadOptions, readStatistics } from './read.ts';
export type { Counts, ReadStatistics } from './read-statistics.ts';
export { noteOf, problemOf } from './told.ts';
