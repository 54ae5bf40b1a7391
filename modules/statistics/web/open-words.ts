import { type PlatformKey, useWords } from '#platform/ui/language/use-text.ts';
import type { KeyOf } from '#platform/ui/language/vocabulary.ts';

/** What anyone may read: places, figures and the catalogue. */
export const words = {
  nb: () => import('../messages/open/nb.ts'),
  nn: () => import('../messages/open/nn.ts'),
  sv: () => import('../messages/open/sv.ts'),
  en: () => import('../messages/open/en.ts'),
};

export type OpenKey = KeyOf<typeof words> | PlatformKey;

export const useText = () => useWords(words);
