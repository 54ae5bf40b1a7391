/**
 * Work of numbered parts, none of which needs another's result: whoever does which, in whatever order, the numbers are the same to the
 * bit.
 */
export type Work<Given> = {
  readonly name: string;
  /** How many numbers a part has. */
  readonly width: number;
  /** Makes what all parts share, and answers how one is done: its numbers are put into `into`, from `at` on. */
  prepare(given: Given): (part: number, into: Float64Array, at: number) => void;
};

/** Does `count` parts and answers their numbers, one part after the other. `given` must survive being copied to another thread. */
export type Doing = <Given>(work: Work<Given>, given: Given, count: number) => Float64Array;

/** One part after the other, here. */
export const alone: Doing = (work, given, count) => {
  const numbers = new Float64Array(count * work.width);
  const part = work.prepare(given);
  for (let each = 0; each < count; each += 1) part(each, numbers, each * work.width);
  return numbers;
};
