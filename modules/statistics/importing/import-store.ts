import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Problem } from '#platform/problems/problem.ts';
import type { Asked, Import, ImportState, Progress } from './import.ts';

export async function askForImport(
  tx: Tx,
  { unit, id, asked }: { unit: string; id: string; asked: Asked },
): Promise<void> {
  await tx
    .insertInto('statistics.import')
    .values({ unit_id: unit, import_id: id, asked: JSON.stringify(asked) })
    .execute();
}

/** Of a unit that the actor reaches. */
export async function importOf(tx: Tx, unit: string, id: string): Promise<Import | undefined> {
  const row = await tx
    .selectFrom('statistics.import')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('import_id', '=', id)
    .executeTakeFirst();
  return row && read(row);
}

/** The unit that an import was asked for, where the actor reaches it. */
export async function unitOfImport(tx: Tx, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('statistics.import')
    .select('unit_id')
    .where('import_id', '=', id)
    .executeTakeFirst();
  return row?.unit_id ?? null;
}

/** One that was asked for in just this way and did not come to its end: it goes on where it was. */
export async function unfinished(tx: Tx, unit: string, asked: Asked): Promise<Import | undefined> {
  const row = await tx
    .selectFrom('statistics.import')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('state', 'in', ['waiting', 'running'])
    .where(sql<boolean>`asked = ${JSON.stringify(asked)}::jsonb`)
    .orderBy('asked_at', 'desc')
    .executeTakeFirst();
  return row && read(row);
}

/** Locked to the end of the transaction, so that two who do the same import do not end it twice. */
export async function holdImport(tx: Tx, unit: string, id: string): Promise<Import | undefined> {
  const row = await tx
    .selectFrom('statistics.import')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('import_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && read(row);
}

export async function beginImport(tx: Tx, unit: string, id: string): Promise<void> {
  await tx
    .updateTable('statistics.import')
    .set({ state: 'running' })
    .where('unit_id', '=', unit)
    .where('import_id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** Says how it ended, and throws away what it had gathered. */
export async function endImport(
  tx: Tx,
  unit: string,
  id: string,
  end: { state: Exclude<ImportState, 'waiting' | 'running'>; problem?: Problem; vintage?: number },
): Promise<void> {
  await tx
    .updateTable('statistics.import')
    .set({
      state: end.state,
      ended_at: sql`clock_timestamp()`,
      ...(end.problem ? { problem: JSON.stringify(end.problem) } : {}),
      ...(end.vintage === undefined ? {} : { vintage: end.vintage }),
    })
    .where('unit_id', '=', unit)
    .where('import_id', '=', id)
    .execute();
  for (const table of ['statistics.part', 'statistics.progress'] as const)
    await tx.deleteFrom(table).where('unit_id', '=', unit).where('import_id', '=', id).execute();
}

export async function askToCancel(tx: Tx, unit: string, id: string): Promise<void> {
  await tx
    .updateTable('statistics.import')
    .set({ cancel: true })
    .where('unit_id', '=', unit)
    .where('import_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Which parts are here already. */
export async function partsHad(tx: Tx, unit: string, id: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('statistics.part')
    .select('part')
    .where('unit_id', '=', unit)
    .where('import_id', '=', id)
    .execute();
  return new Set(rows.map(({ part }) => part));
}

/** One part that was had, by its name; undefined where it was thrown away. */
export async function partContent(
  tx: Tx,
  unit: string,
  id: string,
  part: string,
): Promise<Buffer | undefined> {
  const found = await tx
    .selectFrom('statistics.part')
    .select('content')
    .where('unit_id', '=', unit)
    .where('import_id', '=', id)
    .where('part', '=', part)
    .executeTakeFirst();
  return found?.content;
}

/** The same part fetched twice is the same part. */
export async function keepPart(
  tx: Tx,
  unit: string,
  id: string,
  { part, content }: { part: string; content: Uint8Array },
): Promise<void> {
  await tx
    .insertInto('statistics.part')
    .values({ unit_id: unit, import_id: id, part, content: Buffer.from(content) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function forgetParts(tx: Tx, unit: string, id: string): Promise<void> {
  await tx.deleteFrom('statistics.part').where('unit_id', '=', unit).where('import_id', '=', id).execute();
}

export async function tellProgress(tx: Tx, unit: string, id: string, told: Progress): Promise<void> {
  const { done, of, counted } = told;
  await tx
    .insertInto('statistics.progress')
    .values({
      unit_id: unit,
      import_id: id,
      done,
      of,
      unit: counted,
    })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'import_id']).doUpdateSet(({ ref }) => ({
        done: ref('excluded.done'),
        of: ref('excluded.of'),
        unit: ref('excluded.unit'),
        told_at: sql<Date>`clock_timestamp()`,
      })),
    )
    .execute();
}

function read(row: {
  import_id: string;
  unit_id: string;
  asked: unknown;
  state: string;
  cancel: boolean;
  problem: unknown;
  vintage: number | null;
}): Import {
  return {
    id: row.import_id,
    unit: row.unit_id,
    asked: row.asked as Asked,
    state: row.state as ImportState,
    cancel: row.cancel,
    problem: row.problem as Problem | null,
    vintage: row.vintage,
  };
}
