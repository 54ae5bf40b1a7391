import { en as accessEn } from '#modules/access/messages/en.ts';
import { nb as accessNb } from '#modules/access/messages/nb.ts';
import { nn as accessNn } from '#modules/access/messages/nn.ts';
import { sv as accessSv } from '#modules/access/messages/sv.ts';
import { en as logbookEn } from '#modules/logbook/messages/en.ts';
import { nb as logbookNb } from '#modules/logbook/messages/nb.ts';
import { nn as logbookNn } from '#modules/logbook/messages/nn.ts';
import { sv as logbookSv } from '#modules/logbook/messages/sv.ts';
import { en as planEn } from '#modules/plan/messages/en.ts';
import { nb as planNb } from '#modules/plan/messages/nb.ts';
import { nn as planNn } from '#modules/plan/messages/nn.ts';
import { sv as planSv } from '#modules/plan/messages/sv.ts';
import { en as programmeEn } from '#modules/programme/messages/en.ts';
import { nb as programmeNb } from '#modules/programme/messages/nb.ts';
import { nn as programmeNn } from '#modules/programme/messages/nn.ts';
import { sv as programmeSv } from '#modules/programme/messages/sv.ts';
import { en as resultsEn } from '#modules/results/messages/en.ts';
import { nb as resultsNb } from '#modules/results/messages/nb.ts';
import { nn as resultsNn } from '#modules/results/messages/nn.ts';
import { sv as resultsSv } from '#modules/results/messages/sv.ts';
import { en as dossierEn } from '#platform/dossier/messages/en.ts';
import { nb as dossierNb } from '#platform/dossier/messages/nb.ts';
import { nn as dossierNn } from '#platform/dossier/messages/nn.ts';
import { sv as dossierSv } from '#platform/dossier/messages/sv.ts';
import { type Language, languages } from '#platform/language/language.ts';
import { en as platformEn } from '#platform/language/messages/en.ts';
import { nb as platformNb } from '#platform/language/messages/nb.ts';
import { nn as platformNn } from '#platform/language/messages/nn.ts';
import { sv as platformSv } from '#platform/language/messages/sv.ts';
import { createTranslator, type Messages, type Translate } from '#platform/language/translate.ts';

/** Every word of every language: the server says things in letters, feeds, files and problems. */
export const messages: Readonly<Record<Language, Messages>> = {
  nb: { ...platformNb, ...dossierNb, ...accessNb, ...programmeNb, ...logbookNb, ...planNb, ...resultsNb },
  nn: { ...platformNn, ...dossierNn, ...accessNn, ...programmeNn, ...logbookNn, ...planNn, ...resultsNn },
  sv: { ...platformSv, ...dossierSv, ...accessSv, ...programmeSv, ...logbookSv, ...planSv, ...resultsSv },
  en: { ...platformEn, ...dossierEn, ...accessEn, ...programmeEn, ...logbookEn, ...planEn, ...resultsEn },
};

const translators = new Map<Language, Translate>(
  languages.map((language) => [language, createTranslator(language, messages[language])]),
);

export const say = (language: Language): Translate => translators.get(language) ?? ((key) => key);
