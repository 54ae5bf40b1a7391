import { en as access } from '#modules/access/messages/en.ts';
import { en as logbook } from '#modules/logbook/messages/en.ts';
import { en as plan } from '#modules/plan/messages/en.ts';
import { en as programme } from '#modules/programme/messages/en.ts';
import { en as results } from '#modules/results/messages/en.ts';
import { en as platform } from '#platform/language/messages/en.ts';
import { en as web } from '../words/en.ts';

export const messages = { ...platform, ...access, ...programme, ...logbook, ...plan, ...results, ...web };
