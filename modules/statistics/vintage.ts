/** Where the numbers of a vintage are from: all that a source line says, and what it takes to ask again. */
export type Provenance = {
  /** As they are to be named: `Statistisk sentralbyrå`. */
  readonly publisher: string;
  /** Of the table, the file or the list. */
  readonly title: string;
  /** The table's number at the publisher, or the file's name. */
  readonly table: string | null;
  readonly page: string | null;
  readonly licence: string | null;
  /** When it was fetched, or the file brought in: a moment. */
  readonly retrievedAt: string;
  /** When the publisher says that it was last changed. */
  readonly updated: string | null;
  /** What was asked: addresses with their selections; of a file its SHA-256 and how its columns were read. */
  readonly asked: readonly unknown[];
  /** What the publisher wants read with the numbers. */
  readonly notes: readonly { readonly text: string; readonly mandatory: boolean }[];
};

/** One publication of numbers, or of the municipalities of a country. */
export type Vintage = {
  /** Its place in the order in which vintages became visible: everything up to it is a state of the statistics. */
  readonly number: number;
  readonly import: string;
  readonly holds: 'numbers' | 'places';
  readonly country: string;
  readonly boundaries: string | null;
  readonly whole: boolean;
  readonly source: Provenance;
  readonly example: boolean;
  readonly publishedAt: string;
};
