import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { largestUpload, tooLarge } from '#platform/files/largest-upload.ts';
import { type Spooled, spool } from '#platform/files/spool.ts';
import { Refusal } from '#platform/problems/refusal.ts';

/** A file that is here in whole. */
export type Upload = Spooled & { readonly name: string };

/** What multipart framing adds to a file at most: boundaries and headers of one part. */
const framing = 16 * 1024;

/**
 * Takes in the one file of a multipart request; whoever asks for it closes it. A request that says it is too large is refused before
 * a byte of it is read; one that lies is cut off by `largestUpload` while it streams.
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
  return unlessBrokenOff(request, async (onBreak) => {
    const part = await request.file();
    if (!part)
      throw new Refusal({ code: 'invalid', status: 400, fields: [{ field: 'file', code: 'required' }] });
    onBreak(() => part.file.destroy(cutOff()));
    return { ...(await spool(part.file)), name: part.filename.normalize('NFC').slice(-255) };
  });
}

/** Nobody waits for what was broken off: the parser of a connection that is gone may never say that it has ended. */
async function unlessBrokenOff<T>(
  { raw }: FastifyRequest,
  work: (onBreak: (letGo: () => void) => void) => Promise<T>,
): Promise<T> {
  if (raw.destroyed && !raw.complete) throw cutOff();
  let letGo = () => {};
  let look = () => {};
  const broken = new Promise<never>((_, reject) => {
    look = () => {
      if (raw.complete) return;
      letGo();
      reject(cutOff());
    };
  });
  raw.once('close', look);
  try {
    return await Promise.race([
      work((given) => {
        letGo = given;
      }),
      broken,
    ]);
  } finally {
    raw.off('close', look);
  }
}

const cutOff = () =>
  new Refusal({ code: 'invalid', status: 400, fields: [{ field: 'file', code: 'cut-off' }] });
