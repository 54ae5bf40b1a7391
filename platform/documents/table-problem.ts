import type { Problem, ProblemParams } from '../problems/problem.ts';

/**
 * Why a table was not read. `code` is stable; `params` hold what a message needs. Every limit has `limit` and `found`
 * (where reading stopped, so "at least"); where the place is known, `sheet`, `row` and `column` (a letter) say it.
 */
export type TableProblem = Problem & { readonly code: TableProblemCode; readonly params: ProblemParams };

export type TableProblemCode = keyof typeof status;

export type TableResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: TableProblem };

export function tableProblem(code: TableProblemCode, params: ProblemParams = {}): TableProblem {
  return { code, status: status[code], params };
}

export const unreadable = (
  code: TableProblemCode,
  params: ProblemParams = {},
): { readonly ok: false; readonly problem: TableProblem } => ({
  ok: false,
  problem: tableProblem(code, params),
});

/** 413 too much, 415 another kind of file, 422 the right kind but not usable as it is. */
const status = {
  /** `found`: what the content looks like (`pdf`, `docx`, `xls`, `html`, `binary`, …). */
  'not-a-table': 415,
  /** Bytes. */
  'too-large': 413,
  'too-many-sheets': 413,
  /** Rows with content, without the headings. */
  'too-many-rows': 413,
  /** Rows without content, which cost their time all the same. */
  'too-many-blank-rows': 413,
  'too-many-columns': 413,
  'too-many-cells': 413,
  /** Characters. */
  'cell-too-long': 413,
  /** Bytes once unpacked; `ratio` when it was the compression that gave it away. */
  'unzips-too-large': 413,
  /** Locked with a password. */
  encrypted: 422,
  /** `reason` is for support: which check failed. */
  damaged: 422,
  /** Parts that no honest workbook needs; `reason` and `part` say which. */
  unsafe: 422,
  empty: 422,
  /** `limit` in seconds. */
  timeout: 422,
  /** Needs more memory than one import may take; `limit` in MB. */
  'too-heavy': 413,
} as const;
