/**
 * What a spreadsheet or a text table holds, as the person who made it sees it: sheets of numbered rows of cells.
 * Rows without content are left out and the others keep their number, so that "row 14" means row 14 in Excel.
 */
export type Sheet = {
  readonly name: string;
  /** Hidden sheets are read too: leaving them out without a word would hide data from whoever checks an import. */
  readonly hidden: boolean;
  readonly rows: readonly Row[];
};

export type Row = {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number;
  /** From column A to the last cell with content. */
  readonly cells: readonly Cell[];
};

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `2012-06-01`, or `2012-06-01T14:20:00` where the cell has a time. A spreadsheet knows no zone. */
  | { readonly kind: 'date'; readonly iso: string }
  /** A time of day or a length of time. */
  | { readonly kind: 'time'; readonly seconds: number }
  /** `#N/A` and its kin: what the spreadsheet shows instead of a value. */
  | { readonly kind: 'error'; readonly text: string }
  /** Never evaluated here: the formula as text and the result that the spreadsheet program stored last. */
  | { readonly kind: 'formula'; readonly text: string; readonly result: PlainCell };

export type PlainCell = Exclude<Cell, { kind: 'formula' }>;

export const empty = { kind: 'empty' } as const;

/** A text that is empty is no content: the two look the same in every spreadsheet. */
export const text = (value: string): PlainCell => (value === '' ? empty : { kind: 'text', text: value });

/** A cell, or a plain value that is one. */
export type CellValue = Cell | string | number | boolean | null | undefined;

/** Only finite numbers are cells; NaN and infinity are a fault of the caller and throw a RangeError. */
export function toCell(value: CellValue): Cell {
  if (value === null || value === undefined) return empty;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const cell: Cell = typeof value === 'number' ? { kind: 'number', value } : value;
  if (cell.kind === 'number' && !Number.isFinite(cell.value))
    throw new RangeError(`not a number: ${cell.value}`);
  return cell.kind === 'text' ? text(cell.text) : cell;
}

/** The cell in neutral writing, for messages, comparison and parsing; not in the reader's language. */
export function display(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
    case 'boolean':
      return String(cell.value);
    case 'date':
      return cell.iso.replace('T', ' ');
    case 'time':
      return clock(cell.seconds);
    case 'formula':
      return display(cell.result);
  }
}

/** `A` for 1, `Z` for 26, `AA` for 27. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The row without the empty cells at its end, or undefined when nothing is left. */
export function trimmed(number: number, cells: readonly Cell[]): Row | undefined {
  const last = cells.findLastIndex((cell) => cell.kind !== 'empty');
  return last < 0 ? undefined : { number, cells: cells.slice(0, last + 1) };
}

function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [h, m, s].map((part) => String(part).padStart(2, '0')).join(':');
}
