import { nn as platform } from '#platform/language/messages/nn.ts';
import { nn as menu } from '../messages/nn.ts';

export const nn = { ...platform, ...menu };
