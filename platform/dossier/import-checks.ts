import { type Finding, findingsIn, verify } from '#platform/audit/verify.ts';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { differences } from './content.ts';
import { DossierRefused } from './dossier-refused.ts';
import { chainPath, dataPath, type Manifest } from './manifest.ts';
import { newestDone } from './newest-done.ts';
import type { Staged } from './staged.ts';
import { refuseUnknownZone } from './zone-and-language.ts';

/** For what a dossier that is whole is refused all the same, before it is placed and after. */

export async function refuseNewer(query: OwnerQuery, { migration }: Manifest): Promise<void> {
  const here = await newestDone(query);
  if (migration > here)
    throw new DossierRefused(
      'newer',
      `It needs migration ${migration}, and this installation has ${here}. Install the newer version, then import.`,
    );
}

/** Whether there is this unit; refuses when another has its name in addresses. */
export async function stands(query: OwnerQuery, { programme }: Manifest): Promise<boolean> {
  const { rows } = await query(
    'select unit_id, slug, kind from access.unit where unit_id = $1 or slug = $2',
    [programme.id, programme.slug],
  );
  if (rows.length === 0) return false;
  if (rows.some(({ unit_id }) => unit_id === programme.id)) return true;
  throw new DossierRefused(
    'taken',
    `${programme.slug} is the name of another ${rows[0].kind} here, and names in addresses do not change. Import it into another installation.`,
  );
}

export async function refuseDifferences(
  query: OwnerQuery,
  { programme, files }: Manifest,
  staged: readonly Staged[],
): Promise<void> {
  const differing = await differences(query, programme.id, files, columnsOf(staged));
  if (differing.length === 0) return;
  throw new DossierRefused(
    'stands-already',
    `${programme.slug} differs in ${differing.join(', ')}. Nothing is overwritten: keep what is here, or import into another installation.`,
  );
}

/** The rows must be those of the programme that the manifest names, in a zone and a language that are known here. */
export async function refuseForged(
  query: OwnerQuery,
  { programme }: Manifest,
  staged: readonly Staged[],
): Promise<void> {
  const path = dataPath('access.unit');
  const waiting = staged.find(({ table }) => table === 'access.unit')?.waiting;
  const { rows } = waiting
    ? await query(
        `select u.* from ${waiting}, json_to_record(line::json) as u(kind text, slug text, name text, zone text, language text)`,
      )
    : { rows: [] };
  const [unit] = rows;
  if (
    rows.length !== 1 ||
    unit.kind !== 'programme' ||
    unit.slug !== programme.slug ||
    unit.name !== programme.name
  )
    throw new DossierRefused(
      'damaged',
      `${path} does not hold the programme that the manifest names. Take another copy of the file.`,
    );
  await refuseUnknownZone(query, path, unit);
}

/** What was written is read back; what had to be placed otherwise is told in the chain, which then goes on from the dossier's. */
export async function refuseUnlike(
  query: OwnerQuery,
  { programme, files }: Manifest,
  staged: readonly Staged[],
  moved: readonly string[],
): Promise<void> {
  const meant = new Set(moved.length === 0 ? [] : [chainPath, ...moved.map(dataPath)]);
  const found = await differences(query, programme.id, files, columnsOf(staged));
  const unlike = found.filter((path) => !meant.has(path));
  if (unlike.length > 0)
    throw new DossierRefused(
      'does-not-fit',
      `${unlike.join(', ')} would not be kept as written. Import it with the version that wrote it.`,
    );
}

const columnsOf = (staged: readonly Staged[]) =>
  new Map(staged.flatMap(({ table, columns }) => (table === undefined ? [] : [[table, columns] as const])));

/** A finding of another unit counts when it was not there before: a second connection still sees what was. */
export async function refuseUnsound(
  query: OwnerQuery,
  { programme }: Manifest,
  ownerUrl: string,
): Promise<void> {
  const found = await findingsIn(query);
  const own = found.filter(({ unit }) => unit === programme.slug);
  const before = own.length === found.length ? [] : (await verify(ownerUrl)).map(named);
  const [first, ...more] = found.filter((each) => own.includes(each) || !before.includes(named(each)));
  if (!first) return;
  throw new DossierRefused(
    'unsound',
    `${first.relation} ${first.row ?? ''}: ${first.means}${more.length > 0 ? ` And ${more.length} more.` : ''} Ask whoever sent it to look with omstilt verify.`,
  );
}

const named = (finding: Finding) => JSON.stringify(finding);
