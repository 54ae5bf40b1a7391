import { en as platform } from '#platform/language/messages/en.ts';
import { en as menu } from '../messages/en.ts';

export const en = { ...platform, ...menu };
