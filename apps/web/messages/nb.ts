import { nb as access } from '#modules/access/messages/nb.ts';
import { nb as logbook } from '#modules/logbook/messages/nb.ts';
import { nb as plan } from '#modules/plan/messages/nb.ts';
import { nb as programme } from '#modules/programme/messages/nb.ts';
import { nb as results } from '#modules/results/messages/nb.ts';
import { nb as platform } from '#platform/language/messages/nb.ts';
import { nb as web } from '../words/nb.ts';

export const messages = { ...platform, ...access, ...programme, ...logbook, ...plan, ...results, ...web };
