import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefused } from '#platform/config/start-refused.ts';
import { type Cluster, surroundings } from './embedded-cluster.ts';
import { commandOf, identityOf } from './embedded-process.ts';

export type Server = { readonly pid: number; readonly port: number };

/** Starts the cluster's server on the loopback address, on a free port or the one named, and waits until it takes connections. */
export async function launch(
  cluster: Cluster,
  settings: Readonly<Record<string, string>> = {},
  port?: number,
): Promise<Server> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const outcome = await attempt(cluster, port ?? (await freePort()), settings);
    if (typeof outcome !== 'string') return outcome;
    // The port was taken after we looked; or children of a server that was killed still hold its memory for a moment.
    const passing = /Address already in use|could not bind|shared memory block/.test(outcome);
    if (!passing || Date.now() > deadline)
      throw new StartRefused(`The embedded database did not start.\n${outcome}`);
    await pause(100);
  }
}

/** The server that runs on this folder, once it takes connections; undefined when none does. */
export async function running(folder: string): Promise<Server | undefined> {
  for (;;) {
    const found = readPidFile(folder);
    if (!found) return undefined;
    if (!isOurs(found.pid, folder)) {
      // Its number now belongs to another process: PostgreSQL would refuse to start beside it.
      rmSync(join(folder, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (found.ready) return found;
    await pause(20);
  }
}

/** Stops a server: open transactions are rolled back, everything is written down; returns when it has ended. */
export async function halt({ pid }: Server): Promise<void> {
  const identity = identityOf(pid);
  const hasEnded = () => identityOf(pid) !== identity;
  signal(pid, 'SIGINT');
  if (await within(20_000, hasEnded)) return;
  // "Immediate" shutdown: as after a crash, the next start recovers. Nothing that was acknowledged is lost.
  signal(pid, 'SIGQUIT');
  if (!(await within(10_000, hasEnded)))
    throw new StartRefused(`The embedded database (process ${pid}) does not stop.`);
}

async function attempt(
  cluster: Cluster,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<Server | string> {
  const log = openLog(cluster.log);
  const begin = statSync(cluster.log).size;
  const options = Object.entries({ ...SETTINGS, ...settings, port: String(port) }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.folder, ...options], {
    ...surroundings(cluster.user),
    // A session of its own: Ctrl-C in a terminal reaches us alone, and others that joined keep it when we end.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = false;
  let cause = '';
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', (error) => {
    ended = true;
    cause = error.message;
  });
  child.unref();
  for (;;) {
    if (ended) return cause || readFileSync(cluster.log).subarray(begin).toString();
    const found = readPidFile(cluster.folder);
    if (found?.pid === child.pid && found?.ready) return found;
    await pause(5);
  }
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // No socket file: its path may be too long for the system, and loopback with a password is one way in to guard.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Plans of short queries cost less than compiling them.
  jit: 'off',
};

const LARGEST_LOG = 4 * 1024 * 1024;

const openLog = (file: string) => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(file, size > LARGEST_LOG ? 'w' : 'a', 0o600);
};

// Lines of postmaster.pid: 1 process, 2 data folder, 3 start, 4 port, 5 socket, 6 address, 7 shared memory, 8 state.
function readPidFile(folder: string): (Server & { ready: boolean }) | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

const isOurs = (pid: number, folder: string) =>
  identityOf(pid) !== undefined && commandOf(pid).includes(`-D ${folder} `);

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // Ended meanwhile; whoever waits for its end sees that.
  }
}

async function within(milliseconds: number, isSo: () => boolean): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > deadline) return false;
    await pause(5);
  }
  return true;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
