import { z } from 'zod';

/** What crosses the wire: RFC 9457 with our `code` and `errors`. */
export const problemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
    extra: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });
