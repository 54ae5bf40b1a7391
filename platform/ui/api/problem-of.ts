import { ProblemError } from '#platform/http/client.ts';
import type { ProblemDocument } from '#platform/problems/problem.ts';

/** What went wrong, of whatever was thrown. */
export const problemOf = (error: unknown): ProblemDocument =>
  error instanceof ProblemError
    ? error.problem
    : { type: 'about:blank', title: String(error), status: 0, code: 'unknown' };

/** Messages by field, without the `body.` that the server puts before them. */
export function messagesByField(error: unknown): Readonly<Record<string, string>> {
  const { errors = [] } = problemOf(error);
  return Object.fromEntries(errors.map(({ field, message }) => [field.replace(/^body\./, ''), message]));
}
