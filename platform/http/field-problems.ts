import type { z } from 'zod';
import type { FieldProblem } from '#platform/problems/problem.ts';

type Issue = z.core.$ZodIssue;

/** What zod found, in our words: where, a stable code, and the values to tell it with. */
export function fieldProblem(issue: Issue, prefix?: string): FieldProblem {
  const field = [prefix, ...issue.path.map(String)].filter(Boolean).join('.');
  const { code, params } = wording(issue);
  return { field, code, ...(params ? { params } : {}) };
}

function wording(issue: Issue): { code: string; params?: Record<string, string | number> } {
  switch (issue.code) {
    case 'invalid_type':
      // zod keeps what it was given to itself, and says only that there was nothing.
      return issue.message.endsWith('received undefined')
        ? { code: 'required' }
        : { code: `not-a-${issue.expected}`, params: { expected: issue.expected } };
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'too-long' : 'too-large',
        params: { most: Number(issue.maximum) },
      };
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1
          ? { code: 'required' }
          : { code: 'too-short', params: { least: Number(issue.minimum) } };
      return { code: 'too-small', params: { least: Number(issue.minimum) } };
    case 'invalid_value':
      return { code: 'not-an-option', params: { options: issue.values.join(', ') } };
    case 'invalid_format':
      return { code: formats[issue.format] ?? 'wrong-form', params: { format: issue.format } };
    case 'custom':
      return { code: issue.message, params: issue.params as Record<string, string | number> };
    default:
      return { code: 'wrong-form', params: { format: issue.code } };
  }
}

const formats: Record<string, string> = {
  email: 'not-an-email',
  url: 'not-an-url',
  uuid: 'not-an-id',
  date: 'not-a-date',
  datetime: 'not-a-date',
};
