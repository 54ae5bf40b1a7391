import type { Tx } from '#platform/database/database.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { lastVintage } from './vintage-store.ts';

/** Everything that was published up to a vintage. */
export type State = {
  readonly asOf: number;
  /** Tells it from the state of the same number in another database: what is kept in memory is kept under it. */
  readonly mark: string;
};

/**
 * The state that is asked for, or the present one. One that has not come yet is refused: what was answered and kept of it would be false on the
 * day it comes.
 */
export async function stateOf(tx: Tx, asked?: number | undefined): Promise<State> {
  const last = await lastVintage(tx, asked);
  const asOf = last?.number ?? 0;
  if (asked !== undefined && asked > asOf)
    throw new Refusal({ code: 'no-such-state', status: 422, params: { vintage: asked, newest: asOf } });
  return { asOf, mark: last ? `${asOf} ${last.importId} ${last.publishedAt}` : '0' };
}
