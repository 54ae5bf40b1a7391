import { use, useContext } from 'react';
import type { nb } from '#platform/language/messages/nb.ts';
import type { Translate } from '#platform/language/translate.ts';
import { type Speech, SpeechContext } from './language-provider.tsx';
import type { lastWords } from './last-words.ts';
import { type Words, wordsFor } from './vocabulary.ts';

export type PlatformKey = keyof typeof nb | keyof (typeof lastWords)['nb'];

/** The platform's words, which are always there. */
export const useText = (): Translate<PlatformKey> => useSpeech().translate;

/**
 * A module's words and the platform's: `const useText = () => useWords(words)`, then `text('logbook.title')`. Waits for
 * them where they are not there, so that nobody is shown a key.
 */
export function useWords<Key extends string>(words: Words<Key>): Translate<Key | PlatformKey> {
  const { language, translate } = useSpeech();
  // Always, and not only where they are missing: React counts the hooks of a drawing that it takes up again.
  use(wordsFor(words, language));
  return translate;
}

export const useLanguage = () => useSpeech().language;

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Words are used outside LanguageProvider');
  return speech;
}
