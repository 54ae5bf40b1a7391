import { useWords } from '../language/use-text.ts';
import type { KeyOf } from '../language/vocabulary.ts';

/** While a list comes in: fetched by the pages where one does. */
export const words = {
  nb: () => import('#platform/language/messages/importing/nb.ts'),
  nn: () => import('#platform/language/messages/importing/nn.ts'),
  sv: () => import('#platform/language/messages/importing/sv.ts'),
  en: () => import('#platform/language/messages/importing/en.ts'),
};

export type ImportingKey = KeyOf<typeof words>;

export const useText = () => useWords(words);
