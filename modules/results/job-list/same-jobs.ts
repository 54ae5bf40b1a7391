import { plain } from '#platform/documents/importing/headings.ts';
import { daysOf } from '#platform/time/when.ts';
import { by } from '../ledger/by.ts';
import type { JobEntry } from './job-entry.ts';

/** Jobs of a firm that are in a ledger already. Of a programme that one may not see, only when. */
export type Known = { readonly effect: string; readonly programme: string | null; readonly happened: string };

/** An entry told apart from another of the file, or from one in a ledger, with why. */
export type Told = {
  readonly entry: JobEntry;
  readonly other: JobEntry | string;
  readonly reason: string;
};

/**
 * Jobs in one firm in overlapping periods are the same jobs, until a row says why they are not (law 1). One problem for a row: whoever
 * says why has said it of all of them.
 */
export function sameJobs(
  entries: readonly JobEntry[],
  knownTo: (entry: JobEntry) => readonly Known[],
): readonly Told[] {
  const told: Told[] = [];
  const earlierTo = earlier(entries);
  for (const entry of entries) {
    const [row] = entry.rows;
    const known = knownTo(entry);
    const others = earlierTo(entry);
    for (const other of others) {
      if (entry.otherJobs) told.push({ entry, other, reason: entry.otherJobs });
      if (other.otherJobs) told.push({ entry: other, other: entry, reason: other.otherJobs });
    }
    if (entry.otherJobs) {
      for (const { effect } of known) told.push({ entry, other: effect, reason: entry.otherJobs });
      continue;
    }
    const open = others.find(({ otherJobs }) => !otherJobs);
    const [there] = known;
    if (open)
      row?.problems.push({
        field: 'name',
        code: JSON.stringify(open.said) === JSON.stringify(entry.said) ? 'twice' : 'same-jobs-row',
        params: { first: open.rows[0]?.at.number ?? 0 },
      });
    else if (there?.programme)
      row?.problems.push({
        field: 'name',
        code: 'same-jobs-known',
        params: { programme: there.programme, when: there.happened },
      });
    else if (there)
      row?.problems.push({ field: 'name', code: 'same-jobs-unseen', params: { when: there.happened } });
  }
  return told;
}

/** The entries above in the file that may be the same jobs. */
function earlier(entries: readonly JobEntry[]): (entry: JobEntry) => JobEntry[] {
  const order = new Map(entries.map((entry, at) => [entry, at]));
  const days = new Map(entries.map((entry) => [entry, daysOf(entry.content.happened)]));
  const numbered = by(entries, ({ content }) => content.organisationNumber ?? '');
  const named = by(entries, ({ content }) => plain(content.organisationName));
  return (entry) => {
    const { organisationNumber, organisationName } = entry.content;
    const mine = days.get(entry);
    const sameNumber = organisationNumber ? (numbered.get(organisationNumber) ?? []) : [];
    const sameName = (named.get(plain(organisationName)) ?? []).filter(
      (other) => isByName(entry, other) && !(isOurs(entry) && isOurs(other)),
    );
    return [...sameNumber, ...sameName]
      .filter((other) => (order.get(other) ?? 0) < (order.get(entry) ?? 0))
      .filter((other) => {
        const its = days.get(other);
        return mine && its && overlap(mine, its);
      })
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

type Days = ReturnType<typeof daysOf>;
export const overlap = (one: Days, other: Days): boolean => one.from < other.after && other.from < one.after;

/** Where one of them has no number, the name is all there is to know them by. */
const isByName = (one: JobEntry, other: JobEntry) =>
  one.content.organisationNumber === null || other.content.organisationNumber === null;

/** Rows of our own export are different entries, whatever they are called: a ledger had them beside each other. */
const isOurs = ({ id }: JobEntry) => id !== undefined && isEffectId(id);

export const isEffectId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
