import { SourceRefused } from '../source-refused.ts';
import type { KeptAnswer } from './answer-cache.ts';
import type { Answer, Ask, Received } from './ask.ts';

/** What is asked along with a question whose answer is kept: whether it is still so. */
export function conditions(kept: KeptAnswer | null): Readonly<Record<string, string>> {
  return {
    ...(kept?.etag ? { 'If-None-Match': kept.etag } : {}),
    ...(kept?.lastModified ? { 'If-Modified-Since': kept.lastModified } : {}),
  };
}

/** The answer as it came, or as it was kept where the server says 304. Throws `unexpected-answer` where nothing was. */
export function answerOf({ url }: Ask, received: Received, kept: KeptAnswer | null, now: number): Answer {
  const fetchedAt = new Date(now).toISOString();
  if (received.status === 304) {
    if (kept) return { ...kept, url, fetchedAt, kept: true };
    throw new SourceRefused({
      code: 'unexpected-answer',
      what: 'The server says that nothing has changed, to somebody who has nothing',
      remedy: 'Something on the way keeps answers that it should not keep.',
      url,
      status: 304,
    });
  }
  const { bytes, headers } = received;
  return {
    url,
    bytes,
    contentType: headers.get('content-type') ?? '',
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    fetchedAt,
    kept: false,
  };
}
