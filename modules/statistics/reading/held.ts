import type { Encoding } from '#platform/documents/decode-text.ts';
import type { Delimiter } from '#platform/documents/delimiter.ts';
import type { Cell } from '#platform/documents/table.ts';

/** A file whose tables are held as columns: plain data and typed arrays, so that a thread can hand it over. */
export type HeldFile = {
  readonly name: string;
  readonly format: 'csv' | 'xlsx' | 'json-stat';
  /** Of a text file. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly macros: boolean;
  /** Sheets, or cubes. */
  readonly tables: readonly HeldTable[];
};

export type HeldTable = {
  /** Of a sheet or a cube; of a text file its name without the ending. */
  readonly name: string;
  readonly hidden: boolean;
  /** Where the headings stand, as a spreadsheet numbers rows; 0 for a cube, which has none. */
  readonly headingRow: number;
  readonly rows: number;
  /** The number of each row; null where row i is number headingRow + 1 + i. */
  readonly rowNumbers: Uint32Array | null;
  readonly columns: readonly Column[];
  /** What a cube says of itself. */
  readonly about: About | null;
};

export type About = {
  readonly label: string;
  readonly source: string | null;
  readonly updated: string | null;
  readonly notes: readonly { readonly text: string; readonly mandatory: boolean }[];
};

/**
 * A column: which of its entries stands in each row. Official files repeat themselves: a column of five million codes is five million
 * small numbers and some hundred texts. Of a cube, the numbers themselves stand in `numbers` instead.
 */
export type Column = {
  /** `A`, `B`, …: as spreadsheets name it. */
  readonly letter: string;
  readonly heading: string;
  readonly entries: readonly Cell[];
  readonly at: Uint8Array | Uint16Array | Uint32Array;
  readonly numbers: Float64Array | null;
  /** Of a cube's dimension: what the office calls each entry, and what it says the dimension is. */
  readonly labels: readonly string[] | null;
  readonly role: 'time' | 'geo' | 'metric' | null;
};
