import { type PlatformKey, useWords } from '#platform/ui/language/use-text.ts';
import { joined, type KeyOf } from '#platform/ui/language/vocabulary.ts';
import { words as ledgerWords } from './words.ts';

/** What stands beside the ledger: published figures, deductions, sums of many programmes. */
export const words = joined(ledgerWords, {
  nb: () => import('../messages/beside/nb.ts'),
  nn: () => import('../messages/beside/nn.ts'),
  sv: () => import('../messages/beside/sv.ts'),
  en: () => import('../messages/beside/en.ts'),
});

export type BesideKey = KeyOf<typeof words> | PlatformKey;

export const useText = () => useWords(words);
