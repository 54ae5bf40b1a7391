import type { Kernels } from '../kernels/kernels.ts';
import { type Room, roomOf } from '../kernels/room.ts';

/**
 * Points in `size` dimensions, the first `count` of `stride`, where the kernels reach them: number k of point j is
 * `columns[k * stride + j]`, and beyond `count` all are 0. With them stands what they are multiplied with, and what comes out.
 */
export type Points = {
  readonly size: number;
  readonly stride: number;
  count: number;
  readonly columns: Float64Array;
  /** Sum of the squares of each point's numbers. */
  readonly squares: Float64Array;
  /** `size` numbers, and the products of all points with them. */
  readonly direction: Float64Array;
  readonly scores: Float64Array;
  /** A number for each point, 0 beyond `count`, and the sum of the points, each so many times. */
  readonly weights: Float64Array;
  readonly sum: Float64Array;
  /** Some of the points, in the same way, and products of `size` × `size`. */
  readonly packed: Float64Array;
  readonly products: Float64Array;
  readonly at: Readonly<Record<Part, number>>;
  readonly kernels: Kernels;
};
type Part = 'columns' | 'squares' | 'direction' | 'scores' | 'weights' | 'sum' | 'packed' | 'products';

/**
 * The points of `owner`: filled in anew unless they are what was last asked for. One room is kept for all, so that one solve after the
 * other needs no memory of its own: ask before each of them.
 */
export function pointsOf(
  owner: object,
  { count, size }: { count: number; size: number },
  place: (points: Points) => void,
): Points {
  if (held?.owner === owner && held.count === count && held.points.size === size) return held.points;
  // What stood there is written over from here on, whatever becomes of the filling in.
  held = undefined;
  const points = layOut(count, size);
  place(points);
  held = { owner, count, points };
  return points;
}

let held: { readonly owner: object; readonly count: number; readonly points: Points } | undefined;
let room: Room | undefined;

function layOut(count: number, size: number): Points {
  const stride = eights(count);
  const lengths: Record<Part, number> = {
    columns: size * stride,
    squares: stride,
    direction: size,
    scores: stride,
    weights: stride,
    sum: size,
    packed: size * stride,
    products: size * size,
  };
  const at = {} as Record<Part, number>;
  let end = 0;
  for (const [part, length] of Object.entries(lengths)) {
    at[part as Part] = end;
    end += eights(length);
  }
  if (!room || room.numbers.length < end) room = roomOf(end);
  const { numbers, kernels } = room;
  numbers.fill(0, 0, end);
  const part = (name: Part) => numbers.subarray(at[name], at[name] + lengths[name]);
  return {
    size,
    stride,
    count,
    columns: part('columns'),
    squares: part('squares'),
    direction: part('direction'),
    scores: part('scores'),
    weights: part('weights'),
    sum: part('sum'),
    packed: part('packed'),
    products: part('products'),
    at,
    kernels,
  };
}

const eights = (count: number) => 8 * Math.ceil(count / 8);

/** Puts `values`, `size` numbers from `from` on, where point j stands; without them, zeros. */
export function placePoint(
  { columns, squares, stride, size }: Points,
  j: number,
  values?: Float64Array,
  from = 0,
): void {
  let square = 0;
  for (let k = 0; k < size; k += 1) {
    const value = values ? (values[from + k] as number) : 0;
    columns[k * stride + j] = value;
    square += value * value;
  }
  squares[j] = square;
}

/** `scores`: the products of all points with `direction`. */
export const score = ({ kernels, at, stride, size }: Points): void =>
  kernels.combine(at.columns, stride, size, at.direction, at.scores);

/** `sum`: of all points, each times its weight. */
export const addUp = ({ kernels, at, stride, size }: Points): void =>
  kernels.reduce(at.columns, stride, size, at.weights, stride, at.sum);
