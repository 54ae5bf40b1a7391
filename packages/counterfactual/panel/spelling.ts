import { shown } from '../errors/shown.ts';

const most = 3;

/** The names that are spelled most like the one asked for, as they are shown, nearest first, at most three: none that differs in more than half. */
export function nearestTo(asked: string, names: readonly string[]): readonly string[] {
  const plain = plainly(asked);
  return names
    .map((name) => ({ name, steps: stepsBetween(plain, plainly(name)) }))
    .filter(({ name, steps }) => steps <= Math.max(asked.length, name.length) / 2)
    .sort((one, other) => one.steps - other.steps)
    .slice(0, most)
    .map(({ name }) => shown(name));
}

/** Without case and accents: `Tromsø` and `tromso` are one step apart, `Malmö` and `MALMO` none. */
const plainly = (name: string) => name.slice(0, 80).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters to put in, take away or change (Levenshtein 1966), one row of the table at a time. */
function stepsBetween(one: string, other: string): number {
  if (one === other) return 0;
  if (other.startsWith(one) || one.startsWith(other)) return 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[other.length] as number;
}
