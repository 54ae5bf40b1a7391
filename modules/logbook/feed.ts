import { Feed } from 'feed';
import { formatDate, formatWhen } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import { linesOf } from '#platform/mail/paragraphs.ts';
import type { Exported } from './old-log/export-rows.ts';

export type FeedBook = {
  readonly unit: string;
  readonly slug: string;
  readonly name: string;
  readonly example: boolean;
  readonly language: Language;
};

/** An entry with when its public words last changed. */
export type FeedEntry = { readonly entry: Exported; readonly updated: Date };

/** The latest public entries as Atom (RFC 4287), in the programme's language: who reads a feed sends no other. */
export function atomFeed(
  { unit, slug, name, example, language }: FeedBook,
  entries: readonly FeedEntry[],
  { say, publicUrl, self }: { say: Translate; publicUrl: string; self: string },
): string {
  const page = `${publicUrl}/programmes/${slug}`;
  const mark = example ? say('feed.example') : '';
  const feed = new Feed({
    id: `urn:uuid:${unit}`,
    title: xmlText(`${mark}${say('feed.title', { programme: name })}`),
    description: xmlText(say('feed.subtitle')),
    link: page,
    feedLinks: { atom: self },
    language,
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
    generator: 'Omstilt',
  });
  for (const { entry, updated } of entries) {
    const activity = say(`logbook.activity.${entry.activity}`);
    const title = say('feed.entry', { activity, when: formatWhen(entry.happened, language) });
    feed.addItem({
      id: `urn:uuid:${entry.id}`,
      title: html(`${mark}${title}`),
      link: `${page}#entry-${entry.id}`,
      published: new Date(entry.recorded),
      date: updated,
      author: [{ name: xmlText(entry.who) }],
      content: contentOf(entry, language, say),
    });
  }
  return feed.atom1();
}

function contentOf(
  { text, lang, source, corrections }: Exported,
  language: Language,
  say: Translate,
): string {
  const told = corrections.map(({ at, reason }) =>
    say('feed.corrected', { when: formatDate(at.slice(0, 10), language), reason }),
  );
  const address = source?.url ? ` <a href="${html(source.url)}">${html(source.url)}</a>` : '';
  return [
    `<p lang="${html(lang)}">${html(text)}</p>`,
    ...(source ? [`<p>${html(say('mail.digest.source', { title: source.title }))}${address}</p>`] : []),
    ...told.map((line) => `<p>${html(line)}</p>`),
  ].join('');
}

const html = (text: string) => linesOf(xmlText(text));

/** What XML 1.0 can hold (§2.2): a control character that somebody pasted would make the whole feed unreadable. */
const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
