import type { Config } from '#platform/config/config.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { startEmbedded } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import { whenReachable } from '#platform/database/reachable.ts';
import { loadContent } from './content.ts';
import type { Stops } from './stops.ts';

export type Ground = { readonly ownerUrl: string; readonly database: Database };

export type GroundOptions = {
  readonly config: Config;
  readonly stops: Stops;
  readonly onProgress: (message: string) => void;
  readonly onError: (error: Error) => void;
  /** Told to stop while starting: no further step is begun. */
  readonly signal: AbortSignal;
};

/** What every command stands on: the database, ours or the one named, at its newest schema and with what is shipped. */
export async function layGround({
  config,
  stops,
  onProgress,
  onError,
  signal,
}: GroundOptions): Promise<Ground> {
  const ownerUrl = config.databaseUrl ?? (await ownDatabase(config, stops, onProgress));
  signal.throwIfAborted();
  await whenReachable(ownerUrl, { onProgress, signal });
  await migrate(ownerUrl, { onProgress: (step) => onProgress(`Migrating: ${step}`) });
  signal.throwIfAborted();
  const database = openDatabase(ownerUrl, { onError });
  // Whoever is in the middle of something is waited for, but not for ever.
  stops.add({ stop: () => database.close(), drains: true });
  const content = { ownerUrl, database, examples: config.embedded, now: Date.now() };
  await asOwner(ownerUrl, async (query) => {
    // Two that start at once would both find it missing. Locks of two numbers never meet those of one number that
    // functions take.
    await query('select pg_advisory_xact_lock(716, 1)');
    await loadContent(content);
  });
  signal.throwIfAborted();
  return { ownerUrl, database };
}

async function ownDatabase(
  { data }: Config,
  stops: Stops,
  onProgress: (message: string) => void,
): Promise<string> {
  const embedded = await startEmbedded({ data, onProgress });
  stops.add({ stop: () => embedded.stop() });
  return embedded.url;
}
