import { useWords } from '#platform/ui/language/use-text.ts';

/** What anyone may read: the public pages fetch these alone. */
export const words = {
  nb: () => import('../messages/open/nb.ts'),
  nn: () => import('../messages/open/nn.ts'),
  sv: () => import('../messages/open/sv.ts'),
  en: () => import('../messages/open/en.ts'),
};

export const useText = () => useWords(words);
