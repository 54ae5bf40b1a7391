import { en as accessEn } from '#modules/access/messages/en.ts';
import { nb as accessNb } from '#modules/access/messages/nb.ts';
import { nn as accessNn } from '#modules/access/messages/nn.ts';
import { en as accessServerEn } from '#modules/access/messages/server/en.ts';
import { nb as accessServerNb } from '#modules/access/messages/server/nb.ts';
import { nn as accessServerNn } from '#modules/access/messages/server/nn.ts';
import { sv as accessServerSv } from '#modules/access/messages/server/sv.ts';
import { sv as accessSv } from '#modules/access/messages/sv.ts';
import { en as logbookEn } from '#modules/logbook/messages/en.ts';
import { nb as logbookNb } from '#modules/logbook/messages/nb.ts';
import { nn as logbookNn } from '#modules/logbook/messages/nn.ts';
import { en as logbookOpenEn } from '#modules/logbook/messages/open/en.ts';
import { nb as logbookOpenNb } from '#modules/logbook/messages/open/nb.ts';
import { nn as logbookOpenNn } from '#modules/logbook/messages/open/nn.ts';
import { sv as logbookOpenSv } from '#modules/logbook/messages/open/sv.ts';
import { en as logbookServerEn } from '#modules/logbook/messages/server/en.ts';
import { nb as logbookServerNb } from '#modules/logbook/messages/server/nb.ts';
import { nn as logbookServerNn } from '#modules/logbook/messages/server/nn.ts';
import { sv as logbookServerSv } from '#modules/logbook/messages/server/sv.ts';
import { sv as logbookSv } from '#modules/logbook/messages/sv.ts';
import { en as planEn } from '#modules/plan/messages/en.ts';
import { nb as planNb } from '#modules/plan/messages/nb.ts';
import { nn as planNn } from '#modules/plan/messages/nn.ts';
import { en as planOpenEn } from '#modules/plan/messages/open/en.ts';
import { nb as planOpenNb } from '#modules/plan/messages/open/nb.ts';
import { nn as planOpenNn } from '#modules/plan/messages/open/nn.ts';
import { sv as planOpenSv } from '#modules/plan/messages/open/sv.ts';
import { en as planServerEn } from '#modules/plan/messages/server/en.ts';
import { nb as planServerNb } from '#modules/plan/messages/server/nb.ts';
import { nn as planServerNn } from '#modules/plan/messages/server/nn.ts';
import { sv as planServerSv } from '#modules/plan/messages/server/sv.ts';
import { sv as planSv } from '#modules/plan/messages/sv.ts';
import { en as programmeEn } from '#modules/programme/messages/en.ts';
import { nb as programmeNb } from '#modules/programme/messages/nb.ts';
import { nn as programmeNn } from '#modules/programme/messages/nn.ts';
import { en as programmeOpenEn } from '#modules/programme/messages/open/en.ts';
import { nb as programmeOpenNb } from '#modules/programme/messages/open/nb.ts';
import { nn as programmeOpenNn } from '#modules/programme/messages/open/nn.ts';
import { sv as programmeOpenSv } from '#modules/programme/messages/open/sv.ts';
import { en as programmeServerEn } from '#modules/programme/messages/server/en.ts';
import { nb as programmeServerNb } from '#modules/programme/messages/server/nb.ts';
import { nn as programmeServerNn } from '#modules/programme/messages/server/nn.ts';
import { sv as programmeServerSv } from '#modules/programme/messages/server/sv.ts';
import { sv as programmeSv } from '#modules/programme/messages/sv.ts';
import { en as resultsBesideEn } from '#modules/results/messages/beside/en.ts';
import { nb as resultsBesideNb } from '#modules/results/messages/beside/nb.ts';
import { nn as resultsBesideNn } from '#modules/results/messages/beside/nn.ts';
import { sv as resultsBesideSv } from '#modules/results/messages/beside/sv.ts';
import { en as resultsEn } from '#modules/results/messages/en.ts';
import { nb as resultsNb } from '#modules/results/messages/nb.ts';
import { nn as resultsNn } from '#modules/results/messages/nn.ts';
import { en as resultsOpenEn } from '#modules/results/messages/open/en.ts';
import { nb as resultsOpenNb } from '#modules/results/messages/open/nb.ts';
import { nn as resultsOpenNn } from '#modules/results/messages/open/nn.ts';
import { sv as resultsOpenSv } from '#modules/results/messages/open/sv.ts';
import { en as resultsServerEn } from '#modules/results/messages/server/en.ts';
import { nb as resultsServerNb } from '#modules/results/messages/server/nb.ts';
import { nn as resultsServerNn } from '#modules/results/messages/server/nn.ts';
import { sv as resultsServerSv } from '#modules/results/messages/server/sv.ts';
import { sv as resultsSv } from '#modules/results/messages/sv.ts';
import { en as statisticsEn } from '#modules/statistics/messages/en.ts';
import { nb as statisticsNb } from '#modules/statistics/messages/nb.ts';
import { nn as statisticsNn } from '#modules/statistics/messages/nn.ts';
import { en as statisticsOpenEn } from '#modules/statistics/messages/open/en.ts';
import { nb as statisticsOpenNb } from '#modules/statistics/messages/open/nb.ts';
import { nn as statisticsOpenNn } from '#modules/statistics/messages/open/nn.ts';
import { sv as statisticsOpenSv } from '#modules/statistics/messages/open/sv.ts';
import { en as statisticsServerEn } from '#modules/statistics/messages/server/en.ts';
import { nb as statisticsServerNb } from '#modules/statistics/messages/server/nb.ts';
import { nn as statisticsServerNn } from '#modules/statistics/messages/server/nn.ts';
import { sv as statisticsServerSv } from '#modules/statistics/messages/server/sv.ts';
import { sv as statisticsSv } from '#modules/statistics/messages/sv.ts';
import { en as dossierEn } from '#platform/dossier/messages/en.ts';
import { nb as dossierNb } from '#platform/dossier/messages/nb.ts';
import { nn as dossierNn } from '#platform/dossier/messages/nn.ts';
import { sv as dossierSv } from '#platform/dossier/messages/sv.ts';
import { type Language, languages } from '#platform/language/language.ts';
import { en as platformEn } from '#platform/language/messages/en.ts';
import { en as importingEn } from '#platform/language/messages/importing/en.ts';
import { nb as importingNb } from '#platform/language/messages/importing/nb.ts';
import { nn as importingNn } from '#platform/language/messages/importing/nn.ts';
import { sv as importingSv } from '#platform/language/messages/importing/sv.ts';
import { nb as platformNb } from '#platform/language/messages/nb.ts';
import { nn as platformNn } from '#platform/language/messages/nn.ts';
import { en as platformServerEn } from '#platform/language/messages/server/en.ts';
import { nb as platformServerNb } from '#platform/language/messages/server/nb.ts';
import { nn as platformServerNn } from '#platform/language/messages/server/nn.ts';
import { sv as platformServerSv } from '#platform/language/messages/server/sv.ts';
import { sv as platformSv } from '#platform/language/messages/sv.ts';
import { createTranslator, type Messages, type Translate } from '#platform/language/translate.ts';

/** Every word of every language: the server says things in letters, feeds, files and problems. */
export const messages: Readonly<Record<Language, Messages>> = {
  nb: {
    ...platformNb,
    ...importingNb,
    ...platformServerNb,
    ...dossierNb,
    ...accessNb,
    ...accessServerNb,
    ...programmeNb,
    ...programmeOpenNb,
    ...programmeServerNb,
    ...logbookNb,
    ...logbookOpenNb,
    ...logbookServerNb,
    ...planNb,
    ...planServerNb,
    ...planOpenNb,
    ...resultsNb,
    ...resultsBesideNb,
    ...resultsOpenNb,
    ...resultsServerNb,
    ...statisticsNb,
    ...statisticsOpenNb,
    ...statisticsServerNb,
  },
  nn: {
    ...platformNn,
    ...importingNn,
    ...platformServerNn,
    ...dossierNn,
    ...accessNn,
    ...accessServerNn,
    ...programmeNn,
    ...programmeOpenNn,
    ...programmeServerNn,
    ...logbookNn,
    ...logbookOpenNn,
    ...logbookServerNn,
    ...planNn,
    ...planServerNn,
    ...planOpenNn,
    ...resultsNn,
    ...resultsBesideNn,
    ...resultsOpenNn,
    ...resultsServerNn,
    ...statisticsNn,
    ...statisticsOpenNn,
    ...statisticsServerNn,
  },
  sv: {
    ...platformSv,
    ...importingSv,
    ...platformServerSv,
    ...dossierSv,
    ...accessSv,
    ...accessServerSv,
    ...programmeSv,
    ...programmeOpenSv,
    ...programmeServerSv,
    ...logbookSv,
    ...logbookOpenSv,
    ...logbookServerSv,
    ...planSv,
    ...planServerSv,
    ...planOpenSv,
    ...resultsSv,
    ...resultsBesideSv,
    ...resultsOpenSv,
    ...resultsServerSv,
    ...statisticsSv,
    ...statisticsOpenSv,
    ...statisticsServerSv,
  },
  en: {
    ...platformEn,
    ...importingEn,
    ...platformServerEn,
    ...dossierEn,
    ...accessEn,
    ...accessServerEn,
    ...programmeEn,
    ...programmeOpenEn,
    ...programmeServerEn,
    ...logbookEn,
    ...logbookOpenEn,
    ...logbookServerEn,
    ...planEn,
    ...planServerEn,
    ...planOpenEn,
    ...resultsEn,
    ...resultsBesideEn,
    ...resultsOpenEn,
    ...resultsServerEn,
    ...statisticsEn,
    ...statisticsOpenEn,
    ...statisticsServerEn,
  },
};

const translators = new Map<Language, Translate>(
  languages.map((language) => [language, createTranslator(language, messages[language])]),
);

export const say = (language: Language): Translate => translators.get(language) ?? ((key) => key);
