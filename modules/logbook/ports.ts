import type { Database } from '#platform/database/database.ts';
import type { Words } from '#platform/documents/importing/headings.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';

/** What the logbook stands on besides the transaction of a request. */
export type LogbookPorts = {
  database: Database;
  say: (language: Language) => Translate;
  /** The words of every language, to know the headings of a file by. */
  dictionaries: readonly Words[];
  /** Where people reach us: in letters and feeds. */
  publicUrl: string;
  /** Whether letters leave the house; without a mail server they are written and wait. */
  sendsMail: boolean;
};
