/**
 * One line of a list of changes: on this day `from` went to `to`. Several lines with one `to` are a merger, several with one `from` a
 * division; the same code on both sides was renamed, or went on with more or less than before.
 */
export type PlaceChange = {
  /** ISO date: the first day on which it is so. */
  readonly on: string;
  /** Null: `to` was born. */
  readonly from: string | null;
  /** Null: `from` was abolished. */
  readonly to: string | null;
  /** Null where the list tells no name. */
  readonly fromName: string | null;
  readonly toName: string | null;
  /** Only a part went, and the rest went on under its code though no line says so. */
  readonly partial?: boolean;
};

/** All places there were on one day. */
export type KnownPlaces = {
  /** ISO date. */
  readonly on: string;
  readonly places: readonly {
    readonly code: string;
    /** What it is shown as. */
    readonly name: string;
    /** Where that is another: `Guovdageaidnu - Kautokeino`. */
    readonly officialName?: string | undefined;
  }[];
};

/** What is known of the places of a country. */
export type PlaceList = {
  /** The first day from which every change is told. */
  readonly since: string;
  readonly known: KnownPlaces;
  readonly changes: readonly PlaceChange[];
};
