import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { anyOrderSum } from '../numbers/any-order-sum.ts';
import { refuseFigures, refuseNothing } from './figures.ts';

/** The fewest that together hold a share, and their names, largest first. */
export type FewestHolding = {
  readonly count: number;
  readonly names: readonly string[];
  readonly share: number;
};

/**
 * The smallest number of units, industries or employers that together hold half (or `share`) of the sum: the N50 of a size
 * distribution (a name from Lander et al. 2001, Nature 409). Of equals the one named first stands first. Throws `not-a-count`, `sizes-differ`, `nothing-there`, `no-such-share`.
 */
export function fewestHolding(
  names: readonly string[],
  sizes: ArrayLike<number>,
  share = 0.5,
): FewestHolding {
  if (!(share > 0 && share <= 1))
    throw new CounterfactualError({
      code: 'no-such-share',
      found: `the share is ${share}`,
      why: 'It is a part of the whole.',
      remedy: 'Give a number above 0 and at most 1.',
    });
  const { order, total, held } = bySize(names, sizes);
  let count = 1;
  // Sizes that should be exactly the share may miss it by rounding.
  while (count < order.length && held(count) < share * total * (1 - 1e-12)) count += 1;
  return { count, names: order.slice(0, count).map(({ name }) => name), share: held(count) / total };
}

/** The share that the `count` largest hold: dependence on the largest employer with one. Throws as `fewestHolding`. */
export function shareOfLargest(
  names: readonly string[],
  sizes: ArrayLike<number>,
  count = 1,
): { readonly share: number; readonly names: readonly string[] } {
  if (!Number.isInteger(count) || count < 1)
    throw new CounterfactualError({
      code: 'no-such-number',
      found: `the ${count} largest are asked for`,
      why: 'It is a number of names.',
      remedy: 'Give a whole number from 1.',
    });
  const { order, total, held } = bySize(names, sizes);
  return { share: held(count) / total, names: order.slice(0, count).map(({ name }) => name) };
}

function bySize(names: readonly string[], sizes: ArrayLike<number>) {
  refuseFigures('sizes', sizes, names);
  const order = names
    .map((name, at) => ({ name, size: sizes[at] as number }))
    .sort((one, other) => other.size - one.size);
  const total = anyOrderSum(order.map(({ size }) => size));
  refuseNothing('the sum of all sizes', total);
  const sums = [0];
  for (const { size } of order) sums.push((sums.at(-1) as number) + size);
  const held = (count: number) => Math.min(total, sums[Math.min(count, order.length)] as number);
  return { order, total, held };
}
