import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';

/** Gives an answer its ETag (and Last-Modified, where its age is known), and answers 304 to somebody who has it already. */
export function withTag(asked: Asked, answer: Answer, updated?: string): Answer {
  if (asked.method !== 'GET' || answer.status !== 200) return answer;
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  const age = updated === undefined ? null : new Date(updated);
  const headers = { etag, ...(age ? { 'last-modified': age.toUTCString() } : {}) };
  return has(asked, etag, age)
    ? { status: 304, headers, body: '' }
    : { ...answer, headers: { ...answer.headers, ...headers } };
}

/** If-None-Match comes before If-Modified-Since (RFC 9110 §13.2.2). */
function has(asked: Asked, etag: string, age: Date | null): boolean {
  const tags = asked.headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
  const since = Date.parse(asked.headers['if-modified-since'] ?? '');
  return age !== null && !Number.isNaN(since) && Math.floor(age.getTime() / 1000) <= Math.floor(since / 1000);
}
