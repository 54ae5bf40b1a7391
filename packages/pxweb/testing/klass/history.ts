/** A code with the name it had, from a day (inclusive) to a day (exclusive; null: still). */
export type Item = {
  readonly code: string;
  readonly name: string;
  readonly notes: string;
  readonly from: string;
  readonly to: string | null;
};

/** One row of a change table: no old code is a birth, no new one an end. */
export type CodeChange = {
  readonly oldCode: string | null;
  readonly oldName: string | null;
  readonly oldShortName: string | null;
  readonly newCode: string | null;
  readonly newName: string | null;
  readonly newShortName: string | null;
  readonly changeOccurred: string;
};

/** What was valid when, read backwards from the codes of one version through the changes that led to it. */
export function historyOf(
  latest: readonly { readonly code: string; readonly name: string; readonly notes?: string | null }[],
  latestFrom: string,
  changes: readonly CodeChange[],
): readonly Item[] {
  const items: Item[] = [];
  const open = new Map(
    latest.map(({ code, name, notes }) => [code, { name, notes: notes ?? '', to: null as string | null }]),
  );
  const days = [...new Set(changes.map(({ changeOccurred }) => changeOccurred))].toSorted().reverse();
  for (const day of days.filter((each) => each <= latestFrom)) {
    const rows = changes.filter(({ changeOccurred }) => changeOccurred === day);
    const kept = new Set(
      rows
        .filter((row) => row.oldCode === row.newCode && row.oldName === row.newName)
        .map((row) => row.newCode),
    );
    for (const code of new Set(rows.map(({ newCode }) => newCode))) {
      if (code === null || kept.has(code)) continue;
      const ended = open.get(code);
      if (ended) items.push({ code, ...ended, from: day });
      open.delete(code);
    }
    for (const { oldCode, oldName } of rows)
      if (oldCode !== null && !open.has(oldCode))
        open.set(oldCode, { name: oldName ?? '', notes: '', to: day });
  }
  for (const [code, rest] of open) items.push({ code, ...rest, from: earliest });
  return items.toSorted((one, other) => (one.code + one.from < other.code + other.from ? -1 : 1));
}

/** Before the first change that is known. */
export const earliest = '1971-01-01';

export const validIn = ({ from, to }: Item, start: string, end: string): boolean =>
  from < end && (to === null || start < to);
