import { z } from 'zod';
import { id } from './id.ts';

/** What can be taken away and brought in as a table. */
export const tableFormat = z.enum(['csv', 'xlsx']);

/** A row of somebody's list that cannot come in as it stands: where it is, what is wrong, what to do. */
export const rowProblem = z
  .object({
    sheet: z.string(),
    row: z.number().int(),
    column: z.string().describe('Its letter, as spreadsheets name it'),
    heading: z.string().describe('What stands at the top of the column'),
    value: z.string(),
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'RowProblem' });
export type RowProblem = z.infer<typeof rowProblem>;

/** What a file would bring in, and how it was read. */
const listPreview = z.object({
  file: id,
  sheet: z.string(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  columns: z.array(z.object({ heading: z.string(), field: z.string().nullable() })),
  good: z.number().int(),
  already: z.number().int().describe('Rows that are there already; they are passed over'),
  problems: z.array(rowProblem),
});
export type ListPreview = z.output<typeof listPreview>;

/** The same with the first of what would come in, as it will stand. */
export const previewWith = <Sample extends z.ZodType>(sample: Sample) =>
  listPreview.extend({ sample: z.array(sample) });

export const rowsToBringIn = z
  .enum(['all', 'good'])
  .default('all')
  .describe('all: nothing comes in if one row is wrong');

export const broughtIn = z.object({
  written: z.number().int(),
  already: z.number().int(),
  failed: z.number().int(),
});
export type BroughtIn = z.output<typeof broughtIn>;
