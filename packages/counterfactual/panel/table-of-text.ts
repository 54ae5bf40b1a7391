import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type Row, tableOfRows } from './rows.ts';
import { readTable, type Table } from './table.ts';

/**
 * A table of a text as files have it: JSON, where it begins as a list of rows does (`[{` or `[[`), and else CSV (`readTable`). Throws
 * `CounterfactualError`: `not-json` with what stands where, and what `tableOfRows` and `readTable` throw.
 */
export function tableOfText(text: string): Table {
  return /^\uFEFF?\s*\[\s*[[{]/.test(text) ? tableOfRows(rowsIn(text)) : readTable(text);
}

function rowsIn(text: string): readonly Row[] {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CounterfactualError({
      code: 'not-json',
      found: `the file begins as JSON and is none: ${(error as Error).message}`,
      why: 'Part of a file would be another panel.',
      remedy: 'Write the file anew; it may have been cut off.',
    });
  }
}
