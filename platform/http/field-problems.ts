import type { z } from 'zod';
import type { FieldProblem } from '#platform/problems/problem.ts';

type Issue = z.core.$ZodIssue;

/** What zod found, in our words: where, a stable code, and the values to tell it with. */
export function fieldProblem(issue: Issue, prefix?: string): FieldProblem {
  const field = [prefix, ...issue.path.map(String)].filter(Boolean).join('.') || 'body';
  const { code, params } = wording(issue);
  return { field, code, ...(params ? { params } : {}) };
}

/** Fields of the body are named as the page and the rules name them; the others say where they stand. */
export const prefixOf = (part: string | undefined): string | undefined =>
  part === 'body' ? undefined : part === 'querystring' ? 'query' : part;

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
      // A pattern means nothing to people: the shape that has one says what it is for.
      if (issue.format === 'regex' && isCode(issue.message)) return { code: issue.message };
      return { code: formats[issue.format] ?? 'not-understood' };
    case 'custom':
      return { code: issue.message, params: issue.params as Record<string, string | number> };
    default:
      return { code: 'not-understood' };
  }
}

const isCode = (text: string) => /^[a-z0-9-]+$/.test(text);

const formats: Record<string, string> = {
  email: 'not-an-email',
  url: 'not-an-url',
  uuid: 'not-an-id',
  date: 'not-a-date',
  datetime: 'not-a-date',
};
