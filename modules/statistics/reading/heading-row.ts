import { readPeriod } from '../period.ts';
import { fieldNamed } from './field-headings.ts';

export type TopRow = { readonly number: number; readonly texts: readonly string[] };

/**
 * The row with the headings among the first of a table: the one that names most, or the first that is as wide as those below. Above it
 * there may be a title and a few lines about the source. Undefined where the table begins with its numbers.
 */
export function headingRow(rows: readonly TopRow[]): TopRow | undefined {
  const named = rows.slice(0, within).map((row) => ({ row, names: namesIn(row.texts) }));
  const most = Math.max(0, ...named.map(({ names }) => names));
  if (most > 0) return named.find(({ names }) => names === most)?.row;
  const widest = Math.max(0, ...rows.map(({ texts }) => filled(texts)));
  const first = rows.find(({ texts }) => filled(texts) === widest);
  const next = rows[first ? rows.indexOf(first) + 1 : 0];
  if (!first || (next && alike(first.texts, next.texts))) return undefined;
  return first;
}

/** As many rows as a title and what stands about a table take. */
const within = 20;

/** Periods count as one: a row of numbers that could be years is no heading because of them. */
function namesIn(texts: readonly string[]): number {
  const fields = texts.filter((text) => fieldNamed(text) !== undefined).length;
  return fields > 0 && texts.some((text) => readPeriod(text) !== undefined) ? fields + 1 : fields;
}

const filled = (texts: readonly string[]) => texts.filter((text) => text !== '').length;

/** Rows of the same kind: whatever is a number in one is in the other, and something is. */
function alike(one: readonly string[], other: readonly string[]): boolean {
  const [here, there] = [one, other].map((texts) =>
    texts.map((text) => /\d/.test(text) && /^[\d\s.,:+-]*$/.test(text)),
  );
  return here?.some(Boolean) === true && here.every((each, at) => each === (there?.[at] ?? false));
}
