/** What others may use of programmes on the server. */
export { type KeptProgramme, keepProgramme } from './case-store.ts';
export { programmeFacts } from './readable.ts';
export { programmeRoutes } from './routes.ts';
