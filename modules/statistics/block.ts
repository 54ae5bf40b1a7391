/**
 * The numbers of one series for one place in one vintage, as they are stored and as a browser gets them:
 *
 *     'OB1\0'  4 bytes   what this is, and its version
 *     first    int32     ordinal of the first period (period.ts)
 *     n        uint32    number of periods that follow each other
 *     values   n float64 NaN where there is none
 *     states   n bytes   terms.ts
 *
 * Little-endian throughout.
 */
export type Block = { readonly first: number; readonly values: Float64Array; readonly states: Uint8Array };

/** How many bytes a block of `n` periods is. */
export const blockLength = (n: number): number => 12 + 9 * n;

export function encodeBlock({ first, values, states }: Block): Uint8Array {
  const n = values.length;
  const bytes = new Uint8Array(blockLength(n));
  const view = new DataView(bytes.buffer);
  bytes.set([0x4f, 0x42, 0x31, 0]);
  view.setInt32(4, first, true);
  view.setUint32(8, n, true);
  for (let at = 0; at < n; at += 1) view.setFloat64(12 + 8 * at, values[at] ?? Number.NaN, true);
  bytes.set(states, 12 + 8 * n);
  return bytes;
}
