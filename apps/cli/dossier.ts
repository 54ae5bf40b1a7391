import { say } from '#apps/server/messages.ts';
import { accessGround } from '#modules/access/index.ts';
import { readableLog } from '#modules/logbook/index.ts';
import { programmeFacts, programmeGround } from '#modules/programme/index.ts';
import { resultsGround } from '#modules/results/index.ts';
import type { Ground } from '#platform/dossier/ground.ts';
import type { ReadableOf } from '#platform/dossier/readable.ts';

/** What a programme's rows refer to and do not own, and what is said before they come: a module with either adds a line. */
export const ground: readonly Ground[] = [accessGround, programmeGround, resultsGround];

/** What a dossier holds for reading: a line for each module that has something to read. */
export const readable: readonly ReadableOf[] = [programmeFacts(say), readableLog(say)];
