import type { Era } from '../places/eras.ts';
import { hasNumber, type State, stateCode, states } from '../terms.ts';
import type { PartAccount } from './cell-account.ts';
import type { Delivered, Pack } from './pack.ts';

/** What the latest vintage that is not silent says of one municipality in one period. */
export function partOf({ code, name }: Era, delivered: readonly Delivered[], at: number): PartAccount {
  for (const { pack, vintage } of delivered.toReversed()) {
    const cell = cellIn(pack, code, at);
    const state = cell === undefined ? 'absent' : (states[pack.states[cell] as number] as State);
    if (cell === undefined || state === 'absent') continue;
    const value = hasNumber(stateCode[state]) ? (pack.values[cell] as number) : null;
    return { code, name, vintage, state, value };
  }
  return { code, name, vintage: null, state: 'absent', value: null };
}

function cellIn({ codes, first, lengths }: Pack, code: string, at: number): number | undefined {
  let offset = 0;
  for (let place = 0; place < codes.length; place++) {
    const length = typeof lengths === 'number' ? lengths : (lengths[place] as number);
    const start = typeof first === 'number' ? first : (first[place] as number);
    if (codes[place] === code) return at >= start && at < start + length ? offset + at - start : undefined;
    offset += length;
  }
  return undefined;
}
