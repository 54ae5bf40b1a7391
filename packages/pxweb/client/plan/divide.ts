/** What one query may hold. */
export type Room = {
  /** Product of the codes of all variables. */
  readonly cells: number;
  /** Sum of the codes of all variables: PxWebApi 1 bounds that too. Null where nothing does. */
  readonly values: number | null;
};

/**
 * Into how many pieces each dimension is cut so that every combination of pieces has room, and the combinations are as few
 * as possible. Among equals: as few dimensions cut as possible, then those that stand last. Null where even one code of each
 * has no room, or where it would take more than `most` combinations. Exact, by branch and bound; sizes are at least 1.
 */
export function divide(sizes: readonly number[], room: Room, most: number): readonly number[] | null {
  const rest = productsAfter(sizes);
  let best: Found | null = null;
  search(0, 1, 1, 0, 0, []);
  return best === null ? null : (best as Found).pieces;

  function search(
    at: number,
    parts: number,
    cells: number,
    values: number,
    cuts: number,
    pieces: readonly number[],
  ): void {
    const size = sizes[at];
    if (size === undefined) {
      if (fits(cells, values, 0)) best = { parts, cuts, pieces };
      return;
    }
    for (const count of pieceCounts(size)) {
      const own = Math.ceil(size / count);
      const now = cells * own;
      const nowCuts = cuts + (count > 1 ? 1 : 0);
      // The dimensions to come can at best be cut so that nothing is left over.
      const least = parts * count * Math.max(1, Math.ceil((now * (rest[at] ?? 1)) / room.cells));
      if (parts * count > ceiling()) return;
      if (!fits(now, values + own, sizes.length - at - 1) || !better(least, nowCuts)) continue;
      search(at + 1, parts * count, now, values + own, nowCuts, [...pieces, count]);
    }
  }

  function ceiling(): number {
    return best === null ? most : Math.min(most, best.parts);
  }

  function better(parts: number, cuts: number): boolean {
    if (parts > most) return false;
    return best === null || parts < best.parts || (parts === best.parts && cuts < best.cuts);
  }

  function fits(cells: number, values: number, ones: number): boolean {
    return cells <= room.cells && (room.values === null || values + ones <= room.values);
  }
}

type Found = { readonly parts: number; readonly cuts: number; readonly pieces: readonly number[] };

/** Of each dimension, the product of the sizes after it. */
function productsAfter(sizes: readonly number[]): readonly number[] {
  const after = sizes.map(() => 1);
  for (let i = sizes.length - 2; i >= 0; i -= 1) after[i] = (after[i + 1] ?? 1) * (sizes[i + 1] ?? 1);
  return after;
}

/** Only the least number of pieces for each length of piece: more pieces of the same length gain nothing. */
function* pieceCounts(size: number): Generator<number> {
  for (let count = 1; count <= size; ) {
    yield count;
    const length = Math.ceil(size / count);
    if (length === 1) return;
    count = Math.ceil(size / (length - 1));
  }
}

/** A list in so many pieces whose lengths differ by one at most, longer ones first. */
export function piecesOf<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  const [length, longer] = [Math.floor(list.length / count), list.length % count];
  return Array.from({ length: count }, (_, i) => {
    const start = i * length + Math.min(i, longer);
    return list.slice(start, start + length + (i < longer ? 1 : 0));
  });
}
