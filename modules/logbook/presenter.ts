import type { z } from 'zod';
import type { logbookOperations, logEntry } from './contract.ts';
import type { PublicEntryRow } from './public-store.ts';
import type { Book, EntryRow } from './store.ts';

type Shown = z.input<typeof logEntry>;
type ShownPublicly = z.input<typeof logbookOperations.readPublicLog.answer>['items'][number];

/** The only way from a row to what a member reads. */
export const present = (row: EntryRow, { example }: Book, me: string): Shown => ({
  ...presentPublicly(row, example),
  visibility: row.visibility as Shown['visibility'],
  mine: row.author_id === me,
});

/** The only way from a row to what anyone reads. */
export const presentPublicly = (row: EntryRow | PublicEntryRow, example: boolean): ShownPublicly => ({
  id: row.entry_id ?? '',
  programme: row.unit_id ?? '',
  activity: row.activity as Shown['activity'],
  text: row.text ?? '',
  happened: row.happened ?? '',
  who: row.who ?? '',
  lang: row.lang as Shown['lang'],
  source: row.source as Shown['source'],
  by: row.author_name ?? '',
  recorded: (row.recorded_at ?? new Date(0)).toISOString(),
  version: row.version ?? 1,
  example,
  attachments: row.files.map((file) => ({
    id: file.file_id ?? '',
    name: file.name ?? '',
    type: file.type ?? '',
    size: file.size ?? 0,
    state: file.state as 'clean',
    reason: file.reason,
  })),
  corrections: row.corrections.map((correction) => ({
    number: correction.number ?? 0,
    reason: correction.reason ?? '',
    was: (correction.was ?? {}) as Shown['corrections'][number]['was'],
    by: correction.author_name ?? '',
    at: new Date(correction.recorded_at ?? 0).toISOString(),
  })),
});
