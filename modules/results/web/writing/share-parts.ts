import type { ShareTaken } from '../../shapes.ts';

/** A part of the bar of shares, in percent of its width. `mine`: what is asked for now. */
export type SharePart = {
  readonly what: 'taken' | 'mine' | 'too-much' | 'free';
  readonly share: number;
  readonly from: number;
  readonly width: number;
  /** Whose; undefined for what is asked for and what is free. null: another programme. */
  readonly programme?: string | null;
  readonly project?: string | null;
};

/** The shares beside each other; the bar is as long as the whole, or as what was asked for when that is more. */
export function shareParts(
  taken: readonly ShareTaken[],
  asked = 0,
): { parts: readonly SharePart[]; whole: number; tooMuch: number } {
  const sum = taken.reduce((all, { share }) => all + share, 0);
  const length = Math.max(10_000, sum + asked);
  const tooMuch = Math.max(0, sum + asked - 10_000);
  const mine = asked - Math.min(asked, tooMuch);
  const pieces: Omit<SharePart, 'from' | 'width'>[] = [
    ...taken.map(({ programme, project, share }) => ({ what: 'taken' as const, share, programme, project })),
    { what: 'mine', share: mine },
    { what: 'too-much', share: Math.min(asked, tooMuch) },
    { what: 'free', share: Math.max(0, 10_000 - sum - asked) },
  ];
  let from = 0;
  const parts = pieces.flatMap((piece) => {
    if (piece.share === 0) return [];
    const part = { ...piece, from: (from / length) * 100, width: (piece.share / length) * 100 };
    from += piece.share;
    return [part];
  });
  return { parts, whole: (10_000 / length) * 100, tooMuch };
}
