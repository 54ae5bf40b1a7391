import type { Points } from './points.ts';

/**
 * Which points `points.products` are of, and their sum: the lower triangle of A·A', `size` × `size`, A having them as columns. They steer
 * Newton's steps and decide nothing, so that what rounding adds as points come and go does not matter.
 */
export type SupportProducts = {
  readonly sum: Float64Array;
  readonly member: Uint8Array;
  /** The members, in order. */
  readonly members: Int32Array;
  count: number;
  readonly changed: Int32Array;
  readonly one: Float64Array;
};

export const supportProducts = (points: number, size: number): SupportProducts => ({
  sum: new Float64Array(size),
  member: new Uint8Array(points),
  members: new Int32Array(points),
  count: 0,
  changed: new Int32Array(points),
  one: new Float64Array(size),
});

/** What all points have in common, formed once for all that are solved with all of them but one. */
export type AllProducts = { readonly products: Float64Array; readonly sum: Float64Array };

export function allProducts(points: Points, support: SupportProducts): AllProducts {
  support.count = points.count;
  for (let j = 0; j < points.count; j += 1) support.members[j] = j;
  gather(points, support);
  return { products: points.products.slice(), sum: support.sum.slice() };
}

/** Begins with all points in use: all that there are but the one whose numbers are `without`. */
export function begin(
  points: Points,
  support: SupportProducts,
  { products, sum }: AllProducts,
  without?: Float64Array,
): void {
  support.count = points.count;
  support.member.fill(1, 0, points.count);
  points.products.set(products);
  support.sum.set(sum);
  if (without) addOuter(points, support, without, -1);
}

/** Makes them those of the points that have weight. */
export function follow(points: Points, support: SupportProducts): void {
  const { weights, count } = points;
  const { member, members, changed } = support;
  let changes = 0;
  support.count = 0;
  for (let j = 0; j < count; j += 1) {
    const has = (weights[j] as number) > 0 ? 1 : 0;
    if (has === 1) {
      members[support.count] = j;
      support.count += 1;
    }
    if (has === member[j]) continue;
    member[j] = has;
    changed[changes] = j;
    changes += 1;
  }
  // One point costs as much as five of a pass over all (355 × 20).
  if (5 * changes > support.count) gather(points, support);
  else
    for (let each = 0; each < changes; each += 1) {
      const j = changed[each] as number;
      add(points, support, j, member[j] === 1 ? 1 : -1);
    }
}

/** Adds one point that came, or takes away, with `sign` −1, one that went. */
function add(points: Points, support: SupportProducts, j: number, sign: number): void {
  const { columns, stride, size } = points;
  const { one } = support;
  for (let k = 0; k < size; k += 1) one[k] = columns[k * stride + j] as number;
  addOuter(points, support, one, sign);
}

function addOuter(
  { products, size }: Points,
  { sum }: SupportProducts,
  one: Float64Array,
  sign: number,
): void {
  for (let i = 0; i < size; i += 1) {
    const factor = sign * (one[i] as number);
    sum[i] = (sum[i] as number) + factor;
    for (let j = 0, at = i * size; j <= i; j += 1, at += 1)
      products[at] = (products[at] as number) + factor * (one[j] as number);
  }
}

/** All anew: the points are packed, so that sums over them run along memory. */
function gather(points: Points, { sum, members, count }: SupportProducts): void {
  const { columns, packed, stride, size, at, kernels } = points;
  // The kernels pass over something at least: where no point has weight, over noughts.
  const width = Math.max(4, 4 * Math.ceil(count / 4));
  for (let k = 0; k < size; k += 1) {
    const from = k * stride;
    let total = 0;
    for (let each = 0; each < count; each += 1) {
      const value = columns[from + (members[each] as number)] as number;
      packed[from + each] = value;
      total += value;
    }
    for (let each = count; each < width; each += 1) packed[from + each] = 0;
    sum[k] = total;
  }
  for (let i = 0; i < size; i += 1)
    kernels.reduce(at.packed, stride, i + 1, at.packed + i * stride, width, at.products + i * size);
}
