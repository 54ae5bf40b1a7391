import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, matchesAny } from './etag.ts';
import type { Handled } from './handler.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { isMedia, type Operation } from './operation.ts';

export type Sending = {
  operation: Operation;
  request: FastifyRequest;
  reply: FastifyReply;
  kept: KeptAnswers;
  /** By whom and what was asked. */
  key: string;
};

/** Sends what a handler gave; or 304, or the same bytes as last time, where it said that nothing has changed. */
export function send(sending: Sending, handled: Handled<Operation>): FastifyReply {
  const { operation, request, reply, kept, key } = sending;
  reply.code(operation.status).header('Cache-Control', 'private, no-cache');
  if (handled.location) reply.header('Location', handled.location);
  for (const [header, value] of Object.entries(handled.headers ?? {})) reply.header(header, value);
  if (handled.etag !== undefined) {
    const etag = etagOf(handled.etag);
    reply.header('ETag', etag);
    if (operation.method === 'GET' && matchesAny(request.headers['if-none-match'], etag))
      return reply.code(304).send();
  }
  if (handled.unchanged) return reply.type(json).send(handled.unchanged);
  if (handled.bytes) return sendBytes(reply, handled.bytes);
  if (!operation.answer || isMedia(operation.answer)) return reply.send();
  if (operation.method !== 'GET' || !handled.keep || handled.etag === undefined)
    return reply.send(handled.body);
  const answer = Buffer.from(String(reply.serialize(handled.body as never)));
  kept.keep(key, etagOf(handled.etag), answer);
  return reply.type(json).send(answer);
}

/** Whether the answer with this ETag is at hand already: with the asker, or here. */
export function atHand(
  { request, kept, key }: Pick<Sending, 'request' | 'kept' | 'key'>,
  etag: string | number,
) {
  const quoted = etagOf(etag);
  if (matchesAny(request.headers['if-none-match'], quoted)) return Buffer.alloc(0);
  return kept.find(key, quoted);
}

const json = 'application/json; charset=utf-8';

function sendBytes(
  reply: FastifyReply,
  { type, name, inline, content }: NonNullable<Handled<Operation>['bytes']>,
) {
  reply.type(type);
  if (name)
    reply.header(
      'Content-Disposition',
      `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
  return reply.send(content);
}
