import { z } from 'zod';
import { allow, type Decision, refuse } from '#platform/problems/problem.ts';
import { readPeriod } from '../period.ts';
import { seriesKey } from '../shapes.ts';
import { countries } from '../terms.ts';
import type { Mapping } from './mapping.ts';

/** A mapping as it comes from a page, a file or the command line: read, or refused with where it is none. */
export function mappingGiven(value: unknown): Decision<Mapping> {
  const read = shape.safeParse(value);
  if (read.success) return allow(read.data);
  const path = read.error.issues[0]?.path.join('.') ?? '';
  return refuse({ code: 'mapping-unreadable', status: 422, params: { path: path === '' ? '–' : path } });
}

const column = z.int().min(0).max(9_999);
const words = z.string().max(20_000);
const period = z.string().refine((text) => readPeriod(text) === text);
const place = z.strictObject({ column, as: z.enum(['code', 'name']) });

const shape: z.ZodType<Mapping> = z.strictObject({
  version: z.literal(1),
  table: words,
  country: z.enum(countries),
  place,
  period: z.discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('column'),
      column,
      within: z.strictObject({ column, of: z.enum(['quarter', 'month', 'week']) }).nullable(),
    }),
    z.strictObject({ from: z.literal('constant'), period }),
    z.strictObject({ from: z.literal('headings') }),
  ]),
  series: z.strictObject({ column, keys: z.record(words, seriesKey.nullable()) }).nullable(),
  values: z
    .array(
      z.strictObject({
        column,
        series: seriesKey.nullable(),
        period: period.nullable(),
        place: place.nullable(),
        numbers: z.strictObject({ decimal: z.enum(['comma', 'point']).nullable() }),
      }),
    )
    .max(1_000),
  state: z.strictObject({ column }).nullable(),
  filters: z
    .array(
      z.union([
        z.strictObject({ column, is: z.array(words).max(10_000) }),
        z.strictObject({ column, isNot: z.array(words).max(10_000) }),
      ]),
    )
    .max(50),
  repeated: z.enum(['refuse', 'add']),
  dash: z.enum(['zero', 'missing']),
  boundaries: z.iso.date().nullable(),
  whole: z.boolean(),
});
