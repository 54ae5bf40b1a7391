import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '#platform/config/config.ts';
import { StartRefused } from '#platform/config/start-refused.ts';
import { buildApp } from './app.ts';
import { layGround } from './ground.ts';
import type { Stops } from './stops.ts';
import { startWorker } from './worker.ts';

export type ServeOptions = {
  readonly config: Config;
  readonly log: Logger;
  readonly stops: Stops;
  readonly signal: AbortSignal;
  readonly onProgress: (message: string) => void;
};

/** The web server, with a worker beside it in the same process; answers with where it is found. */
export async function serve(options: ServeOptions): Promise<string> {
  const { config, log, stops, signal } = options;
  const { database } = await layGround({
    ...options,
    onError: (error) => log.warn({ err: error }, 'a connection was lost'),
  });
  const worker = await startWorker({ config, database, logger: log });
  stops.add({ stop: () => worker.stop(), drains: true });
  signal.throwIfAborted();
  const app = await buildApp({ config, database, logger: log });
  stops.add({ stop: () => app.close(), drains: true });
  signal.throwIfAborted();
  const address = await listen(app, config);
  return `Ready on ${config.port === 0 ? address : config.publicUrl}`;
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw refusedToListen(error, host, port) ?? error;
  }
}

function refusedToListen(error: unknown, host: string, port: number): StartRefused | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const options = { cause: error };
  if (code === 'EADDRINUSE')
    return new StartRefused(
      `Port ${port} on ${host} is in use by another program: stop that, or choose another port (PORT=${port + 1}).`,
      options,
    );
  if (code === 'EACCES')
    return new StartRefused(
      `Port ${port} may only be used by the system’s administrator: choose one above 1023 (PORT=3000).`,
      options,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartRefused(
      `${host} (HOST) is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all of them.`,
      options,
    );
  return undefined;
}
