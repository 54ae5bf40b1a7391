import type { Description, Note } from '../json-stat/index.ts';

/** Which table, where, in which words: with it a plan says what it is a plan of. */
export type Origin = {
  readonly api: 'v1' | 'v2';
  readonly base: string;
  readonly language: string;
  readonly table: string;
};

/** What a table has, as either version of PxWebApi tells it. */
export type TableMetadata = {
  readonly origin: Origin;
  readonly label: string;
  readonly source: string | null;
  /** As the office wrote it; PxWebApi 1 does not tell. */
  readonly updated: string | null;
  readonly variables: readonly Variable[];
  readonly notes: readonly Note[];
  /** All that was said, units and notes of single codes among it; PxWebApi 1 says none of it. */
  readonly description: Description | null;
};

export type Variable = {
  readonly id: string;
  readonly label: string;
  readonly role: 'time' | 'geo' | 'metric' | null;
  /** In the order of the table; time oldest first. */
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** May be left out, for the total. ContentsCode and time never may. */
  readonly eliminable: boolean;
  /** Other codes it can be asked by. PxWebApi 1 has them and does not tell. */
  readonly codelists: readonly CodelistName[];
  /** The one `codes` are of; null where they are the table's own. */
  readonly codelist: string | null;
};

export type CodelistName = {
  readonly id: string;
  readonly label: string;
  readonly type: 'Aggregation' | 'Valueset';
};

/** Codes that sum others (Aggregation), or a choice among those there are (Valueset). */
export type Codelist = CodelistName & {
  readonly language: string | null;
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    /** What the code is the sum of. */
    readonly members: readonly string[];
  }[];
};
