import { CounterfactualError } from '../errors/counterfactual-error.ts';

/** A stream of random bits that depends on nothing but its seed and its replication. */
export type RandomBits = {
  /** The next 32 bits, as a whole number from 0 to 2³² − 1. Read as signs: bit k set is +1, else −1. */
  word(): number;
  /** A whole number from 0 to `bound` − 1, each as likely; `bound` from 1 to 2³². */
  below(bound: number): number;
};

/**
 * The random bits of one replication. Counter-based: no replication waits for another, so what is drawn does not depend on how many
 * workers draw. `seed` and `replication` are whole numbers from 0 to 2⁵³ − 1; else throws `CounterfactualError`.
 *
 * Source: Philox 4×32, ten rounds, of Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3". The seed is
 * the key, the replication the upper half of the counter.
 */
export function randomBits(seed: number, replication: number): RandomBits {
  refuseUnlessCount('seed', seed);
  refuseUnlessCount('replication', replication);
  const key = new Uint32Array([seed, seed / TWO_32]);
  const counter = new Uint32Array([0, 0, replication, replication / TWO_32]);
  const block = new Uint32Array(4);
  let used = 4;
  function word(): number {
    if (used === 4) {
      philox(counter, key, block);
      counter[0] = (counter[0] as number) + 1;
      if (counter[0] === 0) counter[1] = (counter[1] as number) + 1;
      used = 0;
    }
    return block[used++] as number;
  }
  function below(bound: number): number {
    // What lies above the last whole multiple of the bound would make the small numbers likelier; it is drawn anew.
    const limit = TWO_32 - (TWO_32 % bound);
    let drawn = word();
    while (drawn >= limit) drawn = word();
    return drawn % bound;
  }
  return { word, below };
}

/** Four random words of a counter of four words and a key of two, into `block`. */
export function philox(counter: Uint32Array, key: Uint32Array, block: Uint32Array): void {
  let c0 = counter[0] as number;
  let c1 = counter[1] as number;
  let c2 = counter[2] as number;
  let c3 = counter[3] as number;
  let k0 = key[0] as number;
  let k1 = key[1] as number;
  for (let round = 0; round < 10; round += 1) {
    const high0 = highProduct(0xd2511f53, c0);
    const low0 = Math.imul(0xd2511f53, c0);
    const high1 = highProduct(0xcd9e8d57, c2);
    const low1 = Math.imul(0xcd9e8d57, c2);
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1 >>> 0;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0 >>> 0;
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  block[0] = c0;
  block[1] = c1;
  block[2] = c2;
  block[3] = c3;
}

const TWO_32 = 2 ** 32;

/** The upper 32 bits of a product of two 32-bit numbers, by halves: a double holds 53 bits of the 64. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carried = aLow * bHigh + (middle & 0xffff);
  return aHigh * bHigh + (middle - (middle & 0xffff)) / 0x10000 + (carried - (carried & 0xffff)) / 0x10000;
}

function refuseUnlessCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new CounterfactualError({
    code: 'not-a-count',
    found: `the ${name} is ${value}`,
    why: 'Random draws are repeated by their seed and their number.',
    remedy: `Give a whole number from 0 as ${name}.`,
  });
}
