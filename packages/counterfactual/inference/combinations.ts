/** How many ways there are to choose `count` of `from`; exact as long as it is below 2⁵³, and no smaller than that where it is not. */
export function waysToChoose(from: number, count: number): number {
  if (count < 0 || count > from) return 0;
  let ways = 1;
  // Every factor on the way is a whole number itself: the ways to choose k of from − count + k.
  for (let k = 1; k <= count; k += 1) ways = (ways * (from - count + k)) / k;
  return Math.round(ways);
}

/**
 * The choice number `index`, from 0 to `waysToChoose(from, count)` − 1, in the order of a dictionary: `count` positions below `from`, rising.
 * Found without those before it, so that any worker can take any of them.
 */
export function choiceAt(from: number, count: number, index: number): number[] {
  const chosen: number[] = [];
  let left = index;
  for (let position = 0; chosen.length < count; position += 1) {
    const withThis = waysToChoose(from - position - 1, count - chosen.length - 1);
    if (left < withThis) chosen.push(position);
    else left -= withThis;
  }
  return chosen;
}
