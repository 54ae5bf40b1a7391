/** How much of a table is read. Every limit is checked while reading, so nothing beyond it is ever held. */
export type TableLimits = typeof tableLimits;

export const tableLimits = {
  /** Bytes as sent. 20,000 rows of ten columns with text are 2–3 MB; ten times that leaves room for formatting. */
  bytes: 10_000_000,
  /** Bytes once unpacked, all parts together. Excel's XML is usually 5–15 times its zip. */
  unzipped: 100_000_000,
  /** Unpacked for each packed byte, judged from `ratioFrom` bytes on. DEFLATE ends at 1032; sheets stay under 100. */
  ratio: 200,
  ratioFrom: 5_000_000,
  /** Parts in the zip. A workbook has about ten and one or two for each sheet. */
  parts: 1_000,
  /** A year of monthly sheets with a few for sums and lists. */
  sheets: 20,
  /** With content, over all sheets, below the first, which holds the headings: the largest programme's job log has some thousand. */
  rows: 20_000,
  /** Without content, in a CSV file: a spreadsheet writes what was ever touched. 9 MB of line breaks took 26 s to read. */
  blankRows: 100_000,
  columns: 50,
  /** 20,000 rows of ten columns, and their headings. */
  cells: 200_050,
  /** The longest note that a log entry takes; Excel itself ends at 32,767. */
  cellText: 20_000,
  milliseconds: 30_000,
  /** Heap of the thread that parses a workbook; 200,000 cells need about half. */
  heapMegabytes: 512,
};
