/** What others may use of plans on the server. */
export { type LedgerTargets, ledgerTargets, publicLedgerTargets } from './ledger-targets.ts';
export { planRoutes } from './routes.ts';
