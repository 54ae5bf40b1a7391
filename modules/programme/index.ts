/** What others may use of programmes on the server. */
export { type KeptProgramme, keepProgramme } from './case-store.ts';
export { type DecisionNamed, decisionsOf, periodOf } from './for-others-store.ts';
export { programmeFacts } from './readable.ts';
export { type KeptDecision, type KeptShock, keepLife, keptDecisionId } from './keep-life.ts';
export { programmeRoutes } from './routes.ts';
