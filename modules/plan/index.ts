/** What others may use of plans on the server. */
export { type LedgerTargets, ledgerTargets, publicLedgerTargets } from './ledger-targets.ts';
export { planRoutes } from './routes.ts';
export { type KeptActual, type KeptGoal, type KeptIndicator, type KeptTarget, keepPlan } from './keep.ts';
