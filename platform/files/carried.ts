import type { OwnerQuery } from '#platform/database/as-owner.ts';
import type { Tx } from '#platform/database/database.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import { safeFileName } from './file-name.ts';
import { chunkSize } from './spool.ts';

/** The content of a unit's files, as it lies in a dossier. */
export type Carried = { readonly path: string; readonly sha256: string };

/**
 * Each content once, under a name of those it has: what was checked under `files/`, and what was not yet under `quarantine/` without
 * the ending by which somebody might open it. A refused file has no bytes.
 */
export async function carriedFiles(query: OwnerQuery, unit: string): Promise<Carried[]> {
  const { rows } = await query(
    `select distinct on (f.sha256) encode(f.sha256, 'hex') as sha256, f.state, f.name
     from files.file f where f.unit_id = $1 and f.state <> 'refused'
     order by f.sha256, f.state = 'clean' desc, f.name collate "C"`,
    [unit],
  );
  return rows.map(({ sha256, state, name }) => ({
    sha256,
    path: state === 'clean' ? `files/${sha256}-${safeFileName(name, longestName)}` : `quarantine/${sha256}`,
  }));
}

/** With the hash before it, still a name for every file system: 255 bytes. */
const longestName = 60;

/** What a path of a dossier says its content hashes to; undefined for what is no file's. */
export const hashIn = (path: string): string | undefined =>
  /^(?:files\/([0-9a-f]{64})-[^/]+|quarantine\/([0-9a-f]{64}))$/.exec(path)?.slice(1).find(Boolean);

export async function* bytesIn(query: OwnerQuery, unit: string, sha256: string): AsyncGenerator<Buffer> {
  for (let number = 0; ; number += 1) {
    const { rows } = await query(
      `select bytes from files.chunk where unit_id = $1 and sha256 = decode($2, 'hex') and number = $3`,
      [unit, sha256, number],
    );
    if (rows.length === 0) return;
    yield rows[0].bytes;
  }
}

/** Keeps a content in pieces of the size that all are of. */
export async function placeBytes(
  query: OwnerQuery,
  unit: string,
  sha256: string,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  let held: Buffer[] = [];
  let [length, number] = [0, 0];
  const keep = async (bytes: Buffer) => {
    await query(
      `insert into files.chunk (unit_id, sha256, number, bytes) values ($1, decode($2, 'hex'), $3, $4)`,
      [unit, sha256, number, bytes],
    );
    number += 1;
  };
  for await (const piece of content) {
    held.push(piece);
    length += piece.length;
    if (length < chunkSize) continue;
    let whole = Buffer.concat(held);
    for (; whole.length >= chunkSize; whole = whole.subarray(chunkSize))
      await keep(whole.subarray(0, chunkSize));
    held = [whole];
    length = whole.length;
  }
  if (length > 0) await keep(Buffer.concat(held));
}

/** Files that were brought in before they were checked are checked here. */
export async function checkCarried(tx: Tx, unit: string): Promise<void> {
  const waiting = await tx
    .selectFrom('files.file')
    .select('file_id as id')
    .where('unit_id', '=', unit)
    .where('state', '=', 'quarantined')
    .execute();
  for (const { id } of waiting)
    await enqueue(tx, { task: 'files.check', unit, subject: id, once: `files.check/${id}` });
}
