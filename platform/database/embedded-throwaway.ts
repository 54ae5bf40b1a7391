import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPassword, refuseClosed, urlOf } from './embedded.ts';
import { findBinaries } from './embedded-binaries.ts';
import { makeCluster } from './embedded-cluster.ts';
import { isAlive, ownIdentity } from './embedded-process.ts';
import { halt, launch, running } from './embedded-server.ts';
import { databaseUser } from './embedded-user.ts';

/** A cluster for tests: quick, careless about power cuts, and removed when stopped. */
export async function startThrowaway(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  await removeAbandoned();
  const folder = mkdtempSync(join(realpathSync(tmpdir()), PREFIX));
  // mkdtemp gives 0700; the database's user must be able to pass through.
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, 'maker'), ownIdentity);
  const user = databaseUser();
  refuseClosed(folder, user);
  const binaries = await findBinaries(user, join(folder, 'binaries'));
  const cluster = { folder: join(folder, 'database'), log: join(folder, 'database.log'), binaries, user };
  const password = newPassword();
  await makeCluster(cluster, password, false);
  const server = await launch(cluster, CARELESS);
  return {
    url: urlOf(server, password),
    stop: async () => {
      await halt(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const PREFIX = 'omstilt-throwaway-';

const CARELESS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

// Runs that were killed leave their cluster behind, running.
async function removeAbandoned(): Promise<void> {
  const temporary = realpathSync(tmpdir());
  for (const name of readdirSync(temporary).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(temporary, name);
    if (!isAbandoned(folder)) continue;
    const server = await running(join(folder, 'database'));
    if (server) await halt(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAbandoned(folder: string): boolean {
  try {
    const { uid } = lstatSync(folder);
    return uid === process.getuid?.() && !isAlive(readFileSync(join(folder, 'maker'), 'utf8'));
  } catch {
    return false;
  }
}
