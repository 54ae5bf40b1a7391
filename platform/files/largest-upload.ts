import { Refusal } from '#platform/problems/refusal.ts';

/** The largest file that may be attached: a photograph or a report, not a film. */
export const largestUpload = 25 * 1024 * 1024;

export const tooLarge = (found?: number) =>
  new Refusal({
    code: 'payload-too-large',
    status: 413,
    params: { most: largestUpload / 1024 / 1024, found: Math.ceil((found ?? largestUpload) / 1024 / 1024) },
  });
