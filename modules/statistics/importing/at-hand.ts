import type { UnitId } from '#platform/access/actor.ts';
import { visitor } from '#platform/access/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { bytesOf } from '#platform/files/bytes-of.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import { fileOf, mappingGiven } from '../reading/index.ts';
import { supplyOfFile } from './file-understood.ts';
import type { Asked } from './import.ts';
import { knownNow } from './known-now.ts';
import type { Supply } from './supply.ts';
import { readUploaded, refuseFailedRows } from './uploaded.ts';

/** Files that were uploaded lie in the database. What the program that asked for it had at hand itself, nobody else can go on with. */
export const filesAtHand =
  (database: Database) =>
  (asked: Extract<Asked, { kind: 'file' | 'given' }>, unit: string): Supply => ({
    prepare: async (signal) => {
      if (asked.kind === 'given')
        throw new Refusal({ code: 'not-at-hand', status: 422, params: { name: asked.name } });
      const file = await database.withActor({ kind: 'system', unit: unit as UnitId }, (tx) =>
        bytesOf(tx, unit, asked.file),
      );
      if (!file) throw notFound();
      const known = await database.withActor(visitor, knownNow);
      const uploaded = await readUploaded(fileOf(file.name, file.bytes), known, {
        mapping: granted(mappingGiven(asked.mapping)),
        signal,
      });
      if (asked.rows === 'all') refuseFailedRows(uploaded);
      const { held } = uploaded;
      const sha256 = file.sha256.toString('hex');
      return supplyOfFile(uploaded, { name: held.name, sha256, now: Date.now() }).prepare(signal);
    },
  });
