import type { FastifyInstance } from 'fastify';
import { Refusal } from '#platform/problems/refusal.ts';

/** Several times the longest form there is; files come another way. */
export const largestBody = 1024 * 1024;

/**
 * Bodies are JSON in UTF-8, and nothing else. Fastify would read bytes that are no UTF-8 as U+FFFD, and so change what was written.
 * Plain text is refused: a form on another site can send that.
 */
export function takeJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decoded(body as Buffer);
    if (text === undefined) done(notUtf8());
    else parse(request, text, done);
  });
}

function decoded(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

const notUtf8 = () =>
  new Refusal({ code: 'invalid', status: 400, fields: [{ field: 'body', code: 'not-utf8' }] });
