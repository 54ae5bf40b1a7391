export type Piece = {
  readonly text: string;
  readonly changed: boolean;
  /** Where in the text it begins. */
  readonly at: number;
};

type Word = Omit<Piece, 'at'>;

/**
 * The words of `now` that were not in `before`, in order: what `<ins>` marks. Longest common subsequence over words;
 * what both texts begin and end with is set aside first, so that one changed word in a long text costs nothing.
 */
export function changedWords(before: string, now: string): readonly Piece[] {
  const old = wordsOf(before);
  const words = wordsOf(now);
  const start = sharedStart(old, words);
  const end = sharedEnd(old.slice(start), words.slice(start));
  const kept = commonWords(old.slice(start, old.length - end), words.slice(start, words.length - end));
  return joined(
    words.map((text, index) => ({
      text,
      changed: index >= start && index < words.length - end && !kept.has(index - start) && text.trim() !== '',
    })),
  );
}

/**
 * Words with their punctuation, and the space between them, so that joining gives the text back. Marks that stand alone
 * would be found again anywhere and cut the marked words into crumbs.
 */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

const sharedEnd = (a: readonly string[], b: readonly string[]) =>
  sharedStart([...a].reverse(), [...b].reverse());

/** Which positions of `now` stand in the longest common subsequence. */
function commonWords(before: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const width = now.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        before[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < before.length && j < now.length; ) {
    if (before[i] === now[j]) {
      kept.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** Neighbours of the same kind become one piece; the space between two changed words is marked with them. */
function joined(pieces: readonly Word[]): readonly Piece[] {
  const out: Piece[] = [];
  pieces.forEach((piece, index) => {
    const last = out.at(-1);
    const between = piece.text.trim() === '' && last?.changed && pieces[index + 1]?.changed;
    const changed = piece.changed || Boolean(between);
    if (last && last.changed === changed) out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push({ text: piece.text, changed, at: last ? last.at + last.text.length : 0 });
  });
  return out;
}
