import { messages } from '#apps/server/messages.ts';
import { en as homeEn } from '#apps/web/home/messages/en.ts';
import { nb as homeNb } from '#apps/web/home/messages/nb.ts';
import { nn as homeNn } from '#apps/web/home/messages/nn.ts';
import { sv as homeSv } from '#apps/web/home/messages/sv.ts';
import { en as landingEn } from '#apps/web/landing/messages/en.ts';
import { nb as landingNb } from '#apps/web/landing/messages/nb.ts';
import { nn as landingNn } from '#apps/web/landing/messages/nn.ts';
import { sv as landingSv } from '#apps/web/landing/messages/sv.ts';
import { en as menuEn } from '#apps/web/menu/messages/en.ts';
import { nb as menuNb } from '#apps/web/menu/messages/nb.ts';
import { nn as menuNn } from '#apps/web/menu/messages/nn.ts';
import { sv as menuSv } from '#apps/web/menu/messages/sv.ts';
import { en as programmeEn } from '#apps/web/programme/messages/en.ts';
import { nb as programmeNb } from '#apps/web/programme/messages/nb.ts';
import { nn as programmeNn } from '#apps/web/programme/messages/nn.ts';
import { sv as programmeSv } from '#apps/web/programme/messages/sv.ts';
import { en as statementsEn } from '#apps/web/statements/messages/en.ts';
import { nb as statementsNb } from '#apps/web/statements/messages/nb.ts';
import { nn as statementsNn } from '#apps/web/statements/messages/nn.ts';
import { sv as statementsSv } from '#apps/web/statements/messages/sv.ts';
import type { Language } from '#platform/language/language.ts';
import type { Messages } from '#platform/language/translate.ts';
import { lastWords } from '#platform/ui/language/last-words.ts';

/** All that is said in a language, by pages and by the server. A page fetches far less. */
export const everyWord: Readonly<Record<Language, Messages>> = {
  nb: {
    ...messages.nb,
    ...lastWords.nb,
    ...menuNb,
    ...landingNb,
    ...homeNb,
    ...programmeNb,
    ...statementsNb,
  },
  nn: {
    ...messages.nn,
    ...lastWords.nn,
    ...menuNn,
    ...landingNn,
    ...homeNn,
    ...programmeNn,
    ...statementsNn,
  },
  sv: {
    ...messages.sv,
    ...lastWords.sv,
    ...menuSv,
    ...landingSv,
    ...homeSv,
    ...programmeSv,
    ...statementsSv,
  },
  en: {
    ...messages.en,
    ...lastWords.en,
    ...menuEn,
    ...landingEn,
    ...homeEn,
    ...programmeEn,
    ...statementsEn,
  },
};
