import { randomBits } from '../numbers/random.ts';
import type { Basis } from './basis.ts';

/**
 * For each draw the sum over clusters of a random sign times each column: `sums[column · replications + draw]`. A draw's signs depend on
 * the seed and its number alone.
 *
 * Eight clusters at a time: the 256 sums that their signs can give are made once and looked up by each draw, an eighth of the additions.
 * Sixteen columns at a time: the table is 32 KB then and stays in the nearest cache.
 *
 * Source: Callaway and Sant'Anna (2021), algorithm 1, with Rademacher signs.
 */
export function multiplierDraws(
  basis: Basis,
  { replications, seed }: { readonly replications: number; readonly seed: number },
): Float64Array {
  const { columns, clusters, values } = basis;
  const signs = signBytes(clusters, replications, seed);
  const sums = new Float64Array(columns * replications);
  const table = new Float64Array(256 * STRIP);
  const strip = new Float64Array(replications * STRIP);
  for (let column = 0; column < columns; column += STRIP) {
    const width = Math.min(STRIP, columns - column);
    strip.fill(0);
    for (let byte = 0; byte * 8 < clusters; byte += 1) {
      fillTable(table, values, column, width, clusters, byte * 8);
      const bytes = byte * replications;
      for (let draw = 0; draw < replications; draw += 1) {
        const from = (signs[bytes + draw] as number) * STRIP;
        const to = draw * STRIP;
        for (let k = 0; k < width; k += 1)
          strip[to + k] = (strip[to + k] as number) + (table[from + k] as number);
      }
    }
    for (let k = 0; k < width; k += 1)
      for (let draw = 0; draw < replications; draw += 1)
        sums[(column + k) * replications + draw] = strip[draw * STRIP + k] as number;
  }
  return sums;
}

const STRIP = 16;

/** The signs of eight clusters in a byte: `signs[byte · replications + draw]`. */
function signBytes(clusters: number, replications: number, seed: number): Uint8Array {
  const count = Math.ceil(clusters / 8);
  const signs = new Uint8Array(count * replications);
  for (let draw = 0; draw < replications; draw += 1) {
    const bits = randomBits(seed, draw);
    for (let byte = 0; byte < count; byte += 4) {
      const word = bits.word();
      const last = Math.min(4, count - byte);
      for (let part = 0; part < last; part += 1)
        signs[(byte + part) * replications + draw] = (word >>> (8 * part)) & 255;
    }
  }
  return signs;
}

/** Each sum from the one without its highest set sign: twice that cluster's value more. */
function fillTable(
  table: Float64Array,
  values: Float64Array,
  column: number,
  width: number,
  clusters: number,
  first: number,
): void {
  const count = Math.min(8, clusters - first);
  for (let k = 0; k < width; k += 1) {
    const start = (column + k) * clusters + first;
    let least = 0;
    for (let at = 0; at < count; at += 1) least -= values[start + at] as number;
    table[k] = least;
  }
  for (let at = 0; at < 8; at += 1)
    for (let pattern = 0; pattern < 1 << at; pattern += 1)
      for (let k = 0; k < width; k += 1) {
        const value = at < count ? (values[(column + k) * clusters + first + at] as number) : 0;
        table[((1 << at) + pattern) * STRIP + k] = (table[pattern * STRIP + k] as number) + 2 * value;
      }
}
