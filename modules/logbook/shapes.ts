import { z } from 'zod';
import { unitId } from '#platform/shapes/actor.ts';
import { correctionOf } from '#platform/shapes/correction.ts';
import { day } from '#platform/shapes/day.ts';
import { id } from '#platform/shapes/id.ts';
import { language } from '#platform/shapes/language.ts';
import { previewWith } from '#platform/shapes/list-import.ts';
import { whenText } from '#platform/shapes/when.ts';
import { source } from '#platform/sources/source.ts';
import { inOrder, longestText, mainActivities, visibilities } from './terms.ts';

export const mainActivity = z.enum(mainActivities);

export const visibility = z.enum(visibilities);

export const entryId = id.brand<'LogEntryId'>();
export type EntryId = z.output<typeof entryId>;
export const fileId = id.brand<'FileId'>();

export const fields = z.object({
  activity: mainActivity,
  text: z.string().trim().min(1).max(longestText),
  happened: whenText,
  who: z.string().trim().min(1).max(200),
  visibility,
  lang: language,
  source: source.nullable(),
});

/** What an entry says. */
export const content = fields
  .extend({ source: fields.shape.source.default(null) })
  .meta({ id: 'LogEntryContent' });
export type Content = z.output<typeof content>;

export const attachment = z
  .object({
    id: fileId,
    name: z.string(),
    type: z.string(),
    size: z.number().int(),
    state: z.enum(['quarantined', 'clean', 'refused']),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Attachment' });
export type Attachment = z.output<typeof attachment>;

/** What an entry said before it was corrected, and why it no longer does. */
export const correction = correctionOf(fields).meta({ id: 'Correction' });

export const logEntry = content
  .extend({
    id: entryId,
    programme: unitId,
    by: z.string().describe('Who wrote it in'),
    recorded: z.iso.datetime(),
    version: z.number().int(),
    mine: z.boolean(),
    example: z.boolean(),
    attachments: z.array(attachment),
    corrections: z.array(correction),
  })
  .meta({ id: 'LogEntry' });
export type LogEntry = z.output<typeof logEntry>;

export const filters = {
  q: z.string().trim().max(200).optional().describe('Words that must all be there; å = aa, ä = æ, ö = ø'),
  activity: mainActivity.optional(),
  visibility: visibility.optional(),
  from: day.optional().describe('Happened on this day or later'),
  to: day.optional().describe('Happened on this day or earlier'),
  by: z.enum(['me']).optional(),
};

export const outOfOrder = { error: 'from-after-to', path: ['from'] };

export const logFilters = z.object(filters).refine(inOrder, outOfOrder);
export type LogFilters = z.output<typeof logFilters>;

export const importPreview = previewWith(content).meta({ id: 'ImportPreview' });
export type ImportPreview = z.output<typeof importPreview>;
