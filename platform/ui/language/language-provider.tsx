import { createContext, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '#platform/language/language.ts';
import { createTranslator, type Messages, type Translate } from '#platform/language/translate.ts';
import { chosenLanguage, rememberLanguage } from './chosen-language.ts';

export type Speech = {
  readonly language: Language;
  readonly translate: Translate;
  readonly change: (language: Language) => void;
};

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** Loads the words of one language, and of no other; `<html lang>` follows. */
export function LanguageProvider({
  load,
  children,
}: {
  load: (language: Language) => Promise<Messages>;
  children: ReactNode;
}) {
  const [spoken, setSpoken] = useState<{ language: Language; translate: Translate }>();

  const speak = useCallback(
    async (language: Language) => {
      const messages = await load(language);
      document.documentElement.lang = language;
      setSpoken({ language, translate: createTranslator(language, messages) });
    },
    [load],
  );

  useEffect(() => {
    void speak(chosenLanguage());
  }, [speak]);

  const change = useCallback(
    (language: Language) => {
      rememberLanguage(language);
      void speak(language);
    },
    [speak],
  );

  const speech = useMemo(() => (spoken ? { ...spoken, change } : undefined), [spoken, change]);
  return speech ? <SpeechContext value={speech}>{children}</SpeechContext> : null;
}
