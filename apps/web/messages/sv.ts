import { sv as access } from '#modules/access/messages/sv.ts';
import { sv as logbook } from '#modules/logbook/messages/sv.ts';
import { sv as plan } from '#modules/plan/messages/sv.ts';
import { sv as programme } from '#modules/programme/messages/sv.ts';
import { sv as results } from '#modules/results/messages/sv.ts';
import { sv as platform } from '#platform/language/messages/sv.ts';
import { sv as web } from '../words/sv.ts';

export const messages = { ...platform, ...access, ...programme, ...logbook, ...plan, ...results, ...web };
