import type { Tx } from '#platform/database/database.ts';
import type { Context } from '#platform/http/handler.ts';
import type { Operation } from '#platform/http/operation.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import * as store from './effect-store.ts';
import { ledgerOf } from './ledger-store.ts';
import { presentEffect } from './presenter.ts';

/** An effect as its page has it. */
export async function shown({ tx }: Context<Operation>, id: string) {
  const row = await store.effect(tx, id);
  if (!row) throw notFound();
  return { body: await presentEffect(tx, row), etag: row.version ?? 1 };
}

/**
 * Only where it is kept is an effect measured and corrected: whoever claims a share asks those who keep it. It is held before
 * anything is read or written, so that those who are at it at once come one after the other instead of waiting for each other.
 */
export async function heldEffect(tx: Tx, id: string): Promise<store.EffectRow> {
  await store.holdEffect(tx, id);
  const row = await store.effect(tx, id);
  if (!row) throw notFound();
  if (!row.own) throw new Refusal({ code: 'kept-elsewhere', status: 403 });
  return row;
}

export async function ledgerHere(tx: Tx, unit: string) {
  const ledger = await ledgerOf(tx, unit);
  if (!ledger) throw notFound();
  return ledger;
}

/** A change that was made of a version that no longer stands; answered with both. */
export function refuseStale(
  version: number,
  ifMatch: number,
  current: { body: unknown },
  yours: unknown,
): void {
  if (version !== ifMatch)
    throw new Refusal({ code: 'stale', status: 412, extra: { current: current.body, yours } });
}

export const notThere = (): never => {
  throw notFound();
};

/** What a change says; what it leaves out stays as it is. */
export const defined = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
