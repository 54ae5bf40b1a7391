/** One cube of numbers: row-major, the last dimension fastest. */
export type Cube = Description & {
  /** One per cell; NaN where there is no value. Never infinite. */
  readonly values: Float64Array;
  readonly statuses: Statuses;
};

/** All of a cube but its cells: what PxWeb answers as metadata. */
export type Description = {
  /** Its key in a bundle or its place in a collection; null where it stood alone. Not part of what is written. */
  readonly name: string | null;
  readonly label: string;
  readonly source: string | null;
  /** As the office wrote it: mostly an ISO moment. */
  readonly updated: string | null;
  readonly href: string | null;
  readonly dimensions: readonly Dimension[];
  readonly notes: readonly Note[];
  /** Whatever else the office says, such as `px`; without `noteMandatory`, which is in the notes. */
  readonly extension: Extension;
};

export type Dimension = {
  readonly id: string;
  readonly label: string;
  readonly role: Role | null;
  /** In the order of the cells. */
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** Of each code among `codes`. */
  readonly position: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** About one category, by its code. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** About the dimension as a whole. */
  readonly ownNotes: readonly Note[];
  /** The codes that a code is made of; some may not be in the cube. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly extension: Extension;
};

export type Role = 'time' | 'geo' | 'metric';

export type Unit = {
  /** What is counted: `persons`. PxWeb says it here. */
  readonly base: string | null;
  /** What the values are in, where that is said apart: `thousands of persons`. */
  readonly label: string | null;
  readonly decimals: number | null;
  readonly symbol: string | null;
  /** Where the symbol stands. */
  readonly position: 'start' | 'end' | null;
  /** Values are in powers of ten of the base: 3 for thousands. */
  readonly multiplier: number | null;
};

export type Note = {
  readonly text: string;
  /** The office demands that it is shown wherever the figures are. */
  readonly mandatory: boolean;
};

/** What the office says of a cell, in its own symbols: `..`, `:`, `e`. Never a number. */
export type Statuses = {
  /** The first is '', for none; the others in the order in which the cells first have them. */
  readonly symbols: readonly string[];
  /** Of each cell, which of `symbols`; null where no cell has one. */
  readonly cells: Uint8Array | Uint16Array | null;
};

export type Extension = Readonly<Record<string, unknown>>;
