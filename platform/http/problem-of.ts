import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import pg from 'pg';
import { OutcomeUnknown } from '#platform/database/outcome-unknown.ts';
import { largestUpload } from '#platform/files/largest-upload.ts';
import type { Problem } from '#platform/problems/problem.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { fieldProblem, prefixOf } from './field-problems.ts';
import { largestBody } from './json-body.ts';

/** The one mapper from whatever was thrown to a problem. What it does not know is `internal`, and says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof OutcomeUnknown) return { code: 'outcome-unknown', status: 503 };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const { validationContext } = error as FastifyError & { validationContext?: string };
    const prefix = prefixOf(validationContext);
    // Fastify's form of what zod found: the same, taken apart.
    const fields = error.validation.map(({ keyword, message, instancePath, params }) => {
      const issue = { ...params, code: keyword, message, path: instancePath.split('/').slice(1) };
      return fieldProblem(issue as unknown as Parameters<typeof fieldProblem>[0], prefix);
    });
    return { code: 'invalid', status: 400, fields };
  }
  if (error instanceof pg.DatabaseError) return databaseProblems[error.code ?? ''] ?? internal;
  if (error instanceof Error && brokenUpload.test(error.message)) return cutOff;
  if (error instanceof Error && noConnection.test(error.message)) return overloaded;
  if (error instanceof Error && lostDatabase.test(error.message)) return overloaded;
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  return serverProblems[code] ?? byStatus[statusCode] ?? internal;
}

/** Characters of one part of an address, at most. */
export const longestParameter = 200;

export const internal: Problem = { code: 'internal', status: 500 };

const tooLarge: Problem = {
  code: 'payload-too-large',
  status: 413,
  params: { most: largestUpload / 1024 / 1024, found: largestUpload / 1024 / 1024 },
};
const bodyTooLarge: Problem = {
  code: 'body-too-large',
  status: 413,
  params: { most: largestBody / 1024 / 1024 },
};
const overloaded: Problem = { code: 'overloaded', status: 503 };
const invalid: Problem = { code: 'invalid', status: 400 };

/** The pool throws plain errors: no connection came free in time, or the one that was had is gone. */
const noConnection = /^timeout exceeded when trying to connect$|^Connection terminated/;

/** The parser of uploads throws plain errors, from wherever the file is read. */
const brokenUpload = /^Multipart: Boundary not found$|unexpected end of multipart data$/i;
const cutOff: Problem = { code: 'invalid', status: 400, fields: [{ field: 'file', code: 'cut-off' }] };

/** The driver tells of a connection that was cut by a plain error. */
const lostDatabase = /^Connection terminated|^Client has encountered a connection error/;

/** The rules say these things first, with where and why; what still reaches the database's own guards is told in short. */
const databaseProblems: Record<string, Problem> = {
  '23505': { code: 'already-exists', status: 409 },
  '23P01': { code: 'already-exists', status: 409 },
  '23514': { code: 'invalid', status: 422 },
  '23503': { code: 'invalid', status: 422 },
  '23000': { code: 'invalid', status: 422 },
  '22P05': { code: 'invalid', status: 422 },
  '22021': { code: 'invalid', status: 422 },
  // A correction that leaves the record as it was (`platform.apply_correction`).
  P0002: { code: 'nothing-corrected', status: 422 },
  '40001': { code: 'stale', status: 412 },
  '42501': { code: 'forbidden', status: 403 },
  '53300': overloaded,
  '57P01': overloaded,
  '57P02': overloaded,
  '57P03': overloaded,
};

const serverProblems: Record<string, Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: bodyTooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_FILES_LIMIT: { code: 'too-many-files', status: 413 },
  FST_PARTS_LIMIT: { code: 'too-many-fields', status: 413 },
  FST_FIELDS_LIMIT: { code: 'too-many-fields', status: 413 },
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
  FST_ERR_BAD_URL: { code: 'invalid', status: 400, fields: [{ field: 'path', code: 'not-an-address' }] },
  FST_ERR_MAX_PARAM_LENGTH: {
    code: 'invalid',
    status: 414,
    fields: [{ field: 'path', code: 'too-long', params: { most: longestParameter } }],
  },
  FST_CP_ERR_INVALID_CONTENT_ENCODING: {
    code: 'unsupported-encoding',
    status: 415,
    params: { expected: 'br, gzip, deflate' },
  },
  FST_CP_ERR_INVALID_CONTENT: {
    code: 'invalid',
    status: 400,
    fields: [{ field: 'body', code: 'not-unpacked' }],
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'invalid',
    status: 400,
    fields: [{ field: 'body', code: 'cut-short' }],
  },
  ECONNREFUSED: overloaded,
  ECONNRESET: overloaded,
};

const byStatus: Record<number, Problem> = {
  400: invalid,
  404: { code: 'not-found', status: 404 },
  405: { code: 'not-found', status: 404 },
  408: overloaded,
  413: bodyTooLarge,
  414: { code: 'invalid', status: 414 },
  415: { code: 'unsupported-media-type', status: 415, params: { expected: 'application/json' } },
  429: { code: 'too-many-requests', status: 429 },
  503: overloaded,
};
