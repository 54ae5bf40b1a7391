/** What other modules may use of programmes on the server. */
export { programmeRoutes } from './routes.ts';
export { programme } from './store.ts';
