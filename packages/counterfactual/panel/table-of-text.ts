import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type Row, tableOfRows } from './rows.ts';
import { readTable, type Table } from './table.ts';

/**
 * A table of a text as files have it: JSON, where it begins as a list of rows does (`[{` or `[[`), and else CSV (`readTable`). Throws
 * `CounterfactualError`: `not-json` with what stands where, `json-form` for JSON that is no list of rows, and what `tableOfRows` and
 * `readTable` throw.
 */
export function tableOfText(text: string): Table {
  if (/^\uFEFF?\s*\[\s*[[{]/.test(text)) return tableOfRows(rowsIn(text));
  if (/^\uFEFF?\s*\{\s*["}]/.test(text)) throw otherForm('an object, or one row to a line');
  if (isList(text)) throw otherForm('a list without rows');
  return readTable(text);
}

/** Not a CSV whose first name begins with a bracket. */
function isList(text: string): boolean {
  if (!/^\uFEFF?\s*\[/.test(text)) return false;
  try {
    return Array.isArray(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return false;
  }
}

const otherForm = (what: string) =>
  new CounterfactualError({
    code: 'json-form',
    found: `the file is JSON, and holds ${what}`,
    why: 'A panel is made of rows, and which part of it they are would be a guess.',
    remedy: 'Give the rows as one list: [{"unit": "A", "year": 1989, "jobs": 1.5}, …].',
  });

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
