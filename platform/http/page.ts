import { z } from 'zod';

/** Lists are read a page at a time: `next` is an opaque cursor, absent on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Give it back as `cursor` to read the next page; null on the last'),
  });

export const paging = {
  cursor: z.string().max(400).optional().describe('From `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Rows on a page'),
};
