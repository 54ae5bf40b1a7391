import type { z } from 'zod';
import type { problemDocument } from '#platform/shapes/problem-document.ts';

/**
 * Something was wrong with what was asked. `code` is stable and documented; the words a person reads are made from
 * `problem.<code>.title` and `problem.<code>.detail` in their language, with `params` filled in.
 */
export type Problem = {
  readonly code: string;
  readonly status: number;
  readonly params?: ProblemParams;
  /** One per field that was wrong: where, what, and the values to tell it with. */
  readonly fields?: readonly FieldProblem[];
  /** More for the caller: both versions of a conflict, the limits that were passed. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

export type ProblemParams = Readonly<Record<string, string | number>>;

export type FieldProblem = {
  /** Path in the request: `body.happened`, `query.limit`, `row 14, column B`. */
  readonly field: string;
  readonly code: string;
  readonly params?: ProblemParams;
};

/** Decisions of rules: the value with what happened, or why not. */
export type Decision<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const allow = <T>(value: T): Decision<T> => ({ ok: true, value });
export const refuse = (problem: Problem): Decision<never> => ({ ok: false, problem });

export type ProblemDocument = z.infer<typeof problemDocument>;
