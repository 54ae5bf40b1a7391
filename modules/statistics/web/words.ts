import { type PlatformKey, useWords } from '#platform/ui/language/use-text.ts';
import { joined, type KeyOf } from '#platform/ui/language/vocabulary.ts';
import { words as openWords } from './open-words.ts';

/** All its words: those that anyone may read, and those of bringing statistics in. */
export const words = joined(openWords, {
  nb: () => import('../messages/nb.ts'),
  nn: () => import('../messages/nn.ts'),
  sv: () => import('../messages/sv.ts'),
  en: () => import('../messages/en.ts'),
});

export type StatisticsKey = KeyOf<typeof words> | PlatformKey;

export const useText = () => useWords(words);
