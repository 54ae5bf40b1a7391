import type { Observations } from '../observations.ts';
import { blocksOfPack } from '../panel/pack-of-blocks.ts';
import { packOfRows } from '../panel/pack-of-rows.ts';
import { stateCode } from '../terms.ts';

/** The blocks of one series, laid end to end, as they are stored. */
export type Laid = {
  readonly key: string;
  readonly codes: readonly string[];
  readonly lengths: readonly number[];
  readonly content: Uint8Array;
  /** Ordinals of the first and last period of any place. */
  readonly first: number;
  readonly last: number;
  /** Cells that are not absent. */
  readonly cells: number;
};

/** Makes blocks of observations of one series, in pieces as they were fetched. Throws `RowRefused`. Undefined where there is none. */
export function blocksOf(key: string, pieces: readonly Observations[]): Laid | undefined {
  const pack = packOfRows(...pieces);
  const cells = pack.states.reduce((sum, state) => (state === stateCode.absent ? sum : sum + 1), 0);
  if (cells === 0) return undefined;
  const first = pack.first as Int32Array;
  const lengths = pack.lengths as Int32Array;
  return {
    key,
    codes: pack.codes,
    ...blocksOfPack(pack),
    first: first.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
    last: first.reduce(
      (most, each, at) => Math.max(most, each + (lengths[at] as number) - 1),
      Number.NEGATIVE_INFINITY,
    ),
    cells,
  };
}
