import type { Config } from '#platform/config/config.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { startEmbedded } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import { loadContent } from './content.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { whenReachable } from './reachable.ts';
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
  stops.add({ stop: () => database.close() });
  const content = { ownerUrl, database, examples: config.embedded, now: Date.now() };
  await oneAtATime(ownerUrl, () => loadContent(content));
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
