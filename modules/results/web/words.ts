import { useText as useAnyText } from '#platform/ui/language/use-text.ts';
import type { nb } from '../messages/nb.ts';

export type ResultsKey = keyof typeof nb;

export const useText = () => useAnyText<ResultsKey>();
