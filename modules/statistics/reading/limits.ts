/** How much of a file is read. Every limit is checked while reading, so that nothing beyond it is ever held. */
export type ReadingLimits = typeof readingLimits;

export const readingLimits = {
  /** Of a text file, which is never held as text. Five million rows of a code, a name, a year and a number are 150 MB. */
  bytes: 500_000_000,
  /** Of a JSON file, which is: the largest answer that an office gives (800,000 cells) is some 8 MB. */
  jsonBytes: 64_000_000,
  cubeCells: 5_000_000,
  /** 1, 2 or 4 bytes a cell (held.ts). */
  rows: 5_000_000,
  cells: 50_000_000,
  /** Forty years of months in columns are 480. */
  columns: 500,
  cellText: 20_000,
  blankRows: 100_000,
  /** Different contents over all columns, and their characters: what is held as texts. */
  entries: 1_000_000,
  entryText: 64_000_000,
  /** Numbers that are brought in at a time: place, period, value and state are some 40 bytes each. */
  observations: 2_000_000,
  /** Of a workbook, which is held whole: what its own limits leave room for (platform/documents/table-limits.ts). */
  workbook: { columns: 500 },
};
