import type { Cube } from '../../json-stat/index.ts';
import type { Answer } from '../http/ask.ts';
import { answeredCube } from '../read/json-stat-of.ts';
import type { ChosenCodes } from './resolve.ts';

/** What was asked: kept with the figures, for an answer does not say which codelist made its codes. */
export type DataRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: unknown;
  /** Null where the question was not one of codes. */
  readonly selection: readonly ChosenCodes[] | null;
};

/** Figures, and where they are from. */
export type DataAnswer = {
  readonly request: DataRequest;
  readonly cube: Cube;
  readonly url: string;
  /** ISO moment. */
  readonly fetchedAt: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

export function dataAnswer(
  answer: Answer,
  body: unknown,
  selection: readonly ChosenCodes[] | null,
): DataAnswer {
  const { url, fetchedAt, etag, lastModified } = answer;
  const method = body === undefined ? 'GET' : 'POST';
  const request: DataRequest = { method, url, body: body ?? null, selection };
  return { request, cube: answeredCube(answer), url, fetchedAt, etag, lastModified };
}
