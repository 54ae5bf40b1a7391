import { randomBits } from '../numbers/random.ts';

/** (Σ |u|^q / √T1)^(1/q) over the periods that stand at `pre` and later after `shift` steps around. */
export function statisticOf(left: Float64Array, pre: number, shift: number, q: number): number {
  const size = left.length;
  let sum = 0;
  for (let t = pre; t < size; t += 1) sum += Math.abs(left[(t + shift) % size] as number) ** q;
  return (sum / Math.sqrt(size - pre)) ** (1 / q);
}

/** All cyclic shifts, the order observed first. */
export const shiftedStatistics = (left: Float64Array, pre: number, q: number): Float64Array =>
  Float64Array.from({ length: left.length }, (_, shift) => statisticOf(left, pre, shift, q));

/** The order observed, then `draws` random ones: each depends on the seed and its number alone. */
export function drawnStatistics(
  left: Float64Array,
  { pre, q, draws, seed }: { pre: number; q: number; draws: number; seed: number },
): Float64Array {
  const statistics = new Float64Array(draws + 1);
  statistics[0] = statisticOf(left, pre, 0, q);
  const order = new Float64Array(left.length);
  for (let draw = 1; draw <= draws; draw += 1) {
    order.set(left);
    const bits = randomBits(seed, draw);
    // Only those that end after the treatment are drawn.
    for (let t = left.length - 1; t >= pre; t -= 1) {
      const from = bits.below(t + 1);
      const kept = order[t] as number;
      order[t] = order[from] as number;
      order[from] = kept;
    }
    statistics[draw] = statisticOf(order, pre, 0, q);
  }
  return statistics;
}
