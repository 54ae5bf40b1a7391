import { z } from 'zod';
import { id } from '#platform/shapes/id.ts';
import { rowProblem } from '#platform/shapes/list-import.ts';
import { seriesKey } from './shapes.ts';
import { countries } from './terms.ts';

const column = z.number().int().min(0).max(1_000);
const period = z.string().max(7);
const placeColumn = z.strictObject({ column, as: z.enum(['code', 'name']) });
const texts = z.array(z.string().max(20_000)).max(10_000);

/** How a file's columns are read (`reading/mapping.ts`): pure data that a page hands back as it got it, or changed by a choice. */
export const mapping = z
  .strictObject({
    version: z.literal(1),
    table: z.string().max(255),
    country: z.enum(countries),
    place: placeColumn,
    period: z.discriminatedUnion('from', [
      z.strictObject({
        from: z.literal('column'),
        column,
        within: z.strictObject({ column, of: z.enum(['quarter', 'month', 'week']) }).nullable(),
      }),
      z.strictObject({ from: z.literal('constant'), period }),
      z.strictObject({ from: z.literal('headings') }),
    ]),
    series: z
      .strictObject({ column, keys: z.record(z.string().max(20_000), seriesKey.nullable()) })
      .nullable(),
    values: z
      .array(
        z.strictObject({
          column,
          series: seriesKey.nullable(),
          period: period.nullable(),
          place: placeColumn.nullable(),
          numbers: z.strictObject({ decimal: z.enum(['comma', 'point']).nullable() }),
        }),
      )
      .max(1_000),
    state: z.strictObject({ column }).nullable(),
    filters: z
      .array(z.union([z.strictObject({ column, is: texts }), z.strictObject({ column, isNot: texts })]))
      .max(1_000),
    repeated: z.enum(['refuse', 'add']),
    dash: z.enum(['zero', 'missing']),
    boundaries: z.iso.date().nullable(),
    whole: z.boolean(),
  })
  .meta({ id: 'StatisticsMapping' });

export const columnUses = [
  'place',
  'name',
  'period',
  'series',
  'value',
  'state',
  'filter',
  'unused',
] as const;

/** What a file of statistics says, as it was understood, before any of it comes in. */
export const filePreview = z
  .object({
    file: id,
    name: z.string(),
    format: z.enum(['csv', 'xlsx', 'json-stat']),
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    table: z.string(),
    tables: z.array(z.string()).describe('All sheets or cubes; one is read at a time'),
    columns: z.array(
      z.object({
        letter: z.string(),
        heading: z.string(),
        use: z.enum(columnUses),
        series: z.string().nullable(),
        sample: z.array(z.string()),
        distinct: z.number().int(),
      }),
    ),
    reasons: z.array(z.string()).describe('What the reading rests on'),
    questions: z
      .array(
        z.object({
          says: z.string(),
          choices: z.array(
            z.object({
              label: z.string(),
              mapping: mapping.partial().describe('To be laid over the mapping'),
            }),
          ),
        }),
      )
      .describe('What must be answered before it can come in'),
    mapping: mapping.nullable().describe('Null: these are no statistics about places'),
    counts: z
      .object({
        rows: z.number().int(),
        leftOut: z.number().int(),
        failed: z.number().int(),
        observations: z.number().int(),
        withoutNumber: z.number().int().describe('Missing, suppressed or not applicable'),
      })
      .nullable(),
    series: z.array(
      z.object({
        key: z.string(),
        isNew: z.boolean(),
        first: z.string(),
        last: z.string(),
        places: z.number().int(),
        observations: z.number().int(),
      }),
    ),
    notes: z.array(rowProblem.extend({ count: z.number().int() })),
    problems: z.array(rowProblem),
  })
  .meta({ id: 'StatisticsFilePreview' });
