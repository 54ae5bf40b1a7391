import { nb as platform } from '#platform/language/messages/nb.ts';
import { nb as menu } from '../messages/nb.ts';

/** What every page needs, in one file: the platform’s words, and what stands around the page. */
export const nb = { ...platform, ...menu };
