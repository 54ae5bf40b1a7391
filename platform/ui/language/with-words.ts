import { spokenLanguage } from './chosen-language.ts';
import { fetchWords, type Words } from './vocabulary.ts';

/**
 * Code and the words that it shows, fetched at the same time: `lazy(withWords(words, () => import('./open/public-log.tsx')))`.
 * A page or part that is there has something to say.
 */
export const withWords =
  <Code>(words: Words, load: () => Promise<Code>) =>
  async (): Promise<Code> => {
    const [code] = await Promise.all([load(), fetchWords(words, spokenLanguage())]);
    return code;
  };
