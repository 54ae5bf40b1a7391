import type { PlaceChange, PlaceList } from './change.ts';
import { lineOf, PlaceListRefused } from './list-refused.ts';

/** The lines by day, days ascending; the same line told twice is one. Nothing depends on how the list was sorted. */
export function linesByDay({
  since,
  known,
  changes,
}: PlaceList): ReadonlyMap<string, readonly PlaceChange[]> {
  refuseDay('the first day of the list', since);
  refuseDay('the day of the known places', known.on);
  const days = new Map<string, Map<string, PlaceChange>>();
  for (const line of changes.map(readLine).sort(byText)) {
    const day = days.get(line.on) ?? new Map<string, PlaceChange>();
    const key = `${line.from} ${line.to}`;
    day.set(key, together(day.get(key), line));
    days.set(line.on, day);
  }
  return new Map([...days].map(([on, lines]) => [on, [...lines.values()]]));
}

/** Whether a text is a day of the calendar: 2023-02-29 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function refuseDay(where: string, day: string): void {
  if (!isDay(day)) throw new PlaceListRefused('no-such-day', where, `“${day}” is no day; write 2020-01-01`);
}

function readLine(change: PlaceChange): PlaceChange {
  const where = lineOf(change);
  refuseDay(where, change.on);
  if (change.from === null && change.to === null)
    throw new PlaceListRefused(
      'neither-code',
      where,
      'a code is missing; give the one before, the one after or both',
    );
  if (change.from?.trim() === '' || change.to?.trim() === '')
    throw new PlaceListRefused('no-code', where, 'a code is empty; give null where there is none');
  return {
    on: change.on,
    from: change.from?.trim() ?? null,
    to: change.to?.trim() ?? null,
    fromName: change.fromName?.trim() || null,
    toName: change.toName?.trim() || null,
    partial: change.partial ?? false,
  };
}

const together = (first: PlaceChange | undefined, second: PlaceChange): PlaceChange => ({
  ...second,
  fromName: first?.fromName ?? second.fromName,
  toName: first?.toName ?? second.toName,
  partial: first?.partial || second.partial || false,
});

const textOf = ({ on, from, to, fromName, toName }: PlaceChange) =>
  `${on}\t${from}\t${to}\t${fromName}\t${toName}`;

const byText = (one: PlaceChange, other: PlaceChange) => (textOf(one) < textOf(other) ? -1 : 1);
