import { count, listOf, or, orNull, shape, text } from '../read/readers.ts';

/** What an installation of PxWebApi 2 says of itself. */
export const readConfig = shape({
  apiVersion: orNull(text),
  languages: or(listOf(shape({ id: text, label: text })), []),
  defaultLanguage: orNull(text),
  /** Cells in one query. */
  maxDataCells: count,
  /** 0 means that it is not used, and not that there is no limit. */
  maxCallsPerTimeWindow: or(count, 0),
  /** Seconds. */
  timeWindow: or(count, 0),
  license: orNull(text),
  /** How the source is to be named, by language. */
  sourceReferences: or(listOf(shape({ language: text, text })), []),
  dataFormats: or(listOf(text), []),
});

export type Config = ReturnType<typeof readConfig>;
