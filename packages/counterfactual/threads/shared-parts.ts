/** Parts that several threads do together: each takes the next few that nobody has, until there are none. */
export type SharedParts = {
  readonly count: number;
  readonly width: number;
  /** How many parts are taken at once. */
  readonly few: number;
  /** Number of the next few; then for each few whether it is done. */
  readonly taken: Int32Array;
  readonly numbers: Float64Array;
};

export function sharedParts(count: number, width: number, threads: number): SharedParts {
  const few = Math.max(1, Math.ceil(count / (16 * threads)));
  const turns = Math.ceil(count / few);
  return {
    count,
    width,
    few,
    taken: new Int32Array(new SharedArrayBuffer(4 * (turns + 1))),
    numbers: new Float64Array(new SharedArrayBuffer(8 * count * width)),
  };
}

type Part = (part: number, into: Float64Array, at: number) => void;

/** Takes part until all are taken. */
export function takePart(parts: SharedParts, part: Part): void {
  const turns = parts.taken.length - 1;
  for (;;) {
    const turn = Atomics.add(parts.taken, 0, 1);
    if (turn >= turns) return;
    doTurn(parts, turn, part);
  }
}

/**
 * Does what was taken and is not done. Another thread may still be at it, and puts the same numbers into the same places; or it has
 * ended, and nobody waits for it.
 */
export function finish(parts: SharedParts, part: Part): void {
  for (let turn = parts.taken.length - 2; turn >= 0; turn -= 1)
    if (Atomics.load(parts.taken, turn + 1) === 0) doTurn(parts, turn, part);
}

function doTurn({ few, count, width, numbers, taken }: SharedParts, turn: number, part: Part): void {
  const end = Math.min(count, (turn + 1) * few);
  for (let each = turn * few; each < end; each += 1) part(each, numbers, each * width);
  Atomics.store(taken, turn + 1, 1);
}
