import { normalQuantile } from '../numbers/normal.ts';
import { randomBits } from '../numbers/random.ts';

/** Standard normals, one a call: what comes depends on the seed and the replication alone. */
export function normals(seed: number, replication: number): () => number {
  const bits = randomBits(seed, replication);
  return () => normalQuantile((bits.word() + 0.5) / 2 ** 32);
}
