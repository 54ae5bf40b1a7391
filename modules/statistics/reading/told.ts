import { rowProblemOf, type Say } from '#platform/documents/importing/row-problem.ts';
import type { RowProblem } from '#platform/shapes/list-import.ts';
import type { Finding, Note } from './finding.ts';

/** A problem in the reader's words: what is wrong, where, and what to do. */
export const problemOf = (finding: Finding, say: Say): RowProblem =>
  rowProblemOf({ ...finding, field: null }, say);

/** A note likewise, with how many cells it is about. */
export const noteOf = (note: Note, say: Say): RowProblem & { count: number } => ({
  ...rowProblemOf({ ...note, field: null, params: { ...note.params, count: note.count } }, say),
  count: note.count,
});
