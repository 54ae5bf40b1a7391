import { type LogEntry, logEntry } from '../../shapes.ts';

/** An entry as it came within a refusal; fetched when two people have corrected at once. */
export const entryRead = (found: unknown): LogEntry | undefined => logEntry.safeParse(found).data;
