import { z } from 'zod';
import { problemDocument } from '#platform/shapes/problem-document.ts';
import { isMedia, type Operation } from './operation.ts';

/** What Fastify validates in and out, and what OpenAPI tells of it: both from the one operation. */
export function schemaOf(name: string, operation: Operation) {
  const open = operation.ability === 'anyone';
  return {
    operationId: name,
    summary: operation.summary,
    description: open ? 'Open to anyone.' : `Ability: ${operation.ability}.`,
    tags: [operation.path.split('/')[1] ?? ''],
    ...(open ? { security: [] } : {}),
    ...(operation.params ? { params: operation.params } : {}),
    ...(operation.query ? { querystring: operation.query } : {}),
    ...(operation.body ? { body: operation.body } : {}),
    ...(operation.upload ? { consumes: ['multipart/form-data'] } : {}),
    ...(operation.concurrency
      ? { headers: z.looseObject({ 'if-match': z.string().optional().describe('The ETag that was read') }) }
      : {}),
    ...(isMedia(operation.answer) ? { produces: [...operation.answer.media] } : {}),
    response: {
      ...(operation.answer && !isMedia(operation.answer) ? { [operation.status]: operation.answer } : {}),
      '4xx': problemDocument,
      '5xx': problemDocument,
    },
  };
}
