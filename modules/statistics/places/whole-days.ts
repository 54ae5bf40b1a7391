import type { PlaceChange, PlaceList } from './change.ts';
import { linesByDay } from './days.ts';
import { lineOf, PlaceListRefused } from './list-refused.ts';
import { wasThereBefore } from './was-there.ts';

/** One day's lines, and those that the list leaves out because they go without saying: who went on as itself. */
export type WholeDay = { readonly on: string; readonly lines: readonly PlaceChange[] };

/** Follows the list from day to day; refuses a change of what did not exist, and places that contradict the known ones. */
export function wholeDays(list: PlaceList): readonly WholeDay[] {
  const known = knownCodes(list);
  const there = new Map<string, boolean>();
  const days: WholeDay[] = [];
  let checked = false;
  for (const [on, told] of linesByDay(list)) {
    if (!checked && on > list.known.on) checked = agree(there, known, list.known.on);
    const before = wasThereBefore({ on, told, there, known: list.known.on < on ? known : undefined });
    refuseImpossible(told, before);
    const lines = [...told, ...goingOn(told, before)].filter((line, _, all) => saysSomething(line, all));
    for (const { from } of [...told, ...lines]) if (from !== null) there.set(from, false);
    for (const { to } of [...told, ...lines]) if (to !== null) there.set(to, true);
    if (lines.length > 0) days.push({ on, lines });
  }
  if (!checked) agree(there, known, list.known.on);
  return days;
}

function knownCodes({ known }: PlaceList): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { code } of known.places) {
    if (codes.has(code))
      throw new PlaceListRefused('known-twice', `${known.on}: ${code}`, 'is listed twice; keep one');
    codes.add(code);
  }
  return codes;
}

function agree(there: ReadonlyMap<string, boolean>, known: ReadonlySet<string>, on: string): true {
  for (const [code, is] of there) {
    if (is && !known.has(code))
      throw new PlaceListRefused(
        'there-and-unknown',
        `${on}: ${code}`,
        'exists by the changes and is not among the known places; add it there, or the change that ended it',
      );
    if (!is && known.has(code))
      throw new PlaceListRefused(
        'known-and-gone',
        `${on}: ${code}`,
        `is among the known places, though a change ended it; if it only gave a part away, add the line ${code} → ${code}`,
      );
  }
  return true;
}

function refuseImpossible(told: readonly PlaceChange[], before: ReadonlySet<string>): void {
  for (const line of told) {
    if (line.from !== null && !before.has(line.from))
      throw new PlaceListRefused(
        'not-there',
        lineOf(line),
        `${line.from} did not exist on the day before; correct the code or the day`,
      );
    if (line.from === null && before.has(line.to ?? ''))
      throw new PlaceListRefused(
        'born-again',
        lineOf(line),
        `${line.to} existed already; name what went to it, or leave the line out`,
      );
    if (line.to === null && told.some(({ from, to }) => from === line.from && to !== null))
      throw new PlaceListRefused(
        'abolished-and-not',
        lineOf(line),
        `other lines of the day tell where ${line.from} went; leave this one out`,
      );
  }
}

/**
 * A code that existed, received something and is not named as a source went on as itself (Rakkestad 1992); so did one that only gave
 * parts away.
 */
function goingOn(told: readonly PlaceChange[], before: ReadonlySet<string>): PlaceChange[] {
  const on = told[0]?.on ?? '';
  const itself = (code: string): PlaceChange => ({ on, from: code, to: code, fromName: null, toName: null });
  const sources = new Set(told.map(({ from }) => from));
  const grew = told.flatMap(({ to }) => (to !== null && before.has(to) && !sources.has(to) ? [to] : []));
  const gave = [...sources].filter(
    (code) => code !== null && told.every((line) => line.from !== code || (line.partial && line.to !== code)),
  );
  return [...new Set([...grew, ...gave])].filter((code) => code !== null).map(itself);
}

/** A line from a code to itself is a change if the name is another, or something else came or went. */
const saysSomething = (line: PlaceChange, all: readonly PlaceChange[]): boolean =>
  line.from !== line.to ||
  (line.fromName !== line.toName && line.toName !== null) ||
  all.some((other) => other !== line && (other.from === line.from || other.to === line.to));
