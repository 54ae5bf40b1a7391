import { nn as access } from '#modules/access/messages/nn.ts';
import { nn as logbook } from '#modules/logbook/messages/nn.ts';
import { nn as plan } from '#modules/plan/messages/nn.ts';
import { nn as programme } from '#modules/programme/messages/nn.ts';
import { nn as results } from '#modules/results/messages/nn.ts';
import { nn as platform } from '#platform/language/messages/nn.ts';
import { nn as web } from '../words/nn.ts';

export const messages = { ...platform, ...access, ...programme, ...logbook, ...plan, ...results, ...web };
