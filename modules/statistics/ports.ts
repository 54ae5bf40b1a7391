import type { Database } from '#platform/database/database.ts';
import type { Words } from '#platform/documents/importing/headings.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';

/** What statistics stand on besides the transaction of a request. */
export type StatisticsPorts = {
  database: Database;
  say: (language: Language) => Translate;
  /** The words of every language, to know the headings of a file by. */
  dictionaries: readonly Words[];
  /** `Config.offline`: no office is asked from here. */
  offline: boolean;
};
