import type { Registered } from './rules.ts';

/** What the business register answered: what the rules read, and the whole answer to be kept. */
export type RegisterAnswer = Registered & Readonly<Record<string, unknown>>;

/** What the ledger stands on besides the transaction of a request. */
export type ResultsPorts = {
  /** Asks the business register about a Norwegian organisation; never throws. */
  lookUp(country: string, number: string): Promise<RegisterAnswer>;
};
