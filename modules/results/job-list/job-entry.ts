import type { Row } from '#platform/documents/table.ts';
import { by } from '../ledger/by.ts';
import type { EffectContent, Reasons } from '../shapes.ts';
import type { CellProblem, JobRow } from './job-row.ts';

/** A row of the file and what was made of it. */
export type ReadRow = {
  readonly at: Row;
  /** As the cell says it, also of a row that cannot be read. */
  readonly id?: string;
  readonly read?: JobRow;
  readonly problems: CellProblem[];
};

/** Jobs as an effect with all that was measured of it and the shares that are claimed, from one row or several with the same id. */
export type JobEntry = {
  readonly rows: readonly ReadRow[];
  readonly id?: string;
  readonly content: EffectContent;
  readonly measurements: readonly JobRow['measurement'][];
  readonly claims: readonly JobRow['claim'][];
  readonly reasons: Reasons;
  readonly otherJobs?: string;
  readonly said: unknown;
};

/**
 * Rows that are about the same jobs become one entry. What contradicts is noted at the later row; where a row has a problem, those that
 * belong with it wait for it: half of what was found of some jobs is another story.
 */
export function entriesOf(rows: readonly ReadRow[]): JobEntry[] {
  const groups = by(rows, ({ at, id }) => (id ? `id ${id}` : `row ${at.number}`));
  return [...groups.values()].flatMap((group) => {
    agree(group);
    waitForEachOther(group);
    const entry = group.every(({ problems }) => problems.length === 0) ? entryOf(group) : undefined;
    return entry ? [entry] : [];
  });
}

/** Those that belong with a row that has problems. */
export function waitForEachOther(rows: readonly ReadRow[]): void {
  const [first] = rows.filter(({ problems }) => problems.length > 0);
  if (!first) return;
  for (const row of rows)
    if (row.problems.length === 0)
      row.problems.push({ field: 'id', code: 'belongs-together', params: { first: first.at.number } });
}

function entryOf(group: readonly ReadRow[]): JobEntry | undefined {
  const read = group.flatMap((row) => row.read ?? []);
  const [first] = read;
  if (!first) return undefined;
  const claims = [...by(read, ({ claim }) => claim.project ?? '').values()];
  const otherJobs = read.find((row) => row.otherJobs)?.otherJobs;
  return {
    rows: group,
    ...(first.id ? { id: first.id } : {}),
    content: first.content,
    measurements: (claims[0] ?? []).map(({ measurement }) => measurement),
    claims: claims.flatMap(([each]) => each?.claim ?? []),
    reasons: Object.assign({}, ...read.map(({ reasons }) => reasons)),
    ...(otherJobs ? { otherJobs } : {}),
    said: read.map(({ said }) => said),
  };
}

/** Rows with one id say the same of the jobs, and list the same measurements for each share. */
function agree(group: readonly ReadRow[]): void {
  const [first, ...rest] = group.filter(({ read }) => read);
  if (!first?.read) return;
  const params = { first: first.at.number };
  for (const row of rest) {
    if (!row.read) continue;
    const field = differing(first.read.content, row.read.content);
    if (field) row.problems.push({ field, code: 'says-otherwise', params });
  }
  const read = group.filter((row) => row.read);
  const claims = [...by(read, (row) => row.read?.claim.project ?? '').values()];
  const [measured] = claims.map(measurementsOf);
  for (const rows of claims) {
    const [one, ...others] = rows;
    for (const other of others)
      if (other.read?.claim.share !== one?.read?.claim.share)
        other.problems.push({
          field: 'share',
          code: 'says-otherwise',
          params: { first: one?.at.number ?? 0 },
        });
    if (measurementsOf(rows) !== measured)
      one?.problems.push({ field: 'project', code: 'measured-otherwise', params });
  }
  const sum = claims.reduce((all, [one]) => all + (one?.read?.claim.share ?? 0), 0);
  if (sum > 10_000)
    (claims.at(-1) ?? [])[0]?.problems.push({
      field: 'share',
      code: 'over-claimed',
      params: { sum: sum / 100 },
    });
}

const measurementsOf = (rows: readonly ReadRow[]) =>
  JSON.stringify(rows.map(({ read }) => JSON.stringify(read?.measurement)).sort());

function differing(one: EffectContent, other: EffectContent): CellProblem['field'] | undefined {
  const key = (Object.keys(one) as (keyof EffectContent)[]).find((each) => one[each] !== other[each]);
  if (key === 'organisationNumber') return 'number';
  return key === 'organisationName' ? 'name' : key;
}
