import { z } from 'zod';

/** What a record said before it was corrected, and why it no longer does. */
export const correctionOf = <Fields extends z.ZodObject>(fields: Fields) =>
  z.object({
    number: z.number().int(),
    reason: z.string(),
    was: fields.partial().describe('The corrected fields as they stood'),
    by: z.string(),
    at: z.iso.datetime(),
  });
