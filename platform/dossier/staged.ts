import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { DossierRefused } from './dossier-refused.ts';
import { chainPath, type Manifest, tableIn } from './manifest.ts';
import type { OpenDossier } from './open-dossier.ts';
import { exported, unitTables } from './unit-tables.ts';

export type Staged = {
  /** The table of ours that the rows are for; undefined for the chain. */
  readonly table: string | undefined;
  readonly path: string;
  /** Where they wait, gone with the transaction. */
  readonly waiting: string;
  /** The columns that the dossier knows of: an older one does not know them all. */
  readonly columns: readonly string[];
};

/**
 * Brings the lines of a dossier into the database, where they hold nobody up: what follows needs the tables for itself. Sees
 * that every row is of this programme: a dossier writes in no other.
 */
export async function stage(
  query: OwnerQuery,
  dossier: OpenDossier,
  onProgress: (step: string) => void,
): Promise<Staged[]> {
  const { files, programme } = dossier.manifest;
  const known = new Map(exported(await unitTables(query)).map((table) => [table.name, table]));
  const staged: Staged[] = [];
  for (const { path } of files.filter(isStaged)) {
    onProgress(path);
    const table = tableIn(path);
    const here = table === undefined ? undefined : known.get(table);
    if (path !== chainPath && !here)
      throw new DossierRefused('does-not-fit', `${path}: there is no such table. ${otherVersion}`);
    const waiting = `pg_temp.dossier_${staged.length}`;
    await query(`create temp table dossier_${staged.length} (number serial, line text) on commit drop`);
    await query(`grant all on ${waiting} to omstilt_guard`);
    await inBatches(dossier.lines(path), (lines) =>
      query(`insert into ${waiting} (line) select line from unnest($1::text[]) as line`, [lines]),
    );
    const columns = table === undefined ? [] : await columnsIn(query, waiting, path);
    const strange = columns.filter((each) => !here?.columns.includes(each));
    if (here && strange.length > 0)
      throw new DossierRefused(
        'does-not-fit',
        `${path}: there is no column ${strange.join(', ')}. ${otherVersion}`,
      );
    if (table !== undefined) await refuseOthersRows(query, { waiting, path }, programme);
    staged.push({ table, path, waiting, columns });
  }
  // Those that others refer to first, as the catalogue puts them; the chain at the end.
  const order = [...known.keys()];
  const place = ({ table }: Staged) => (table === undefined ? order.length : order.indexOf(table));
  return staged.sort((a, b) => place(a) - place(b));
}

const isStaged = ({ path }: Manifest['files'][number]) => path === chainPath || path.startsWith('data/');

export const otherVersion = 'Import it with the version that wrote it, and export it there anew.';

async function inBatches(
  lines: AsyncIterable<string>,
  work: (lines: string[]) => Promise<unknown>,
): Promise<void> {
  let [held, length]: [string[], number] = [[], 0];
  for await (const line of lines) {
    held.push(line);
    length += line.length;
    if (held.length < 1_000 && length < 1_000_000) continue;
    await work(held);
    [held, length] = [[], 0];
  }
  if (held.length > 0) await work(held);
}

/** Every line has the same, or a row would lose what only it says. */
async function columnsIn(query: OwnerQuery, waiting: string, path: string): Promise<string[]> {
  const { rows } = await query(
    `select distinct array(select k from json_object_keys(line::json) k)::text[] as columns from ${waiting} limit 2`,
  );
  if (rows.length === 1) return rows[0].columns;
  throw new DossierRefused('damaged', `${path}: its rows do not have the same columns.`);
}

async function refuseOthersRows(
  query: OwnerQuery,
  { waiting, path }: { waiting: string; path: string },
  { id, slug }: Manifest['programme'],
): Promise<void> {
  const { rows } = await query(
    `select number from ${waiting} where (line::json ->> 'unit_id') is distinct from $1 order by number limit 1`,
    [id],
  );
  if (rows[0])
    throw new DossierRefused(
      'damaged',
      `${path}, line ${rows[0].number}: the row is not of ${slug}. A dossier writes in its own programme only.`,
    );
}
