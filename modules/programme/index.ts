/** What others may use of programmes on the server. */
export { hasProgramme, type KeptProgramme, keepProgramme } from './case-store.ts';
export { programmeGround } from './dossier-store.ts';
export { type DecisionNamed, decisionsOf, periodOf } from './for-others-store.ts';
export { keepLife, keptDecisionId } from './keep-life.ts';
export type { KeptDecision, KeptShock } from './kept-life.ts';
export { programmeFacts } from './readable.ts';
export { programmeRoutes } from './routes.ts';
