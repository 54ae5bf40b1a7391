import type { Register } from './register/register.ts';

/** What the ledger stands on besides the transaction of a request. */
export type ResultsPorts = { register: Register };
