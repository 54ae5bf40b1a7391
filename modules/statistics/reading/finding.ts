import type { ProblemParams } from '#platform/problems/problem.ts';

/** Something about one cell: where it is, and what. Told by `import.<code>.message` and `.remedy`. */
export type Finding = {
  readonly code: string;
  readonly sheet: string;
  /** As spreadsheets number it. */
  readonly row: number;
  /** Its letter. */
  readonly column: string;
  readonly heading: string;
  readonly value: string;
  readonly params: ProblemParams;
};

/** The same of many cells of a column: the first of them, and how many. */
export type Note = Finding & { readonly count: number };
