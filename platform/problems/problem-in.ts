import { isObject } from './is-object.ts';
import type { ProblemDocument } from './problem.ts';

/**
 * The problem that an answer tells of. Whoever answered may be a proxy that knows nothing of ours: then it is `unknown`.
 * Read by hand, because every page carries this, and the shape would bring zod along (25 kB gzipped).
 */
export async function problemIn(
  answer: Pick<Response, 'status' | 'statusText' | 'json'>,
): Promise<ProblemDocument> {
  const said: unknown = await answer.json().catch(() => undefined);
  if (isProblem(said)) return said;
  return { type: 'about:blank', title: answer.statusText, status: answer.status, code: 'unknown' };
}

/** No answer came at all. */
export const noConnection = (title: string): ProblemDocument => ({
  type: 'about:blank',
  title,
  status: 0,
  code: 'no-connection',
});

/** What `problemDocument` of `platform/shapes` says, field by field. */
const isProblem = (said: unknown): said is ProblemDocument =>
  hasTexts(said, 'type', 'title', 'code') &&
  Number.isSafeInteger(said.status) &&
  ['detail', 'instance'].every((name) => said[name] === undefined || typeof said[name] === 'string') &&
  (said.errors === undefined ||
    (Array.isArray(said.errors) &&
      said.errors.every((each) => hasTexts(each, 'field', 'code', 'message')))) &&
  (said.extra === undefined || isObject(said.extra));

const hasTexts = (said: unknown, ...names: readonly string[]): said is Record<string, unknown> =>
  isObject(said) && names.every((name) => typeof said[name] === 'string');
