import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, matchesAny } from './etag.ts';
import type { Handled } from './handler.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';
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
  const { operation, reply } = sending;
  const { location, headers = {}, bytes, unchanged } = handled;
  reply.code(operation.status).header('Cache-Control', 'private, no-cache');
  // Two people at one machine: what a browser keeps of the one is not shown to the other.
  reply.header('Vary', 'Authorization, Cookie, Accept-Language');
  if (location) reply.header('Location', location);
  for (const [header, value] of Object.entries(headers)) reply.header(header, value);
  const kept = unchanged ?? keep(sending, handled);
  if (kept) {
    if (kept.disposition) reply.header('Content-Disposition', kept.disposition);
    return unlessHad(sending, kept.etag) ?? reply.type(kept.type).send(kept.answer);
  }
  if (handled.etag !== undefined) {
    const had = unlessHad(sending, etagOf(handled.etag));
    if (had) return had;
  }
  if (bytes) {
    const disposition = dispositionOf(bytes);
    if (disposition) reply.header('Content-Disposition', disposition);
    return reply.type(bytes.type).send(bytes.content);
  }
  return !operation.answer || isMedia(operation.answer) ? reply.send() : reply.send(handled.body);
}

/** 304 where the asker has this already. */
function unlessHad({ operation, request, reply }: Sending, etag: string): FastifyReply | undefined {
  reply.header('ETag', etag);
  if (operation.method !== 'GET' || !matchesAny(request.headers['if-none-match'], etag)) return undefined;
  return reply.code(304).send();
}

/** Keeps what was made for a revision, and is whole; a stream has no ETag, since nobody knows yet what it will say. */
function keep({ reply, kept, key }: Sending, handled: Handled<Operation>): KeptAnswer | undefined {
  const { revision, bytes, body } = handled;
  if (revision === undefined) return undefined;
  if (!bytes) {
    const answer = Buffer.from(String(reply.serialize(body as never)));
    return kept.keep(key, { revision, type: 'application/json; charset=utf-8', answer });
  }
  if (typeof bytes.content !== 'string') return undefined;
  const disposition = dispositionOf(bytes);
  const answer = Buffer.from(bytes.content);
  return kept.keep(key, { revision, type: bytes.type, answer, ...(disposition ? { disposition } : {}) });
}

function dispositionOf({ name, inline }: NonNullable<Handled<Operation>['bytes']>): string | undefined {
  return name === undefined
    ? undefined
    : `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${extValue(name)}`;
}

/** RFC 8187 §3.2.1: what `encodeURIComponent` leaves and an attr-char is not. */
const extValue = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
