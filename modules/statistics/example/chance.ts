/** One number of [0, 1) for each name: the same for ever, on every machine. */
export function uniform(name: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193);
  // The finish of splitmix32: names that differ in one letter are far apart.
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return ((h ^ (h >>> 15)) >>> 0) / 0x1_0000_0000;
}

/**
 * Near enough to normal, mean 0 and variance 1: twelve uniform ones added, less six. No logarithm, no cosine: those differ in their
 * last digit between machines, and addition does not.
 */
export function normal(name: string): number {
  let sum = -6;
  for (let n = 0; n < 12; n += 1) sum += uniform(`${name}|${n}`);
  return sum;
}
