import { z } from 'zod';
import { operations, tableAnswer } from '#platform/http/operation.ts';
import { pageOf, paging } from '#platform/http/page.ts';
import { type personId, unitId } from '#platform/shapes/actor.ts';
import { language } from '#platform/shapes/language.ts';
import { broughtIn, rowsToBringIn, tableFormat } from '#platform/shapes/list-import.ts';
import { words } from '#platform/shapes/words.ts';
import {
  attachment,
  content,
  entryId,
  fields,
  fileId,
  filters,
  importPreview,
  logEntry,
  outOfOrder,
  visibility,
} from './shapes.ts';
import { inOrder } from './terms.ts';

export type { Source } from '#platform/sources/source.ts';
export * from './shapes.ts';
export * from './terms.ts';

const ofProgramme = z.object({ programmeId: unitId });
const ofEntry = z.object({ entryId });
const ofSlug = z.object({ slug: z.string().max(100) });

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
    body: fields.partial().extend({ reason: words(1_000) }),
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
