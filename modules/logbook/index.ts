/** What others may use of the logbook on the server. */
export { digestTasks, followingCrontab } from './following/digest.ts';
export { type KeptEntry, keepLog, keptEntryId } from './keep.ts';
export type { LogbookPorts } from './ports.ts';
export { readableLog } from './readable.ts';
export { logbookRoutes } from './routes.ts';
export { existing as existingEntries, filesOf } from './store.ts';
