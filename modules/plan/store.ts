import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Value } from './value.ts';

export type Author = { person: string | null; name: string };
export type GoalRow = Awaited<ReturnType<typeof goals>>[number];
export type IndicatorRow = Awaited<ReturnType<typeof indicators>>[number];
export type TargetRow = Awaited<ReturnType<typeof targets>>[number];
export type ActualRow = Awaited<ReturnType<typeof actuals>>[number];
export type CorrectionRow = Awaited<ReturnType<typeof corrections>>[number];

/** Grows with every change of the programme: what its answers are kept by. */
export async function revision(tx: Tx, unit: string): Promise<number> {
  const head = await tx
    .selectFrom('audit.head')
    .select('sequence')
    .where('unit_id', '=', unit)
    .executeTakeFirst();
  return head?.sequence ?? 0;
}

export const goals = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.goal')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('recorded_at')
    .orderBy('goal_id')
    .execute();

export const indicators = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.indicator')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('recorded_at')
    .orderBy('indicator_id')
    .execute();

export const targets = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.target')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('year')
    .orderBy('number')
    .execute();

export const actuals = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.actual as a')
    .leftJoin('files.file as f', (join) =>
      join.onRef('f.unit_id', '=', 'a.unit_id').onRef('f.file_id', '=', 'a.file_id'),
    )
    .selectAll('a')
    .select('f.name as file_name')
    .where('a.unit_id', '=', unit)
    .orderBy('a.as_of')
    .orderBy('a.recorded_at')
    .execute();

export const corrections = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.correction')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('number', 'desc')
    .execute();

/** Whose goal, indicator or actual value it is; undefined where the actor cannot see it. */
export const unitOf = {
  goal: async (tx: Tx, id: string) =>
    (await tx.selectFrom('plan.goal').select('unit_id').where('goal_id', '=', id).executeTakeFirst())
      ?.unit_id,
  indicator: async (tx: Tx, id: string) =>
    (
      await tx
        .selectFrom('plan.indicator')
        .select('unit_id')
        .where('indicator_id', '=', id)
        .executeTakeFirst()
    )?.unit_id,
  actual: async (tx: Tx, id: string) =>
    (await tx.selectFrom('plan.actual').select('unit_id').where('actual_id', '=', id).executeTakeFirst())
      ?.unit_id,
};

/** A file of the programme that was not refused. */
export async function hasFile(tx: Tx, unit: string, file: string): Promise<boolean> {
  const found = await tx
    .selectFrom('files.file')
    .select('file_id')
    .where('unit_id', '=', unit)
    .where('file_id', '=', file)
    .where('state', '<>', 'refused')
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Two who change the same thing come one after the other, and the second reads what the first wrote: it can then be told both
 * versions. The database's own trigger comes too late for that: after it nothing can be read any more.
 */
export async function oneAtATime(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan/${id}`}, 0))`.execute(tx);
}

/** What the author said of it, in columns; `toColumns` made them. */
type Columns = Readonly<Record<string, unknown>>;

export const writeGoal = (tx: Tx, unit: string, id: string, columns: Columns, by: Author) =>
  insert(tx, 'plan.goal', { unit_id: unit, goal_id: id, ...columns, ...signed(by) });

export const writeIndicator = (
  tx: Tx,
  unit: string,
  { id, goal }: { id: string; goal: string },
  columns: Columns,
  by: Author,
) =>
  insert(tx, 'plan.indicator', { unit_id: unit, indicator_id: id, goal_id: goal, ...columns, ...signed(by) });

export const writeActual = (
  tx: Tx,
  unit: string,
  { id, indicator }: { id: string; indicator: string },
  columns: Columns,
  by: Author,
) =>
  insert(tx, 'plan.actual', {
    unit_id: unit,
    actual_id: id,
    indicator_id: indicator,
    ...columns,
    ...signed(by),
  });

export const writeTarget = (
  tx: Tx,
  unit: string,
  indicator: string,
  given: { year: number; number: number; value: Value; reason: string | null; decision: string | null },
  by: Author,
) =>
  insert(tx, 'plan.target', {
    unit_id: unit,
    indicator_id: indicator,
    year: given.year,
    number: given.number,
    value: JSON.stringify(withoutType(given.value)),
    reason: given.reason,
    decision_id: given.decision,
    ...signed(by),
  });

/** The change itself is the database's: it keeps what was, and refuses when the record is no longer at `version`. */
export const correct = (
  tx: Tx,
  unit: string,
  {
    record,
    id,
    version,
    reason,
    becomes,
  }: {
    record: 'goal' | 'indicator' | 'actual';
    id: string;
    version: number;
    reason: string;
    becomes: object;
  },
  by: Author,
) =>
  insert(tx, 'plan.correction', {
    unit_id: unit,
    record,
    record_id: id,
    number: version,
    reason,
    becomes: JSON.stringify(becomes),
    ...signed(by),
  });

/** The type stands once, in the indicator. */
export const withoutType = ({ type: _, ...rest }: Value): object => rest;

const signed = ({ person, name }: Author) => ({ author_id: person, author_name: name });

type Table = 'plan.goal' | 'plan.indicator' | 'plan.target' | 'plan.actual' | 'plan.correction';

async function insert(tx: Tx, table: Table, row: Columns): Promise<void> {
  await tx
    .insertInto(table)
    .values(row as never)
    .execute();
}
