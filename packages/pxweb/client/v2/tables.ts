import { count, flag, listOf, or, orNull, shape, text } from '../read/readers.ts';

/** A table as lists and searches tell of it: the only place for its frequency, its first and its last period. */
export const readTable = shape({
  id: text,
  label: text,
  description: orNull(text),
  updated: orNull(text),
  firstPeriod: orNull(text),
  lastPeriod: orNull(text),
  /** Annual, Quarterly, Monthly, Weekly. */
  timeUnit: orNull(text),
  variableNames: or(listOf(text), []),
  /** Not to be relied on: compare `lastPeriod` with today. */
  discontinued: orNull(flag),
  source: orNull(text),
  subjectCode: orNull(text),
  paths: or(listOf(listOf(shape({ id: text, label: text }))), []),
});

export type TableSummary = ReturnType<typeof readTable>;

export const readTables = shape({
  language: orNull(text),
  tables: listOf(readTable),
  page: shape({ pageNumber: count, pageSize: count, totalElements: count, totalPages: count }),
});

export type TablePage = ReturnType<typeof readTables>;

export type TableSearch = {
  /** Words, in the query language of Lucene. */
  readonly query?: string;
  /** Only tables updated within so many days. */
  readonly pastDays?: number;
  readonly includeDiscontinued?: boolean;
  /** From 1. */
  readonly pageNumber?: number;
  /** 20 by default, as the servers have it. */
  readonly pageSize?: number;
};
