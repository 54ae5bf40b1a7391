import type { Language } from '#platform/language/language.ts';
import { createTranslator, type Translate } from '#platform/language/translate.ts';
import { lastWords } from './last-words.ts';

/** Where the words of a part are, a file for each language: `{ nb: () => import('../messages/nb.ts'), … }`. */
export type Words<Key extends string = string> = {
  readonly [L in Language]: () => Promise<{ readonly [Same in L]: Readonly<Record<Key, string>> }>;
};

export type KeyOf<W> = W extends Words<infer Key> ? Key : never;

/** What has been fetched in one language: one book that grows, and the translator that reads in it. */
type Book = {
  readonly messages: Record<string, string>;
  readonly translate: Translate;
  readonly fetched: Map<Words, Fetched>;
};

type Fetched = { readonly coming: Promise<void>; state: 'coming' | 'here' | 'failed' };

const books = new Map<Language, Book>();

/** The translator of a language: says all that has been fetched in it, by whichever part. */
export const translatorOf = (language: Language): Translate => bookOf(language).translate;

/** Fetches what is not there yet. What failed before is tried again. */
export function fetchWords(words: Words, language: Language): Promise<void> {
  const known = bookOf(language).fetched.get(words);
  return known && known.state !== 'failed' ? known.coming : begin(words, language).coming;
}

/**
 * For what is being drawn: nothing when the words are there, else what to wait for. A failure stays one: to ask again at
 * each drawing would never end.
 */
export function missingWords(words: Words, language: Language): Promise<void> | undefined {
  const { state, coming } = bookOf(language).fetched.get(words) ?? begin(words, language);
  return state === 'here' ? undefined : coming;
}

/** Fetches in another language all that has been asked for in any, so that nothing on the page is without words. */
export async function fetchAll(language: Language): Promise<void> {
  const asked = new Set([...books.values()].flatMap(({ fetched }) => [...fetched.keys()]));
  await Promise.all([...asked].map((words) => fetchWords(words, language)));
}

/** Two files of words that are used as one, and fetched at once. */
export function joined<A extends string, B extends string>(one: Words<A>, other: Words<B>): Words<A | B> {
  const both = async (language: Language) => {
    const [first, second] = await Promise.all([wordsOf(one, language), wordsOf(other, language)]);
    return { ...first, ...second };
  };
  return {
    nb: async () => ({ nb: await both('nb') }),
    nn: async () => ({ nn: await both('nn') }),
    sv: async () => ({ sv: await both('sv') }),
    en: async () => ({ en: await both('en') }),
  };
}

function begin(words: Words, language: Language): Fetched {
  const { messages, fetched } = bookOf(language);
  const entry: Fetched = {
    state: 'coming',
    coming: wordsOf(words, language).then(
      (found) => {
        Object.assign(messages, found);
        entry.state = 'here';
      },
      (error: unknown) => {
        entry.state = 'failed';
        throw error;
      },
    ),
  };
  // Told where it is waited for; fetched ahead, it may be that nobody does.
  entry.coming.catch(() => undefined);
  fetched.set(words, entry);
  return entry;
}

async function wordsOf<Key extends string, L extends Language>(words: Words<Key>, language: L) {
  const file: { readonly [Same in L]: Readonly<Record<Key, string>> } = await words[language]();
  return file[language];
}

function bookOf(language: Language): Book {
  const known = books.get(language);
  if (known) return known;
  const messages: Record<string, string> = { ...lastWords[language] };
  const book = { messages, translate: createTranslator(language, messages), fetched: new Map() };
  books.set(language, book);
  return book;
}
