import { Refusal } from '#platform/problems/refusal.ts';

/** Where a page ended: the list is ordered by when things happened, then by id, latest first. */
export type Position = { startsAt: number; id: string };

export const cursorAt = ({ startsAt, id }: Position): string =>
  Buffer.from(`${startsAt} ${id}`).toString('base64url');

export function positionOf(cursor: string): Position {
  const [startsAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!/^-?\d{1,15}$/.test(startsAt) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new Refusal({
      code: 'invalid',
      status: 400,
      fields: [{ field: 'query.cursor', code: 'wrong-form', params: { format: 'next' } }],
    });
  }
  return { startsAt: Number(startsAt), id };
}
