/**
 * Cholesky factor of the Gram matrix of a few points that come and go: L·L' = M, row-major in `room × room`. A point is added in
 * O(m²) and taken away with Givens rotations in O(m²).
 */
export type SupportFactor = {
  readonly room: number;
  readonly rows: Float64Array;
  size: number;
  /** The least pivot since it was last empty, over the point's own product: near nothing, the points hardly differ. */
  least: number;
};

export const supportFactor = (room: number): SupportFactor => ({
  room,
  rows: new Float64Array(room * room),
  size: 0,
  least: 1,
});

/**
 * Adds a point. `products`: its products with the points that stand, in their order, then with itself. False, and nothing is
 * added, where it depends on those (its pivot is below `tolerance` times its own product).
 */
export function append(factor: SupportFactor, products: Float64Array, tolerance: number): boolean {
  const { room, rows, size } = factor;
  if (size === room) return false;
  const at = size * room;
  const own = products[size] as number;
  let pivot = own;
  for (let j = 0; j < size; j += 1) {
    let value = products[j] as number;
    const row = j * room;
    for (let k = 0; k < j; k += 1) value -= (rows[at + k] as number) * (rows[row + k] as number);
    value /= rows[row + j] as number;
    rows[at + j] = value;
    pivot -= value * value;
  }
  if (!(pivot > tolerance * own)) return false;
  rows[at + size] = Math.sqrt(pivot);
  factor.size = size + 1;
  factor.least = Math.min(size === 0 ? 1 : factor.least, pivot / own);
  return true;
}

/** Takes the point at `gone` away; those behind it move up. */
export function remove(factor: SupportFactor, gone: number): void {
  const { room, rows, size } = factor;
  for (let i = gone + 1; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) rows[(i - 1) * room + j] = rows[i * room + j] as number;
  // The rows below have one entry right of the diagonal now: each pair of columns is turned until it is gone.
  for (let j = gone; j < size - 1; j += 1) {
    const row = j * room;
    const a = rows[row + j] as number;
    const b = rows[row + j + 1] as number;
    const length = Math.hypot(a, b);
    const cos = a / length;
    const sin = b / length;
    for (let i = j; i < size - 1; i += 1) {
      const left = rows[i * room + j] as number;
      const right = rows[i * room + j + 1] as number;
      rows[i * room + j] = cos * left + sin * right;
      rows[i * room + j + 1] = cos * right - sin * left;
    }
  }
  factor.size = size - 1;
}

/** x with M·x = `into`, in place. */
export function solve({ room, rows, size }: SupportFactor, into: Float64Array): void {
  for (let i = 0; i < size; i += 1) {
    let value = into[i] as number;
    for (let k = 0; k < i; k += 1) value -= (rows[i * room + k] as number) * (into[k] as number);
    into[i] = value / (rows[i * room + i] as number);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let value = into[i] as number;
    for (let k = i + 1; k < size; k += 1) value -= (rows[k * room + i] as number) * (into[k] as number);
    into[i] = value / (rows[i * room + i] as number);
  }
}
