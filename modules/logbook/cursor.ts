import { Refusal } from '#platform/problems/refusal.ts';

/** Where a page ended: the list is ordered by when things happened, then by id, latest first. */
export type Position = { startsAt: number; id: string };

export const cursorAt = ({ startsAt, id }: Position): string =>
  Buffer.from(`${startsAt} ${id}`).toString('base64url');

export function positionOf(cursor: string): Position {
  const [startsAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!isInstant(startsAt) || !uuid.test(id)) {
    throw new Refusal({
      code: 'invalid',
      status: 400,
      fields: [{ field: 'query.cursor', code: 'not-a-place' }],
    });
  }
  return { startsAt: Number(startsAt), id };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether something in a log can have begun then: the years of `When`, in whatever zone. */
const isInstant = (text: string) =>
  /^-?\d{1,15}$/.test(text) && Number(text) > Date.UTC(1799, 11, 1) && Number(text) < Date.UTC(9999, 11, 31);
