import { layGround } from '#apps/server/ground.ts';
import { createStops } from '#apps/server/stops.ts';
import { type Config, readConfig } from '#platform/config/config.ts';
import { StartRefused } from '#platform/config/start-refused.ts';
import type { Database } from '#platform/database/database.ts';
import { startEmbedded } from '#platform/database/embedded.ts';
import { whenReachable } from '#platform/database/reachable.ts';
import type { Terminal } from './terminal.ts';

/** The database a command works on, ours or the one named; left running or stopped, as it was found. */
export type CommandDatabase = {
  /** As it stands. */
  asItIs<T>(work: Work<T>): Promise<T>;
  /** Brought to the newest schema, and with what is shipped. */
  migrated<T>(work: Work<T>): Promise<T>;
  /** The same, worked on as the application does; `interrupted` is what is said to whoever stops it. */
  opened<T>(work: (opened: Opened) => Promise<T>, interrupted?: string): Promise<T>;
};

export type Opened = {
  readonly database: Database;
  readonly config: Config;
  readonly signal: AbortSignal;
  readonly onProgress: (step: string) => void;
};

type Work<T> = (ownerUrl: string, onProgress: (step: string) => void) => Promise<T>;

export function commandDatabase({ watched, err, environment }: Terminal): CommandDatabase {
  const onProgress = (step: string) => {
    if (watched) err(`omstilt: ${step} …\n`);
  };
  const between = async <Begun, T>(
    begin: (lifetime: Lifetime) => Promise<Begun>,
    work: (begun: Begun, lifetime: Lifetime) => Promise<T>,
    interrupted = undone,
  ): Promise<T> => {
    const config = readConfig(environment);
    const stops = createStops();
    const { signal, forget } = interruption();
    const lifetime = { config, stops, onProgress, signal };
    try {
      const begun = await begin(lifetime);
      return await Promise.race([work(begun, lifetime), refusedOn(signal, interrupted)]);
    } finally {
      await stops.all(signal);
      forget();
    }
  };
  const laid = (lifetime: Lifetime) => layGround({ ...lifetime, onError: () => {} });
  return {
    asItIs: (work) => between(asItIs, (url) => work(url, onProgress)),
    migrated: (work) => between(laid, ({ ownerUrl }) => work(ownerUrl, onProgress)),
    opened: (work, interrupted) =>
      between(
        laid,
        ({ database }, { config, signal }) => work({ database, config, signal, onProgress }),
        interrupted,
      ),
  };
}

type Lifetime = Omit<Parameters<typeof layGround>[0], 'onError'>;

const asItIs = async ({ config, stops, onProgress, signal }: Lifetime): Promise<string> => {
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

const undone = 'Interrupted. What was under way is undone.';

const refusedOn = (signal: AbortSignal, says: string) =>
  new Promise<never>((_, reject) => {
    const refuse = () => reject(new StartRefused(says));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
