import { Refusal } from '#platform/problems/refusal.ts';

/** A row's version, or anything else that changes when the answer does, as an ETag. */
export const etagOf = (value: string | number): string => `"${value}"`;

/** The version that a change was made from. Without one a change could silently undo somebody else's: 428. */
export function versionIn(header: string | undefined): number {
  if (header === undefined) throw new Refusal({ code: 'precondition-required', status: 428 });
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new Refusal({
      code: 'invalid',
      status: 400,
      fields: [{ field: 'If-Match', code: 'wrong-form', params: { format: '"3"' } }],
    });
  }
  return Number(version);
}

export const matchesAny = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
