import { type Answer, json } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';

/** A page of values with the address of the next one, null where it was the last. */
export function paged(asked: Asked, base: string, values: readonly object[]): Answer {
  const size = Number(asked.query.get('per_page') ?? 100);
  const page = Number(asked.query.get('page') ?? 1);
  if (!Number.isInteger(size) || size < 1 || size > mostPerPage)
    return invalid('per_page', `must be from 1 to ${mostPerPage}`);
  if (!Number.isInteger(page) || page < 1) return invalid('page', 'must be 1 or more');
  const shown = values.slice((page - 1) * size, page * size);
  const to = (number: number) => {
    const kept = asked.query.names
      .filter((name) => !['page', 'per_page'].includes(name))
      .map((name): [string, string] => [name, asked.query.get(name) ?? '']);
    const query = new URLSearchParams([...kept, ['page', String(number)], ['per_page', String(size)]]);
    return `${asked.origin}${base}/${asked.path.join('/')}?${query}`;
  };
  return json({
    values: shown,
    next_url: page * size < values.length ? to(page + 1) : null,
    previous_url: page > 1 ? to(page - 1) : null,
    count: shown.length,
  });
}

const mostPerPage = 5_000;

export const invalid = (field: string, message: string): Answer =>
  json({ detail: [{ loc: ['query', field], msg: message, type: 'value_error' }] }, 422);
