import { layGround } from './ground.ts';
import type { ServeOptions } from './serve.ts';
import { startWorker } from './worker.ts';

/** A worker alone: any number of them, on any number of machines, share the jobs of one database. */
export async function work(options: ServeOptions): Promise<string> {
  const { config, log, stops } = options;
  const { database } = await layGround({
    ...options,
    onError: (error) => log.warn({ err: error }, 'a connection was lost'),
  });
  const worker = await startWorker({ config, database, logger: log });
  stops.add({ stop: () => worker.stop(), drains: true });
  return 'Working';
}
