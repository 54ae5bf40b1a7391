import { useContext } from 'react';
import type { nb } from '#platform/language/messages/nb.ts';
import type { Translate } from '#platform/language/translate.ts';
import { type Speech, SpeechContext } from './language-provider.tsx';

export type PlatformKey = keyof typeof nb;

/**
 * `const text = useText<keyof typeof nb>()` with the module's own `nb`; then `text('logbook.title')`. The platform's
 * words are always among the keys.
 */
export const useText = <Key extends string = never>(): Translate<Key | PlatformKey> => useSpeech().translate;

export const useLanguage = () => useSpeech().language;

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Words are used outside LanguageProvider');
  return speech;
}
