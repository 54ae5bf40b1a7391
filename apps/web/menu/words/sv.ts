import { sv as platform } from '#platform/language/messages/sv.ts';
import { sv as menu } from '../messages/sv.ts';

export const sv = { ...platform, ...menu };
