import { setTimeout as pause } from 'node:timers/promises';
import { identityOf } from '#platform/database/embedded-process.ts';

/** Ends processes without a warning, all in one moment, and waits until they are gone. */
export async function kill(pids: readonly number[]): Promise<void> {
  for (const pid of pids) strike(pid);
  while (pids.some((pid) => identityOf(pid) !== undefined)) await pause(2);
}

function strike(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // One that ended with another.
  }
}
