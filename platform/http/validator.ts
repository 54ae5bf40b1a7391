import type { FastifySchemaCompiler } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { Refusal } from '#platform/problems/refusal.ts';
import { prefixOf } from './field-problems.ts';
import { unreadableTexts } from './unreadable-texts.ts';

/** Every part of a request that is read: its texts are readable, and it has the shape that the operation declares. */
export const validator: FastifySchemaCompiler<z.ZodType> = (route) => {
  const fits = validatorCompiler(route);
  const prefix = prefixOf(route.httpPart);
  return (data) => {
    const fields = unreadableTexts(data, route.httpPart === 'body' ? 'body' : '').map((each) => ({
      ...each,
      field: [prefix, each.field].filter(Boolean).join('.'),
    }));
    return fields.length === 0
      ? fits(data)
      : { error: new Refusal({ code: 'invalid', status: 400, fields }) };
  };
};
