import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import { rememberLanguage, speakLanguage, spokenLanguage } from './chosen-language.ts';
import { fetchAll, fetchWords, translatorOf, type Words } from './vocabulary.ts';
import { WordsLost } from './words-lost.tsx';

export type Speech = {
  readonly language: Language;
  readonly translate: Translate;
  /** Ends when the page speaks it; fails, and all stays as it is, when its words cannot be fetched. */
  readonly change: (language: Language) => Promise<void>;
};

export const SpeechContext = createContext<Speech | undefined>(undefined);

/**
 * The language that is spoken; `<html lang>` follows. The words given are fetched before anything is shown; another
 * language is spoken when the words of all that has been shown are there, and what is typed stays.
 */
export function LanguageProvider({ words, children }: { words: Words; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>();
  const [lost, setLost] = useState(false);
  const wanted = useRef<Language>(undefined);

  const speak = useCallback(
    async (next: Language) => {
      wanted.current = next;
      await Promise.all([fetchWords(words, next), fetchAll(next)]);
      // The last choice is the one that holds, however the words come in.
      if (wanted.current !== next) return;
      speakLanguage(next);
      startTransition(() => setLanguage(next));
    },
    [words],
  );

  useEffect(() => {
    speak(spokenLanguage()).catch(() => setLost(true));
  }, [speak]);

  const change = useCallback(
    async (next: Language) => {
      await speak(next);
      rememberLanguage(next);
    },
    [speak],
  );

  const speech = useMemo(
    () => (language ? { language, translate: translatorOf(language), change } : undefined),
    [language, change],
  );
  if (speech) return <SpeechContext value={speech}>{children}</SpeechContext>;
  return lost ? <WordsLost language={spokenLanguage()} /> : null;
}
