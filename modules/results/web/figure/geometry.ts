/** What a bar is drawn of, in hundredths; what is lost is already taken from what is verified. */
export type Found = { readonly verified: number; readonly reported: number; readonly expected: number };

export type Mark = { readonly target: number; readonly planNow: number | null };

export type Piece = { readonly x: number; readonly width: number };

/** What the right end of the drawing stands for: a little more than the largest thing on it. */
export function endOfScale(bars: readonly Found[], marks: readonly Mark[] = []): number {
  const sums = bars.map(({ verified, reported, expected }) => verified + reported + expected);
  const most = Math.max(1, ...sums, ...marks.flatMap(({ target, planNow }) => [target, planNow ?? 0]));
  return most * (marks.length > 0 ? 1.125 : 1.04);
}

/** The three parts of a bar, one after the other, in pixels. */
export function pieces(found: Found, end: number, width: number) {
  const at = (amount: number) => (amount / end) * width;
  const reported = at(found.verified);
  const expected = at(found.verified + found.reported);
  return {
    verified: { x: 0, width: reported },
    reported: { x: reported, width: at(found.reported) },
    expected: { x: expected, width: at(found.expected) },
  } satisfies Record<keyof Found, Piece>;
}

export type Label = { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };

/** Where the words of the two ticks stand, so that they neither meet nor leave the drawing. */
export function labels(
  target: number,
  planNow: number | undefined,
  width: number,
): { target: Label; planNow: Label | undefined } {
  if (planNow === undefined) return { target: alone(target, width), planNow: undefined };
  if (Math.abs(target - planNow) >= 2 * room)
    return { target: alone(target, width), planNow: alone(planNow, width) };
  const [left, right] = target < planNow ? [target, planNow] : [planNow, target];
  const after: Label = right + room > width ? { x: width, anchor: 'end' } : { x: right, anchor: 'start' };
  const before: Label =
    left - room < 0
      ? { x: 0, anchor: 'start' }
      : {
          x: after.anchor === 'end' ? Math.min(left, width - room - 8) : Math.min(left, right - 8),
          anchor: 'end',
        };
  const beside: Label = before.anchor === 'start' && after.x < room + 8 ? { ...after, x: room + 8 } : after;
  return target < planNow ? { target: before, planNow: beside } : { target: beside, planNow: before };
}

function alone(x: number, width: number): Label {
  if (x + room / 2 > width) return { x: width, anchor: 'end' };
  return x < room / 2 ? { x: 0, anchor: 'start' } : { x, anchor: 'middle' };
}

/** Pixels that `plan nå 1 200` takes. */
const room = 88;
