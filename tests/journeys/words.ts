import type { Language } from '#platform/language/language.ts';
import { createTranslator, type Translate } from '#platform/language/translate.ts';
import { everyWord } from '#tests/words/every-word.ts';

/** What the pages say in a language: a journey finds a button by the word that a person reads on it. */
export const wordsOf = async (language: Language): Promise<Translate> =>
  createTranslator(language, everyWord[language]);
