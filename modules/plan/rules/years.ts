import { parseWhen } from '#platform/time/when.ts';

/** The years that a programme lies in; none when its period is not known, and then no year is outside it. */
export function yearsOf(period: string | null): number[] {
  const when = period === null ? undefined : parseWhen(period);
  if (!when) return [];
  const first = yearIn(when.from.text);
  return Array.from({ length: yearIn(when.until.text) - first + 1 }, (_, after) => first + after);
}

/** The year that a value dated so is counted in: the one it ends in. */
export function yearOf(known: string): number | undefined {
  const when = parseWhen(known);
  return when && yearIn(when.until.text);
}

const yearIn = (text: string) => Number(text.slice(0, 4));
