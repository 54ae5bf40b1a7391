import type { LogEntry } from '../../contract.ts';

/** What an entry shows, to a member or to anyone. */
export type Shown = Omit<LogEntry, 'mine' | 'visibility'> & Partial<Pick<LogEntry, 'visibility'>>;
