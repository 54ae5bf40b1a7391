import type { Database } from '#platform/database/database.ts';
import type { Words } from '#platform/documents/importing/headings.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import type { Register } from './register/register.ts';

/** What the ledger stands on besides the transaction of a request. */
export type ResultsPorts = {
  register: Register;
  /** Where people reach us: in files that say where they come from. */
  publicUrl: string;
  database: Database;
  say: (language: Language) => Translate;
  /** The words of every language, to know the headings of a file by. */
  dictionaries: readonly Words[];
};
