import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { expect } from 'vitest';
import { ground, readable } from '#apps/cli/dossier.ts';
import { say } from '#apps/server/messages.ts';
import { verify } from '#platform/audit/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { storedZip } from '#platform/documents/stored-zip.ts';
import { unzip } from '#platform/documents/unzip.ts';
import { DossierRefused } from '#platform/dossier/dossier-refused.ts';
import { exportDossier } from '#platform/dossier/export.ts';
import { importDossier } from '#platform/dossier/import.ts';
import { testDatabase } from '../database.ts';
import { type TwoProgrammes, twoProgrammes, writeEntry } from '../walls/two-programmes.ts';

export type DossierGround = Awaited<ReturnType<typeof dossierGround>>;

export const made = Date.UTC(2026, 0, 2);

/** A programme with everything in it, its dossier, and what tests of dossiers do with both. */
export async function dossierGround() {
  const both = await twoProgrammes();
  const folder = await mkdtemp(join(tmpdir(), 'omstilt-dossier-'));
  const file = join(folder, 'here.zip');
  const dropped: (() => Promise<unknown>)[] = [];
  const exportTo = (url: string, name: string, now = made, slug = 'here') =>
    exportDossier(url, slug, join(folder, name), { ground, readable, say, now });
  await alsoHere(both);
  await exportTo(both.ownerUrl, 'here.zip');
  const whole = await partsOf(file);
  return {
    both,
    folder,
    file,
    /** Its parts, by path. */
    whole,
    exportTo,
    bring: (url: string, from = file) => importDossier(url, from, { ground }),
    emptyDatabase: async () => {
      const database = await testDatabase();
      dropped.push(database.drop);
      return database.ownerUrl;
    },
    /** Why it was refused, and in which words. */
    refusal: async (work: Promise<unknown>) => {
      const error = await work.then(
        () => 'nothing was refused',
        (thrown: unknown) => thrown,
      );
      return error instanceof DossierRefused ? [error.code, error.message] : error;
    },
    /** The dossier with some parts changed, and a manifest that stands by them unless it is told not to. */
    forged: async (name: string, change: (parts: Map<string, Buffer>) => void, honest = false) => {
      const parts = new Map(whole);
      change(parts);
      if (!honest) signed(parts);
      await writeFile(join(folder, name), storedZip(parts));
      return join(folder, name);
    },
    nothingIn: async (url: string) => {
      expect(
        await asGuard(url, `select slug from access.unit union all select email from access.person`),
      ).toEqual([]);
      expect(
        await asGuard(url, 'select unit_id from audit.event union all select unit_id from files.chunk'),
      ).toEqual([]);
      expect(await verify(url)).toEqual([]);
    },
    close: async () => {
      for (const drop of dropped) await drop();
      await both.close();
      await rm(folder, { recursive: true });
    },
  };
}

export const asGuard = (url: string, text: string, values: unknown[] = []) =>
  asOwner(url, async (query) => {
    await query('set local role omstilt_guard');
    return (await query(text, values)).rows;
  });

/** What a module of later might bring: every kind of column that a line of JSON could get wrong. */
export const laterTable = `create table programme.later (unit_id uuid not null references access.unit, name text not null, big bigint, at timestamptz, bytes bytea,
  real float8, exact numeric, takes interval, during tstzrange, words text[], document jsonb, until_on date, from_on date, empty text, primary key (unit_id, name));
  call platform.furnish('programme.later', 'select, insert', array['name'])`;

/** A large file that is clean, one in quarantine, and a formula-like, many-lettered entry. */
async function alsoHere({ database, here: { unit, leader } }: TwoProgrammes): Promise<void> {
  const large = Buffer.alloc(2_500_000, 'omstilt ');
  const raw = Buffer.from('not looked at yet');
  await database.withActor({ kind: 'system', unit }, async (tx) => {
    for (const [name, bytes] of [
      ['large.bin', large],
      ['new.txt', raw],
    ] as const) {
      const sha256 = createHash('sha256').update(bytes).digest();
      const id = newId();
      for (let at = 0; at * 1048576 < bytes.length; at += 1)
        await sql`insert into files.chunk (unit_id, sha256, number, bytes) values (${unit}, ${sha256}, ${at}, ${bytes.subarray(at * 1048576, (at + 1) * 1048576)})`.execute(
          tx,
        );
      await sql`insert into files.file (unit_id, file_id, name, type, size, sha256, uploaded_by) values (${unit}, ${id}, ${name}, 'text/plain', ${bytes.length}, ${sha256}, ${leader.person})`.execute(
        tx,
      );
      if (bytes === large)
        await sql`select files.settle(${unit}, ${id}, 'clean', null, 'text/plain', ${sha256}, ${bytes.length})`.execute(
          tx,
        );
    }
  });
  await database.withActor(leader, (tx) =>
    writeEntry(leader, unit, newId(), 'internal', { text: '=1+1\n"Blåbærsyltetøy" \\ \u2028 🫐' }).execute(
      tx,
    ),
  );
}

export async function partsOf(path: string): Promise<Map<string, Buffer>> {
  const limits = { unzipped: 1e9, ratio: 1e9, ratioFrom: 1e9, parts: 1_000 };
  const read = await unzip(await readFile(path), limits, () => true);
  if (!read.ok) throw new Error('the export is no zip');
  return new Map(read.value.parts);
}

type Said = { files: { path: string; bytes: number; sha256: string; rows?: number }[] };
export const manifestOf = (parts: ReadonlyMap<string, Buffer>): Said =>
  JSON.parse(String(parts.get('manifest.json')));

/** A manifest that says of every part what it is: what a forger would write. */
function signed(parts: Map<string, Buffer>): void {
  const said = manifestOf(parts);
  said.files = [...parts]
    .filter(([path]) => path !== 'manifest.json')
    .map(([path, content]) => ({
      path,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      ...(path.endsWith('.ndjson') ? { rows: String(content).split('\n').length - 1 } : {}),
    }));
  parts.set('manifest.json', Buffer.from(JSON.stringify(said)));
}
