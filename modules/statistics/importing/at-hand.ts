import { Refusal } from '#platform/problems/refusal.ts';
import type { Asked } from './import.ts';
import type { Supply } from './supply.ts';

/** What only the program that asked for it had at hand: it can go on with it, and nobody else. */
export const notAtHand = ({ name }: Extract<Asked, { kind: 'file' | 'given' }>): Supply => ({
  prepare: async () => {
    throw new Refusal({ code: 'not-at-hand', status: 422, params: { name } });
  },
});
