import { layGround } from '#apps/server/ground.ts';
import { createStops } from '#apps/server/stops.ts';
import { readConfig } from '#platform/config/config.ts';
import { StartRefused } from '#platform/config/start-refused.ts';
import { startEmbedded } from '#platform/database/embedded.ts';
import { whenReachable } from '#platform/database/reachable.ts';
import type { Terminal } from './terminal.ts';

/** The database a command works on, ours or the one named; left running or stopped, as it was found. */
export type CommandDatabase = {
  /** As it stands. */
  asItIs<T>(work: Work<T>): Promise<T>;
  /** Brought to the newest schema, and with what is shipped. */
  migrated<T>(work: Work<T>): Promise<T>;
};

type Work<T> = (ownerUrl: string, onProgress: (step: string) => void) => Promise<T>;

export function commandDatabase({ watched, err, environment }: Terminal): CommandDatabase {
  const onProgress = (step: string) => {
    if (watched) err(`omstilt: ${step} …\n`);
  };
  const between = async <T>(begin: Begin, work: Work<T>): Promise<T> => {
    const config = readConfig(environment);
    const stops = createStops();
    const { signal, forget } = interruption();
    try {
      const ownerUrl = await begin({ config, stops, onProgress, signal });
      return await Promise.race([work(ownerUrl, onProgress), refusedOn(signal)]);
    } finally {
      await stops.all(signal);
      forget();
    }
  };
  return {
    asItIs: (work) => between(asItIs, work),
    migrated: (work) =>
      between(async (lifetime) => (await layGround({ ...lifetime, onError: () => {} })).ownerUrl, work),
  };
}

type Begin = (lifetime: Omit<Parameters<typeof layGround>[0], 'onError'>) => Promise<string>;

const asItIs: Begin = async ({ config, stops, onProgress, signal }) => {
  if (config.databaseUrl === undefined) {
    const embedded = await startEmbedded({ data: config.data, onProgress });
    stops.add({ stop: () => embedded.stop() });
    return embedded.url;
  }
  await whenReachable(config.databaseUrl, { onProgress, signal });
  return config.databaseUrl;
};

function interruption(): { signal: AbortSignal; forget(): void } {
  const told = new AbortController();
  const stop = () => told.abort();
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: told.signal,
    forget: () => {
      for (const name of SIGNALS) process.off(name, stop);
    },
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const refusedOn = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const refuse = () => reject(new StartRefused('Interrupted. What was under way is undone.'));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
