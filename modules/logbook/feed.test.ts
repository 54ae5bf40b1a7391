import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { say } from '#apps/server/messages.ts';
import { atomFeed, type FeedEntry } from './feed.ts';
import type { Exported } from './old-log/export-rows.ts';

const book = { unit: 'u', slug: 'vik', name: 'Omstilling Vik', example: false, language: 'nb' } as const;
const ports = {
  say: say('nb'),
  publicUrl: 'https://omstilt.example.org',
  self: 'https://omstilt.example.org/feed.atom',
};

const entry: Exported = {
  id: '0192f0c4-0000-7000-8000-000000000001' as Exported['id'],
  programme: 'p',
  activity: 'project',
  text: 'Støperiet har ansatt seks.',
  happened: '2012-06',
  who: 'Styret',
  lang: 'nb',
  source: null,
  by: 'Ingrid Prøve',
  recorded: '2026-01-15T10:00:00.000Z',
  version: 1,
  example: false,
  attachments: [],
  corrections: [],
};
const fed = (change: Partial<Exported> = {}, updated = new Date('2026-02-01T08:00Z')): FeedEntry => ({
  entry: { ...entry, ...change },
  updated,
});

describe('the feed', () => {
  it('names each entry once and for ever, with when it happened, when it came and when it changed', () => {
    const { entries, feed } = read(atomFeed(book, [fed()], ports));
    expect(feed).toMatchObject({ id: 'urn:uuid:u', updated: '2026-02-01T08:00:00.000Z' });
    expect(entries).toMatchObject([
      {
        id: `urn:uuid:${entry.id}`,
        title: 'Prosjekt, juni 2012',
        published: entry.recorded,
        updated: '2026-02-01T08:00:00.000Z',
        name: 'Styret',
      },
    ]);
    expect(entries[0]?.content).toContain('<p lang="nb">Støperiet har ansatt seks.</p>');
  });

  it('says in every title that example data are example data', () => {
    const { feed, entries } = read(atomFeed({ ...book, example: true }, [fed()], ports));
    for (const title of [feed.title, entries[0]?.title]) expect(title).toMatch(/^Eksempeldata – /);
  });

  it('shows sources with their address, and corrections with their reason', () => {
    const source = {
      title: 'Evaluering',
      publisher: 'X',
      url: 'https://example.org/a?b=1&c=2',
      published: null,
    };
    const correction = { number: 1, reason: 'To < tre', was: {}, by: 'A', at: '2026-02-01T08:00:00.000Z' };
    const [shown] = read(
      atomFeed(book, [fed({ source, corrections: [correction] } as never)], ports),
    ).entries;
    expect(shown?.content).toContain('<a href="https://example.org/a?b=1&amp;c=2">');
    expect(shown?.content).toContain('Rettet 1. februar 2026: To &lt; tre');
  });

  it('is well-formed whatever anybody wrote, and nothing that was written becomes markup', () => {
    const nasty = fc.constantFrom(
      ']]>',
      '<script>',
      '&',
      '\u0000',
      '\u0008',
      '\ud800',
      '\uffff',
      '"',
      "'",
      '😀',
    );
    const words = fc
      .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, words, (text, who, name) => {
        const { entries } = read(atomFeed({ ...book, name }, [fed({ text, who })], ports));
        expect(entries).toHaveLength(1);
        expect(entries[0]?.content ?? '').not.toMatch(/<(?!\/?p\b|br>)/);
      }),
      { numRuns: 200 },
    );
  });
});

type Fields = Record<string, string>;

/** Strictly, as a feed reader would: anything that is not XML throws. */
function read(xml: string): { feed: Fields; entries: Fields[] } {
  const parser = new SaxesParser();
  const feed: Fields = {};
  const entries: Fields[] = [];
  let inside = feed;
  let said = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    said = '';
    if (name !== 'entry') return;
    inside = {};
    entries.push(inside);
  });
  parser.on('text', (text) => {
    said += text;
  });
  parser.on('cdata', (text) => {
    said += text;
  });
  parser.on('closetag', ({ name }) => {
    inside[name] = said;
    said = '';
    if (name === 'entry') inside = feed;
  });
  parser.write(xml).close();
  return { feed, entries };
}
