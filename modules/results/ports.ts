import type { Register } from './register/register.ts';

/** What the ledger stands on besides the transaction of a request. */
export type ResultsPorts = {
  register: Register;
  /** Where people reach us: in files that say where they come from. */
  publicUrl: string;
};
