import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, isAlive } from './embedded-process.ts';
import type { Server } from './embedded-server.ts';

/**
 * Sees every second that a server still runs, and has it brought back when it was killed, as a machine short of memory does.
 * When it cannot be brought back the program ends: nobody catches that, and whoever keeps the program running is told.
 */
export function watchOver(
  server: Server,
  bringBack: (signal: AbortSignal) => Promise<Server>,
): { end(): void } {
  const told = new AbortController();
  const { signal } = told;
  const watch = async () => {
    for (let running = identityOf(server.pid); ; ) {
      await pause(1_000, undefined, { signal, ref: false });
      if (running !== undefined && isAlive(running)) continue;
      running = identityOf((await bringBack(signal)).pid);
    }
  };
  void watch().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return { end: () => told.abort() };
}
