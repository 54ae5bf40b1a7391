import { useWords } from '#platform/ui/language/use-text.ts';

export const words = {
  nb: () => import('./messages/nb.ts'),
  nn: () => import('./messages/nn.ts'),
  sv: () => import('./messages/sv.ts'),
  en: () => import('./messages/en.ts'),
};

export const useText = () => useWords(words);
