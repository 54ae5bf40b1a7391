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

/** Says itself how it stands, as `use` of React reads it: what is there is drawn at once. */
type Fetched = Promise<void> & {
  status: 'pending' | 'fulfilled' | 'rejected';
  value?: undefined;
  reason?: unknown;
};

const books = new Map<Language, Book>();

/** The translator of a language: says all that has been fetched in it, by whichever part. */
export const translatorOf = (language: Language): Translate => bookOf(language).translate;

/** Fetches what is not there yet. What failed before is tried again. */
export function fetchWords(words: Words, language: Language): Promise<void> {
  const known = bookOf(language).fetched.get(words);
  return known && known.status !== 'rejected' ? known : begin(words, language);
}

/** For what is being drawn, which waits for it. A failure stays one: to ask again at each drawing would never end. */
export const wordsFor = (words: Words, language: Language): Promise<void> =>
  bookOf(language).fetched.get(words) ?? begin(words, language);

/** Fetches in another language all that has been asked for in any, so that nothing on the page is without words. */
export async function fetchAll(language: Language): Promise<void> {
  const asked = new Set([...books.values()].flatMap(({ fetched }) => [...fetched.keys()]));
  await Promise.all([...asked].map((words) => fetchWords(words, language)));
}

/** Two files of words that are used as one, and fetched at once. A part that asks for one of them alone need not wait for it. */
export function joined<A extends string, B extends string>(one: Words<A>, other: Words<B>): Words<A | B> {
  const both = async (language: Language) => {
    await Promise.all([fetchWords(one, language), fetchWords(other, language)]);
    return bookOf(language).messages as Readonly<Record<A | B, string>>;
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
  const coming: Fetched = Object.assign(
    wordsOf(words, language).then(
      (found) => {
        Object.assign(messages, found);
        coming.status = 'fulfilled';
      },
      (error: unknown) => {
        coming.status = 'rejected';
        coming.reason = error;
        throw error;
      },
    ),
    { status: 'pending' as const },
  );
  // Told where it is waited for; fetched ahead, it may be that nobody does.
  coming.catch(() => undefined);
  fetched.set(words, coming);
  return coming;
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
