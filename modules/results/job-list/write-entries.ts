import { v7 as newId } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import * as store from '../ledger/effect-store.ts';
import type { ForLedger } from './read-for-ledger.ts';

/** Writes what a list brings in; answers how many entries. What another import brought in meanwhile is left as it is. */
export async function writeEntries(
  tx: Tx,
  unit: string,
  { fresh, told }: Pick<ForLedger, 'fresh' | 'told'>,
  author: { person: string | null; name: string },
): Promise<number> {
  if (fresh.length === 0) return 0;
  const ids = new Map(fresh.map(({ entry }) => [entry, newId()]));
  const effects = fresh.map(({ entry, hash }) => ({
    id: ids.get(entry) ?? '',
    content: entry.content,
    register: null,
    reasons: entry.reasons,
    author,
    imported: hash,
  }));
  const written = await store.writeEffects(tx, unit, effects);
  const come = fresh.flatMap(({ entry }) => {
    const effectId = ids.get(entry) ?? '';
    return written.has(effectId) ? [{ entry, effectId }] : [];
  });
  const measurements = come.flatMap(({ entry, effectId }) =>
    entry.measurements.map((each) => ({
      id: newId(),
      effectId,
      content: { ...each, basis: entry.content.basis, entry: null, file: null },
    })),
  );
  const claims = come.flatMap(({ entry, effectId }) =>
    entry.claims.map((each) => ({ id: newId(), effectId, ...each })),
  );
  await store.measure(tx, unit, measurements, author);
  await store.claim(tx, unit, claims, author);
  const differences = told.flatMap(({ entry, other, reason }) => {
    const effectId = ids.get(entry) ?? '';
    const otherId = typeof other === 'string' ? other : (ids.get(other) ?? '');
    const isThere = typeof other === 'string' || written.has(otherId);
    return written.has(effectId) && isThere ? [{ effectId, other: otherId, reason }] : [];
  });
  await store.tellApart(tx, unit, differences, author);
  return written.size;
}
