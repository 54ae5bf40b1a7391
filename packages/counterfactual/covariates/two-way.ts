import { factor, solve } from '../numbers/cholesky.ts';
import type { Panel } from '../panel/panel.ts';

/** Effects of units and periods over the untreated cells of a panel. What is laid out as its outcomes goes in and comes out. */
export type TwoWay = {
  /** How many cells are untreated. */
  readonly cells: number;
  /** What effects of units and periods leave of it, by least squares over untreated cells; 0 in the others. */
  readonly without: (values: Float64Array) => Float64Array;
  /** Sum of products over untreated cells. */
  readonly product: (one: Float64Array, other: Float64Array) => number;
};

/**
 * A unit's untreated cells are its first ones, since no treatment ends: its effect is eliminated with their mean, and one small system in the
 * periods is left, formed and factored once. Exact, nothing is iterated.
 */
export function twoWay({ periods, starts }: Pick<Panel, 'periods' | 'starts'>): TwoWay {
  const width = periods.length;
  const lengths = Int32Array.from(starts, (start) => (start < 0 ? width : start));
  const seen = lengths.reduce((most, length) => Math.max(most, length), 0);
  // The first period's effect is zero. All units with an untreated cell have one then, which ties the periods together.
  const size = Math.max(0, seen - 1);
  const system = new Float64Array(size * size);
  for (const length of lengths)
    for (let i = 0; i < length - 1; i += 1)
      for (let j = 0; j <= i; j += 1) {
        const at = i * size + j;
        system[at] = (system[at] as number) + (i === j ? 1 : 0) - 1 / length;
      }
  factor(system, size, 0);

  function without(values: Float64Array): Float64Array {
    const left = new Float64Array(values.length);
    const effects = new Float64Array(size + 1);
    for (const [unit, length] of lengths.entries()) {
      const from = unit * width;
      const mean = meanOf(values, from, length);
      for (let t = 0; t < length; t += 1) {
        left[from + t] = (values[from + t] as number) - mean;
        if (t > 0) effects[t] = (effects[t] as number) + (left[from + t] as number);
      }
    }
    solve(system, size, effects.subarray(1));
    for (const [unit, length] of lengths.entries()) {
      const from = unit * width;
      const mean = meanOf(effects, 0, length);
      for (let t = 0; t < length; t += 1)
        left[from + t] = (left[from + t] as number) - ((effects[t] as number) - mean);
    }
    return left;
  }

  function product(one: Float64Array, other: Float64Array): number {
    let sum = 0;
    for (const [unit, length] of lengths.entries())
      for (let at = unit * width; at < unit * width + length; at += 1)
        sum += (one[at] as number) * (other[at] as number);
    return sum;
  }

  return { cells: lengths.reduce((sum, length) => sum + length, 0), without, product };
}

function meanOf(values: Float64Array, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 1) sum += values[at] as number;
  return length === 0 ? 0 : sum / length;
}
