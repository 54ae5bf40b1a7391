import type { Language } from '#platform/language/language.ts';

/** Each in itself: who looks for Swedish looks for the word "Svenska". */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};
