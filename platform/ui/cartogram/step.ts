type At = { readonly col: number; readonly row: number };

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * The nearest of some squares in the direction of an arrow key, counting what lies off the straight line double;
 * nothing, when none lies that way.
 */
export function step<T extends At>(from: At, arrow: Arrow, among: readonly T[]): T | undefined {
  const [dCol, dRow] = directions[arrow];
  let nearest: { readonly of: T; readonly far: number } | undefined;
  for (const each of among) {
    const [col, row] = [each.col - from.col, each.row - from.row];
    const ahead = col * dCol + row * dRow;
    const aside = Math.abs(col * dRow) + Math.abs(row * dCol);
    if (ahead <= 0) continue;
    const far = ahead + 2 * aside;
    if (!nearest || far < nearest.far) nearest = { of: each, far };
  }
  return nearest?.of;
}

export const isArrow = (key: string): key is Arrow => key in directions;

const directions = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const satisfies Record<Arrow, readonly [number, number]>;
