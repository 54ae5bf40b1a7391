import { z } from 'zod';
import { type personId, unitId } from '#platform/access/actor.ts';
import { operations } from '#platform/http/operation.ts';
import { pageOf, paging } from '#platform/http/page.ts';
import { language } from '#platform/language/language.ts';
import { plainText, saysSomething } from '#platform/language/plain-text.ts';
import { day } from '#platform/shapes/day.ts';
import { id } from '#platform/shapes/id.ts';
import {
  broughtIn,
  previewWith,
  rowsToBringIn,
  tableAnswer,
  tableFormat,
} from '#platform/shapes/list-import.ts';
import { source } from '#platform/sources/source.ts';
import { whenText } from '#platform/time/when.ts';

/** What kind of work an entry was. Labels are in `messages/`; the database holds the same list. */
export const mainActivities = [
  'shock',
  'analysis',
  'anchoring',
  'board',
  'company-visit',
  'conversation',
  'project',
  'partnership',
  'capacity',
  'communication',
  'result',
  'lean',
  'continuation',
  'evaluation',
  'other',
] as const;
export const mainActivity = z.enum(mainActivities);
export type MainActivity = z.infer<typeof mainActivity>;

export const visibility = z.enum(['internal', 'public']);
export type Visibility = z.infer<typeof visibility>;

export const entryId = id.brand<'LogEntryId'>();
export type EntryId = z.output<typeof entryId>;
export const fileId = id.brand<'FileId'>();

/** Long enough for minutes of a meeting, short enough that a pasted Word document is noticed. */
export const longestText = 5_000;

/** Why something was corrected: words that somebody can read. */
const reasonGiven = z
  .string()
  .overwrite(plainText)
  .trim()
  .min(1)
  .max(1_000)
  .refine(saysSomething, { error: 'required' });

const fields = z.object({
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
export type { Source } from '#platform/sources/source.ts';
export { source };
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
export const correction = z
  .object({
    number: z.number().int(),
    reason: z.string(),
    was: fields.partial().describe('The corrected fields as they stood'),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Correction' });

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

/** Nothing lies in a period that ends before it begins: a slip of the hand, which an empty list would not tell. */
export const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from <= to;

const outOfOrder = { error: 'from-after-to', path: ['from'] };

export const logFilters = z.object(filters).refine(inOrder, outOfOrder);
export type LogFilters = z.output<typeof logFilters>;

const ofProgramme = z.object({ programmeId: unitId });
const ofEntry = z.object({ entryId });
const ofSlug = z.object({ slug: z.string().max(100) });
export const importPreview = previewWith(content).meta({ id: 'ImportPreview' });
export type ImportPreview = z.output<typeof importPreview>;

export const logbookOperations = operations({
  listLogEntries: {
    method: 'GET',
    path: '/programmes/:programmeId/log-entries',
    summary: 'The running log of a programme, latest first',
    ability: 'logbook.read',
    params: ofProgramme,
    unit: 'programmeId',
    query: z.object({ ...filters, ...paging }).refine(inOrder, outOfOrder),
    status: 200,
    answer: pageOf(logEntry).extend({
      counts: z.object({ all: z.number().int(), public: z.number().int(), mine: z.number().int() }),
    }),
  },
  writeLogEntry: {
    method: 'POST',
    path: '/programmes/:programmeId/log-entries',
    summary: 'Write what was done, and when',
    ability: 'logbook.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: content.extend({ attachments: z.array(fileId).max(20).default([]) }),
    status: 201,
    answer: logEntry,
  },
  readLogEntry: {
    method: 'GET',
    path: '/log-entries/:entryId',
    summary: 'One entry with its corrections and attachments',
    ability: 'logbook.read',
    params: ofEntry,
    status: 200,
    answer: logEntry,
  },
  correctLogEntry: {
    method: 'POST',
    path: '/log-entries/:entryId/corrections',
    summary: 'Correct an entry; what it said before is kept',
    ability: 'logbook.correct',
    params: ofEntry,
    // Without defaults: what a correction does not name stays as it is.
    body: fields.partial().extend({ reason: reasonGiven }),
    concurrency: 'if-match',
    status: 201,
    answer: logEntry,
  },
  exportLog: {
    method: 'GET',
    path: '/programmes/:programmeId/log-entries/export',
    summary:
      "The log as a file: the guide's two columns first, then every field, so that it can be imported again",
    ability: 'logbook.read',
    params: ofProgramme,
    unit: 'programmeId',
    query: z
      .object({ ...filters, format: tableFormat, columns: z.enum(['two', 'all']).default('all') })
      .refine(inOrder, outOfOrder),
    status: 200,
    answer: tableAnswer,
  },
  uploadLogFile: {
    method: 'POST',
    path: '/programmes/:programmeId/log-files',
    summary: 'Upload a file to attach; it stays in quarantine until its type and size are checked',
    ability: 'logbook.write',
    params: ofProgramme,
    unit: 'programmeId',
    upload: true,
    status: 201,
    answer: attachment,
  },
  readLogFileState: {
    method: 'GET',
    path: '/log-files/:fileId/state',
    summary: 'Whether an uploaded file has left quarantine',
    ability: 'logbook.read',
    params: z.object({ fileId }),
    status: 200,
    answer: attachment,
  },
  readLogFile: {
    method: 'GET',
    path: '/log-files/:fileId',
    summary: 'The file itself',
    ability: 'logbook.read',
    params: z.object({ fileId }),
    status: 200,
    answer: { media: ['application/octet-stream'] },
  },
  previewLogImport: {
    method: 'POST',
    path: '/programmes/:programmeId/log-imports/preview',
    summary: 'Read an old log (CSV or XLSX) and say what would come in; writes no entry',
    ability: 'logbook.write',
    params: ofProgramme,
    unit: 'programmeId',
    upload: true,
    status: 200,
    answer: importPreview,
  },
  importLog: {
    method: 'POST',
    path: '/programmes/:programmeId/log-imports',
    summary: 'Bring in the rows of a previewed file: all of them, or the good ones',
    ability: 'logbook.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: z.object({
      file: fileId,
      visibility: visibility.default('internal').describe('For rows that do not say'),
      rows: rowsToBringIn,
    }),
    status: 201,
    answer: broughtIn,
  },
  readFailedRows: {
    method: 'GET',
    path: '/programmes/:programmeId/log-imports/:fileId/failed-rows',
    summary:
      'The rows that could not come in, as a file with the reason beside each, to mend and import again',
    ability: 'logbook.write',
    params: ofProgramme.extend({ fileId }),
    unit: 'programmeId',
    query: z.object({ format: tableFormat.default('xlsx') }),
    status: 200,
    answer: tableAnswer,
  },
  readPublicLog: {
    method: 'GET',
    path: '/public/programmes/:slug/log-entries',
    summary: 'The public entries of a programme',
    ability: 'anyone',
    params: ofSlug,
    query: z
      .object({
        q: filters.q,
        activity: filters.activity,
        from: filters.from,
        to: filters.to,
        ...paging,
      })
      .refine(inOrder, outOfOrder),
    status: 200,
    answer: pageOf(logEntry.omit({ mine: true, visibility: true })).extend({ total: z.number().int() }),
  },
  exportPublicLog: {
    method: 'GET',
    path: '/public/programmes/:slug/log-entries/export',
    summary: 'The public entries as a file',
    ability: 'anyone',
    params: ofSlug,
    query: z.object({ format: tableFormat, columns: z.enum(['two', 'all']).default('all') }),
    status: 200,
    answer: tableAnswer,
  },
  readPublicFeed: {
    method: 'GET',
    path: '/public/programmes/:slug/log-entries/feed.atom',
    summary: 'The public entries as an Atom feed',
    ability: 'anyone',
    params: ofSlug,
    status: 200,
    answer: { media: ['application/atom+xml'] },
  },
  readPublicLogFile: {
    method: 'GET',
    path: '/public/log-files/:fileId',
    summary: 'A file attached to a public entry',
    ability: 'anyone',
    params: z.object({ fileId }),
    status: 200,
    answer: { media: ['application/octet-stream'] },
  },
  followLog: {
    method: 'POST',
    path: '/public/programmes/:slug/followers',
    summary: 'Follow the public entries by e-mail; a letter asks for confirmation first',
    ability: 'anyone',
    params: ofSlug,
    body: z.object({
      email: z.email().max(254),
      lang: language,
      every: z.enum(['day', 'week']).default('week'),
    }),
    status: 202,
    answer: z.object({
      sent: z
        .boolean()
        .describe('False while the installation has no mail server: the letter waits until it has one'),
    }),
  },
  confirmFollowing: {
    method: 'POST',
    path: '/public/followers/confirm',
    summary: 'Confirm an address by the secret of the letter',
    ability: 'anyone',
    body: z.object({ secret: z.string().min(20).max(100) }),
    status: 200,
    answer: z.object({ programme: z.string(), slug: z.string(), every: z.enum(['day', 'week']) }),
  },
  stopFollowing: {
    method: 'POST',
    path: '/public/followers/stop',
    summary: 'Stop following by the secret at the foot of every digest',
    ability: 'anyone',
    body: z.object({ secret: z.string().min(20).max(100) }),
    status: 204,
  },
  unsubscribeFollower: {
    method: 'POST',
    path: '/public/followers/unsubscribe',
    summary: 'Stop following from a mail program with one click (RFC 8058)',
    ability: 'anyone',
    query: z.object({ secret: z.string().min(20).max(100) }),
    ignoresForm: true,
    status: 204,
  },
});

/** Written by a person: for the author column of tokens and for `by=me`. */
export type Author = { person: z.output<typeof personId>; name: string };
