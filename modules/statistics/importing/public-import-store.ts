import type { Tx } from '#platform/database/database.ts';
import type { Problem } from '#platform/problems/problem.ts';
import type { Asked, ImportState } from './import.ts';

/** An import as everybody may see it. */
export type PublicImport = {
  readonly id: string;
  readonly asked: Asked;
  readonly state: ImportState;
  readonly cancel: boolean;
  readonly problem: Problem | null;
  readonly vintage: number | null;
  readonly askedAt: string;
  readonly endedAt: string | null;
  readonly progress: {
    readonly done: number;
    readonly of: number | null;
    readonly counted: 'cells' | 'rows' | 'bytes';
    readonly beganAt: string;
    readonly toldAt: string;
  } | null;
};

/** Newest first, some at a time: those asked for before a moment and an id. */
export async function publicImports(
  tx: Tx,
  { before, limit }: { before: { at: string; id: string } | undefined; limit: number },
): Promise<PublicImport[]> {
  let query = tx
    .selectFrom('statistics.public_import')
    .selectAll()
    .orderBy('asked_at', 'desc')
    .orderBy('import_id', 'desc')
    .limit(limit);
  if (before)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('asked_at', 'import_id'), '<', tuple(new Date(before.at), before.id)),
    );
  return (await query.execute()).map(read);
}

export async function publicImport(tx: Tx, id: string): Promise<PublicImport | undefined> {
  const row = await tx
    .selectFrom('statistics.public_import')
    .selectAll()
    .where('import_id', '=', id)
    .executeTakeFirst();
  return row && read(row);
}

type Row = {
  import_id: string | null;
  asked: unknown;
  state: string | null;
  cancel: boolean | null;
  problem: unknown;
  vintage: number | null;
  asked_at: Date | null;
  ended_at: Date | null;
  done: number | null;
  of: number | null;
  counted: string | null;
  began_at: Date | null;
  told_at: Date | null;
};

const read = (row: Row): PublicImport => ({
  id: row.import_id ?? '',
  asked: row.asked as Asked,
  state: row.state as ImportState,
  cancel: row.cancel === true,
  problem: row.problem as Problem | null,
  vintage: row.vintage,
  askedAt: row.asked_at?.toISOString() ?? '',
  endedAt: row.ended_at?.toISOString() ?? null,
  progress:
    row.done === null || row.began_at === null || row.told_at === null
      ? null
      : {
          done: row.done,
          of: row.of,
          counted: row.counted as 'cells' | 'rows' | 'bytes',
          beganAt: row.began_at.toISOString(),
          toldAt: row.told_at.toISOString(),
        },
});
