import type { z } from 'zod';
import { formatWhen } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Content, logEntry } from '../contract.ts';

/** What is exported of an entry: what a member sees, or what anyone does. */
export type Exported = Omit<z.input<typeof logEntry>, 'mine' | 'visibility'> & {
  visibility?: Content['visibility'];
};

type Say = (key: string) => string;

/** How an export looks: its headings, and what stands under them for an entry. */
export type Form = { headings: string[]; row: (entry: Exported) => string[]; widths: readonly number[] };

/**
 * The guide's form: main activity; what was done, and when. Reading it back gives the same entries as far as two columns
 * can say them (`dateInText`).
 */
export const twoColumns = (say: Say, language: Language): Form => ({
  headings: [say('column.two.activity'), say('column.two.what')],
  row: (entry) => [
    say(`logbook.activity.${entry.activity}`),
    `${formatWhen(entry.happened, language)}: ${entry.text}`,
  ],
  widths: [22, 100],
});

/** Every field, a column each: what is read back is the same log. */
export const allColumns = (say: Say): Form => ({
  headings: columns.map(([key]) => say(key)),
  row: (entry) => columns.map(([, value]) => value(entry, say)),
  widths: columns.map(([key]) => (key === 'column.text' ? 80 : 20)),
});

const columns: readonly [key: string, value: (entry: Exported, say: Say) => string][] = [
  ['column.activity', ({ activity }, say) => say(`logbook.activity.${activity}`)],
  ['column.text', ({ text }) => text],
  ['column.happened', ({ happened }) => happened],
  ['column.who', ({ who }) => who],
  ['column.visibility', ({ visibility = 'public' }, say) => say(`logbook.visibility.${visibility}`)],
  ['column.lang', ({ lang }) => lang],
  ['column.source.title', ({ source }) => source?.title ?? ''],
  ['column.source.publisher', ({ source }) => source?.publisher ?? ''],
  ['column.source.url', ({ source }) => source?.url ?? ''],
  ['column.source.published', ({ source }) => source?.published ?? ''],
  ['column.attachments', ({ attachments }) => attachments.map(({ name }) => name).join('; ')],
  [
    'column.corrections',
    ({ corrections }) =>
      corrections.map(({ at, by, reason }) => `${at.slice(0, 10)} ${by}: ${reason}`).join('\n'),
  ],
  ['column.by', ({ by }) => by],
  ['column.recorded', ({ recorded }) => recorded],
  ['column.id', ({ id }) => id],
];

/** Fields that come back when an export is imported again; the rest is for the reader. */
export const carriedBack: readonly (keyof Content)[] = [
  'activity',
  'text',
  'happened',
  'who',
  'visibility',
  'lang',
  'source',
];
