import { z } from 'zod';
import { id } from '#platform/shapes/id.ts';
import { rowProblem } from '#platform/shapes/list-import.ts';

/**
 * How a file's columns are read (`reading/mapping.ts`): pure data that a page hands back as it got it, or with a choice laid over it. What it must
 * hold is checked where it is read (`mappingGiven`).
 */
export const mapping = z.record(z.string(), z.json()).describe('How the columns are read');

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
              mapping: mapping.describe('To be laid over the mapping'),
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
