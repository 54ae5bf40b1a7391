import type { Problem, ProblemDocument } from '#platform/problems/problem.ts';

type Say = (key: string, params?: Record<string, string | number>) => string;

/** A problem in the reader's words (RFC 9457): what was wrong, where, and what to do. */
export function problemDocumentOf(problem: Problem, say: Say, instance?: string): ProblemDocument {
  return {
    type: `/problems/${problem.code}`,
    title: say(`problem.${problem.code}.title`, problem.params),
    status: problem.status,
    detail: say(`problem.${problem.code}.detail`, problem.params),
    ...(instance ? { instance } : {}),
    code: problem.code,
    ...(problem.fields
      ? {
          errors: problem.fields.map(({ field, code, params }) => ({
            field,
            code,
            message: say(`field.${code}`, params),
          })),
        }
      : {}),
    ...(problem.extra ? { extra: { ...problem.extra } } : {}),
  };
}
