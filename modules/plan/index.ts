/** What others may use of plans on the server. */
export { keepPlan } from './keep.ts';
export type { KeptGoal, KeptIndicator, KeptTarget } from './kept.ts';
export { type LedgerTargets, ledgerTargets, publicLedgerTargets } from './ledger-targets.ts';
export { planRoutes } from './routes.ts';
