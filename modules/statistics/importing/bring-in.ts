import { v7 as newId } from 'uuid';
import type { Database } from '#platform/database/database.ts';
import { installation } from '#platform/jobs/installation.ts';
import type { Asked, Import, Progress } from './import.ts';
import { askForImport, unfinished } from './import-store.ts';
import { runImport } from './run-import.ts';
import type { Supply } from './supply.ts';

export type BringIn = {
  readonly database: Database;
  readonly asked: Asked;
  readonly supplyOf: (asked: Asked, unit: string) => Supply;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told that the same was begun before and goes on where it was. */
  readonly onResumed?: () => void;
};

/**
 * Brings something in for the installation, to its end. What was asked for in just the same way and was cut off goes on where it was.
 * Refused before anything is written where the source cannot be asked at all.
 */
export async function bringIn({
  database,
  asked,
  supplyOf,
  signal,
  onProgress,
  onResumed,
}: BringIn): Promise<Import> {
  supplyOf(asked, installation.unit);
  const { unit } = installation;
  const id = await database.withActor(installation, async (tx) => {
    const before = await unfinished(tx, unit, asked);
    if (before) {
      onResumed?.();
      return before.id;
    }
    const begun = newId();
    await askForImport(tx, { unit, id: begun, asked });
    return begun;
  });
  const ended = await runImport(
    { database, actor: installation, supplyOf, signal, ...(onProgress ? { onProgress } : {}) },
    id,
  );
  if (ended === 'paused') throw new Error('an import was told to pause that nobody tells to');
  return ended;
}
