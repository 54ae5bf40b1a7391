import { z } from 'zod';
import { plainText } from '#platform/language/plain-text.ts';
import { valueTypes } from './terms.ts';

export const valueType = z.enum(valueTypes);

/** A value with its type: whole numbers in the smallest unit, a ratio with both its parts, nothing rounded. */
export const value = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('count'), count: z.number().int() }),
    z.object({
      type: z.literal('amount'),
      minor: z.number().int().describe('In the smallest unit of the currency: øre, öre, cents'),
    }),
    z.object({
      type: z.literal('ratio'),
      numerator: z.number().int(),
      denominator: z.number().int().min(1),
    }),
    z.object({ type: z.literal('scale'), step: z.number().int() }),
    z.object({ type: z.literal('yes-no'), yes: z.boolean() }),
    z.object({ type: z.literal('text'), text: z.string().overwrite(plainText).trim().min(1).max(1_000) }),
  ])
  .meta({ id: 'PlanValue' });
export type Value = z.output<typeof value>;
