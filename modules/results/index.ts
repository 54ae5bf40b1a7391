/** What others may use of the ledger on the server. */
export { resultsGround } from './dossier-store.ts';
export { type KeptFigure, keepFigures } from './keep.ts';
export { type KeptClaim, type KeptEffect, keepLedger } from './keep-ledger.ts';
export type { ResultsPorts } from './ports.ts';
export { enhetsregisteret } from './register/enhetsregisteret.ts';
export { putRemindersOnQueue, reminderCrontab, reminderTasks } from './reminding/reminder.ts';
export { resultsRoutes } from './routes.ts';
