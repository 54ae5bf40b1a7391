import type { nb as platform } from '#platform/language/messages/nb.ts';
import { useText as useAnyText } from '#platform/ui/language/use-text.ts';
import type { nb } from '../messages/nb.ts';

/** Its own words, and those in which fields of any form are told what is wrong. */
export type ResultsKey = keyof typeof nb | keyof typeof platform;

export const useText = () => useAnyText<ResultsKey>();
