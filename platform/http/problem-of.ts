import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import pg from 'pg';
import type { Problem } from '#platform/problems/problem.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { fieldProblem } from './field-problems.ts';
import { largestUpload } from './upload.ts';

/** The one mapper from whatever was thrown to a problem. What it does not know is `internal`, and says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const { validationContext } = error as FastifyError & { validationContext?: string };
    // Fields of the body are named as the page and the rules name them; the others say where they stand.
    const context = validationContext === 'body' ? undefined : validationContext;
    // Fastify's form of what zod found: the same, taken apart.
    const fields = error.validation.map(({ keyword, message, instancePath, params }) => {
      const issue = { ...params, code: keyword, message, path: instancePath.split('/').slice(1) };
      return fieldProblem(issue as unknown as Parameters<typeof fieldProblem>[0], context);
    });
    return { code: 'invalid', status: 400, fields };
  }
  if (error instanceof pg.DatabaseError) return databaseProblems[error.code ?? ''] ?? internal;
  if (error instanceof Error && brokenUpload.test(error.message)) return cutOff;
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  return serverProblems[code] ?? byStatus[statusCode] ?? internal;
}

export const internal: Problem = { code: 'internal', status: 500 };

const tooLarge: Problem = {
  code: 'payload-too-large',
  status: 413,
  params: { most: largestUpload / 1024 / 1024, found: largestUpload / 1024 / 1024 },
};
const overloaded: Problem = { code: 'overloaded', status: 503 };
const invalid: Problem = { code: 'invalid', status: 400 };

/** The parser of uploads throws plain errors, from wherever the file is read. */
const brokenUpload = /^Multipart: Boundary not found$|unexpected end of multipart data$/i;
const cutOff: Problem = { code: 'invalid', status: 400, fields: [{ field: 'file', code: 'cut-off' }] };

/** The rules say these things first, with where and why; what still reaches the database's own guards is told in short. */
const databaseProblems: Record<string, Problem> = {
  '23505': { code: 'already-exists', status: 409 },
  '23514': { code: 'invalid', status: 422 },
  '23503': { code: 'invalid', status: 422 },
  '23000': { code: 'invalid', status: 422 },
  '22P05': { code: 'invalid', status: 422 },
  '22021': { code: 'invalid', status: 422 },
  '40001': { code: 'stale', status: 412 },
  '42501': { code: 'forbidden', status: 403 },
  '53300': overloaded,
  '57P01': overloaded,
  '57P03': overloaded,
};

const serverProblems: Record<string, Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_FILES_LIMIT: { code: 'too-many-files', status: 413 },
  FST_PARTS_LIMIT: { code: 'too-many-files', status: 413 },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported-media-type',
    status: 415,
    params: { expected: 'application/json' },
  },
  FST_INVALID_MULTIPART_CONTENT_TYPE: {
    code: 'unsupported-media-type',
    status: 415,
    params: { expected: 'multipart/form-data' },
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'invalid',
    status: 400,
    fields: [{ field: 'body', code: 'required' }],
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    code: 'invalid',
    status: 400,
    fields: [{ field: 'body', code: 'not-json' }],
  },
  ECONNREFUSED: overloaded,
  ECONNRESET: overloaded,
};

const byStatus: Record<number, Problem> = {
  400: invalid,
  404: { code: 'not-found', status: 404 },
  405: { code: 'not-found', status: 404 },
  408: overloaded,
  413: tooLarge,
  414: { code: 'invalid', status: 414 },
  415: { code: 'unsupported-media-type', status: 415, params: { expected: 'application/json' } },
  429: { code: 'too-many-requests', status: 429 },
  503: overloaded,
};
