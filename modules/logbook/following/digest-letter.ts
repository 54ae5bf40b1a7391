import { formatDate, formatWhen } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import { letterOf, type Paragraph } from '#platform/mail/paragraphs.ts';
import type { Words } from '#platform/mail/write-letter.ts';
import type { Exported } from '../old-log/export-rows.ts';

export type Digest = {
  readonly book: { readonly slug: string; readonly name: string; readonly example: boolean };
  readonly language: Language;
  readonly secret: string;
  /** The day of the letter before, or of the confirmation: `YYYY-MM-DD` in the programme's zone. */
  readonly since: string;
  /** As many as there are; `entries` holds the first of them. */
  readonly counts: { readonly added: number; readonly corrected: number };
  readonly entries: readonly { readonly entry: Exported; readonly isNew: boolean }[];
};

/** What is new in a public log since the letter before. */
export function digestLetter(digest: Digest, say: Translate, publicUrl: string): Words {
  const { book, language, secret, since, counts, entries } = digest;
  const { name: programme, example, slug } = book;
  const more = counts.added + counts.corrected - entries.length;
  return letterOf(say('mail.digest.subject', { programme, count: counts.added }), language, [
    { heading: say('mail.digest.heading', { programme }) },
    ...(example ? [{ text: say('mail.digest.example') }] : []),
    {
      text: say('mail.digest.intro', {
        count: counts.added,
        corrected: counts.corrected,
        since: formatDate(since, language),
      }),
    },
    ...entries.flatMap(({ entry, isNew }) => paragraphsOf(entry, isNew, language, say)),
    ...(more > 0 ? [{ text: say('mail.digest.more', { count: more }) }] : []),
    { text: say('mail.digest.read'), to: `${publicUrl}/programmes/${slug}` },
    { text: say('mail.digest.why', { programme }), quiet: true },
    { text: say('mail.digest.stop'), to: `${publicUrl}/follow/stop#secret=${secret}`, quiet: true },
  ]);
}

function paragraphsOf(entry: Exported, isNew: boolean, language: Language, say: Translate): Paragraph[] {
  const { activity, happened, who, text, lang, source, attachments, corrections } = entry;
  const when = formatWhen(happened, language);
  const [latest] = corrections;
  return [
    {
      text: say('mail.digest.entry', { when, activity: say(`logbook.activity.${activity}`), who }),
      quiet: true,
    },
    { text, lang },
    ...(isNew || !latest ? [] : [{ text: say('mail.digest.corrected', { reason: latest.reason }), quiet }]),
    ...(source ? [{ text: say('mail.digest.source', { title: source.title }), quiet }] : []),
    ...(attachments.length > 0
      ? [{ text: say('mail.digest.attachments', { count: attachments.length }), quiet }]
      : []),
  ];
}

const quiet = true as const;
