import type { Language } from '#platform/language/language.ts';
import type { Messages } from '#platform/language/translate.ts';

/** One file per language, and a visitor fetches one. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  (await files[language]()).messages;

const files = {
  nb: () => import('./nb.ts'),
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
} satisfies Record<Language, () => Promise<{ messages: Messages }>>;
