import { piecesOf } from './divide.ts';
import { cellsOf, type PlannedPart } from './plan.ts';

/** A part as two, along the variable with most codes; null where there is but one cell. The same part has the same halves. */
export function halvesOf(part: PlannedPart): readonly [PlannedPart, PlannedPart] | null {
  const sizes = part.selection.map(({ codes }) => codes.length);
  const longest = sizes.indexOf(Math.max(1, ...sizes));
  const cut = part.selection[longest];
  if (!cut || cut.codes.length < 2) return null;
  const [first = [], second = []] = piecesOf(cut.codes, 2);
  return [half(1, first), half(2, second)];

  function half(number: 1 | 2, codes: readonly string[]): PlannedPart {
    const selection = part.selection.map((each, i) => (i === longest ? { ...each, codes } : each));
    return { id: `${part.id}.${number}`, cells: cellsOf(selection), selection };
  }
}
