import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, System, Tx } from '#platform/database/database.ts';
import { sniffFile } from '#platform/documents/sniff.ts';
import { bytesOf } from './bytes-of.ts';
import { keepContent } from './keep-content.ts';
import { withoutMetadata } from './pictures/without-metadata.ts';
import type { Scanner } from './scanner.ts';
import { chunkSize } from './spool.ts';

export type CheckPorts = { database: Database; scanner: Scanner | undefined };

/**
 * Lets a file out of quarantine, or refuses it with a reason. Judged by its content, by the scanner where there is one, and without
 * what a camera wrote into it. No transaction is open while the scanner looks. A file that is settled already, or gone, is left alone.
 */
export async function checkFile(
  { database, scanner }: CheckPorts,
  actor: System,
  id: string,
): Promise<Verdict | undefined> {
  const file = await database.withActor(actor, (tx) => bytesOf(tx, actor.unit, id));
  if (file?.state !== 'quarantined') return undefined;
  const { bytes, name, sha256 } = file;
  if (!hashOf(bytes).equals(sha256))
    throw new Error(`the bytes of file ${id} are not the ones that were uploaded`);
  const verdict = await judge(bytes, name, scanner);
  await database.withActor(actor, (tx) => settle(tx, actor.unit, id, verdict, bytes));
  return verdict;
}

export type Verdict =
  | { readonly state: 'clean'; readonly type: string; readonly bytes: Buffer }
  | { readonly state: 'refused'; readonly type: string; readonly reason: string };

async function judge(bytes: Buffer, name: string, scanner: Scanner | undefined): Promise<Verdict> {
  const unknown = 'application/octet-stream';
  const sniffed = await sniffFile(bytes, name);
  if (!sniffed.ok) return { state: 'refused', type: unknown, reason: sniffed.problem.code };
  const { type } = sniffed.value;
  const virus = await scanner?.scan(bytes);
  if (virus !== undefined) return { state: 'refused', type, reason: 'virus' };
  const bare = withoutMetadata(bytes, type);
  if (!bare) return { state: 'refused', type, reason: 'picture-unreadable' };
  return { state: 'clean', type, bytes: bare };
}

async function settle(tx: Tx, unit: string, id: string, verdict: Verdict, before: Buffer): Promise<void> {
  const bytes = verdict.state === 'clean' ? verdict.bytes : before;
  const sha256 = hashOf(bytes);
  if (bytes !== before) await keepContent(tx, unit, { size: bytes.length, sha256, chunk: chunkIn(bytes) });
  const reason = verdict.state === 'refused' ? verdict.reason : null;
  await sql`select files.settle(${unit}::uuid, ${id}::uuid, ${verdict.state}, ${reason}, ${verdict.type}, ${sha256}, ${bytes.length})`.execute(
    tx,
  );
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

const chunkIn = (bytes: Buffer) => async (number: number) =>
  bytes.subarray(number * chunkSize, (number + 1) * chunkSize);
