import { useText as useAnyText } from '#platform/ui/language/use-text.ts';
import type { nb } from '../messages/nb.ts';

export const useText = () => useAnyText<keyof typeof nb>();
