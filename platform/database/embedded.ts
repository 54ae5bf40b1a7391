import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartRefused } from '#platform/config/start-refused.ts';
import { findBinaries } from './embedded-binaries.ts';
import { enter, present } from './embedded-clients.ts';
import { type Cluster, makeCluster, resetPassword } from './embedded-cluster.ts';
import { underLock } from './embedded-lock.ts';
import { halt, launch, running, type Server } from './embedded-server.ts';
import { closedFolder, type DatabaseUser, databaseUser } from './embedded-user.ts';
import { watchOver } from './embedded-watch.ts';

export type Embedded = {
  /** For the role that owns the database: it may make roles and databases, and is no superuser. */
  readonly url: string;
  /** The server was running already: another command uses it, or it outlived one that was killed. */
  readonly adopted: boolean;
  /** Leaves the server; the last one out stops it. Until then one that is killed is brought back, at the same address. */
  stop(): Promise<void>;
};

/** Starts the database in the data folder, or joins the one that runs there. */
export async function startEmbedded({ data, onProgress = () => {} }: Options): Promise<Embedded> {
  const folder = prepare(data);
  const user = userFor(join(folder, 'database'));
  refuseClosed(folder, user);
  const binaries = await findBinaries(user, join(folder, 'binaries'));
  const cluster = { folder: join(folder, 'database'), log: join(folder, 'database.log'), binaries, user };
  const lock = join(folder, 'database.lock');
  const clients = join(folder, 'database.clients');
  return underLock(lock, async () => {
    const found = await joinable(cluster, folder, clients);
    const server = found ?? (await begin(cluster, folder, clients, onProgress));
    const place = enter(clients);
    const watch = watchOver(server, (signal) =>
      underLock(lock, async () => {
        signal.throwIfAborted();
        return (await running(cluster.folder)) ?? begin(cluster, folder, clients, onProgress);
      }),
    );
    return {
      url: urlOf(server, passwordIn(folder) ?? ''),
      adopted: found !== undefined,
      stop: once(() => {
        watch.end();
        return underLock(lock, () => leave(cluster, place, clients));
      }),
    };
  });
}

type Options = { readonly data: string; readonly onProgress?: (message: string) => void };

export const urlOf = (server: Server, password: string) =>
  `postgres://omstilt_owner:${password}@127.0.0.1:${server.port}/omstilt`;

export const newPassword = () => randomBytes(24).toString('base64url');

/** Says in one sentence which folder the database's user cannot enter, and what to do. */
export function refuseClosed(path: string, user: DatabaseUser | undefined): void {
  const closed = closedFolder(path, user);
  if (closed === undefined) return;
  throw new StartRefused(
    `The embedded database does not run as root, and its user may not enter ${closed}, so it cannot keep its data in ${path}: ` +
      'set OMSTILT_DATA to a folder that every user may enter (for example /var/lib/omstilt), or start as an ordinary user.',
  );
}

// Every folder made on the way is open to be passed through: with 0700 the database's user could not reach its own.
function prepare(data: string): string {
  const wanted = resolve(data);
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o755 });
    accessSync(wanted, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartRefused(
      `Omstilt may not write in its data folder ${wanted}: start as the user it belongs to, or set OMSTILT_DATA to another folder.`,
      { cause: error },
    );
  }
  return realpathSync(wanted);
}

// A folder that an ordinary user began with is served as that user when root comes along.
function userFor(cluster: string): DatabaseUser | undefined {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  const own = process.getuid?.();
  if (!owner || own === undefined) return databaseUser();
  if (own === 0) return owner.uid === 0 ? databaseUser() : { uid: owner.uid, gid: owner.gid };
  if (owner.uid === own) return undefined;
  throw new StartRefused(
    `The data folder ${dirname(cluster)} was begun by another user: start as that user, or set OMSTILT_DATA to another folder.`,
  );
}

/** A running server is joined, unless nobody uses it and it runs from files that have since been replaced. */
async function joinable(cluster: Cluster, folder: string, clients: string): Promise<Server | undefined> {
  const server = await running(cluster.folder);
  if (!server) return undefined;
  const current = read(join(folder, 'database.binaries')) === cluster.binaries.identity;
  if (passwordIn(folder) !== undefined && (current || present(clients) > 0)) return server;
  await halt(server);
  return undefined;
}

async function begin(
  cluster: Cluster,
  folder: string,
  clients: string,
  onProgress: (message: string) => void,
): Promise<Server> {
  if (!existsSync(cluster.folder)) {
    onProgress('Making the database');
    await makeCluster(cluster, setPassword(folder));
  } else if (passwordIn(folder) === undefined) {
    await resetPassword(cluster, setPassword(folder));
  }
  onProgress('Starting the database');
  writeFileSync(join(folder, 'database.binaries'), cluster.binaries.identity);
  // Whoever still uses one that was killed looks for it where it was.
  const before = present(clients) > 0 ? Number(read(join(folder, 'database.port'))) : 0;
  const server = await launch(cluster, {}, before || undefined);
  writeFileSync(join(folder, 'database.port'), String(server.port));
  return server;
}

async function leave(cluster: Cluster, place: { leave(): void }, clients: string): Promise<void> {
  place.leave();
  if (present(clients) > 0) return;
  const server = await running(cluster.folder);
  if (server) await halt(server);
}

function setPassword(folder: string): string {
  const password = newPassword();
  writeFileSync(join(folder, 'database.password'), password, { mode: 0o600 });
  return password;
}

const passwordIn = (folder: string) => read(join(folder, 'database.password')) || undefined;

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
