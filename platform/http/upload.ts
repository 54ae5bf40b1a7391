import type { Readable } from 'node:stream';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '#platform/problems/refusal.ts';

export type Upload = { name: string; content: Readable };

/** The largest file that may be attached: a photograph or a report, not a film. */
export const largestUpload = 25 * 1024 * 1024;

export const tooLarge = (found?: number) =>
  new Refusal({
    code: 'payload-too-large',
    status: 413,
    params: { most: largestUpload / 1024 / 1024, found: Math.ceil((found ?? largestUpload) / 1024 / 1024) },
  });

/** What multipart framing adds to a file at most: boundaries and headers of one part. */
const framing = 16 * 1024;

/**
 * The one file of a multipart request, not yet read. A request that says it is too large is refused before a byte of it
 * is read; one that lies is cut off by `largestUpload` while it streams (`truncated`, which the reader must check).
 */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > largestUpload + framing) throw tooLarge(declared);
  if (!request.isMultipart())
    throw new Refusal({
      code: 'unsupported-media-type',
      status: 415,
      params: { expected: 'multipart/form-data' },
    });
  const part = await request.file();
  if (!part)
    throw new Refusal({ code: 'invalid', status: 400, fields: [{ field: 'file', code: 'required' }] });
  return { name: part.filename.normalize('NFC').slice(-255), content: part.file };
}

/** Reads an upload whole, when it must be looked at as one piece; at most `largestUpload` in memory. */
export async function wholeUpload({ content }: Upload): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece as Buffer);
  if ((content as Readable & { truncated?: boolean }).truncated) throw tooLarge();
  return Buffer.concat(pieces);
}
