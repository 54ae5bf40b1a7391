import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import type { OrganisationNumber } from '#platform/organisations/organisation-number.ts';
import { toColumns } from './columns.ts';
import { ledgerIds } from './keep-store.ts';
import * as ledger from './ledger/effect-store.ts';
import type { EffectContent, MeasurementContent } from './shapes.ts';

/** Who wrote it in, and when. */
type Signature = { person: string | null; name: string; recorded: Date };

export type KeptMeasurement = {
  content: MeasurementContent;
  author: Signature;
  corrections: readonly { reason: string; change: Partial<MeasurementContent>; author: Signature }[];
};

/** An effect of an example, with a key; `differsFrom` names the keys of those it is told apart from. */
export type KeptEffect = {
  key: string;
  content: EffectContent;
  share: number;
  project: string | null;
  author: Signature;
  measurements: readonly KeptMeasurement[];
  differsFrom: readonly { key: string; reason: string }[];
};

/** A share of an effect that another programme keeps. */
export type KeptClaim = {
  of: { unit: string; key: string; organisation: OrganisationNumber };
  share: number;
  project: string | null;
  author: Signature;
};

/**
 * Sees that the ledger of an example holds these effects and claims. What is there stays as it is. A share of an effect that is
 * not there is left out: the other example may have been loaded by a version that had none.
 */
export async function keepLedger(
  tx: Tx,
  { unit, effects, claims }: { unit: string; effects: readonly KeptEffect[]; claims: readonly KeptClaim[] },
): Promise<{ written: number }> {
  let written = 0;
  if (effects.length + claims.length === 0) return { written };
  const there = await ledgerIds(tx, unit);
  for (const effect of effects) {
    const id = effectId(unit, effect.key);
    if (there.has(id)) continue;
    await writeIn(tx, unit, id, effect);
    written += 1;
  }
  for (const { of, share, project, author } of claims) {
    const effect = effectId(of.unit, of.key);
    const id = v5(`claim/${effect}`, unit);
    if (there.has(id) || !(await ledger.isAbout(tx, effect, of.organisation))) continue;
    await ledger.claim(tx, unit, [{ id, effectId: effect, share, project }], author);
    written += 1;
  }
  return { written };
}

const effectId = (unit: string, key: string) => v5(`effect/${key}`, unit);

async function writeIn(tx: Tx, unit: string, id: string, effect: KeptEffect): Promise<void> {
  const { content, share, project, author } = effect;
  await ledger.writeEffects(tx, unit, [{ id, content, register: null, reasons: {}, author }]);
  for (const [index, { content: found, author: by, corrections }] of effect.measurements.entries()) {
    const measurement = v5(`measurement/${index}`, id);
    await ledger.measure(tx, unit, [{ id: measurement, effectId: id, content: found }], by);
    for (const [number, { reason, change, author: editor }] of corrections.entries()) {
      const becomes = toColumns(change);
      const version = number + 1;
      await ledger.correct(tx, unit, 'measurement', measurement, {
        version,
        reason,
        becomes,
        author: editor,
      });
    }
  }
  await ledger.claim(tx, unit, [{ id: v5('claim', id), effectId: id, share, project }], author);
  const told = effect.differsFrom.map(({ key, reason }) => ({
    effectId: id,
    other: effectId(unit, key),
    reason,
  }));
  await ledger.tellApart(tx, unit, told, author);
}
