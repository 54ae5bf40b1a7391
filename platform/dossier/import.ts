import { asOwner, type OwnerQuery } from '#platform/database/as-owner.ts';
import type { Tx } from '#platform/database/database.ts';
import { plainWriting } from '#platform/database/lines-of.ts';
import { checkCarried, hashIn, placeBytes } from '#platform/files/carried.ts';
import type { Arriving, Ground, Settle } from './ground.ts';
import {
  refuseDifferences,
  refuseForged,
  refuseNewer,
  refuseUnlike,
  refuseUnsound,
  stands,
} from './import-checks.ts';
import { inWords } from './in-words.ts';
import type { Manifest } from './manifest.ts';
import { type NotHere, notHere } from './not-here.ts';
import { type OpenDossier, type OpenOptions, openDossier } from './open-dossier.ts';
import { placeRows } from './place-rows.ts';
import { type Staged, stage } from './staged.ts';
import { refuseTakenIds } from './taken-ids.ts';

export type ImportOptions = OpenOptions & { readonly ground: readonly Ground[] };

export type Imported = {
  readonly programme: Manifest['programme'];
  readonly made: string;
  /** It stood here already, row for row: nothing was done. */
  readonly already: boolean;
  readonly rows: number;
  readonly files: number;
  /** It was published where it came from, and is closed here until somebody publishes it. */
  readonly closed: boolean;
  /** What came and names what is not here: it shows nothing until that is here too. */
  readonly notHere: readonly NotHere[];
};

/**
 * Brings one programme into this installation: all of it, or nothing, in one transaction. Nobody gets a right by it. Before
 * anything is kept it is read back and compared with the dossier, and the audit must find nothing in it.
 */
export async function importDossier(
  ownerUrl: string,
  file: string,
  { ground, onProgress = () => {}, ...options }: ImportOptions,
): Promise<Imported> {
  const dossier = await openDossier(file, { onProgress, ...options });
  const { programme, made, files } = dossier.manifest;
  try {
    const came = await asOwner(ownerUrl, (query, tx) =>
      bring(query, tx, { ownerUrl, dossier, ground, onProgress }),
    );
    const rows = files.reduce((sum, { path, rows = 0 }) => sum + (path.startsWith('data/') ? rows : 0), 0);
    const carried = files.filter(({ path }) => hashIn(path)).length;
    const told = came ?? { closed: false, notHere: [] };
    return { programme, made, already: came === undefined, rows, files: carried, ...told };
  } finally {
    dossier.close();
  }
}

type Bringing = {
  readonly ownerUrl: string;
  readonly dossier: OpenDossier;
  readonly ground: readonly Ground[];
  onProgress(step: string): void;
};

/** What is to be told of it; undefined when the programme stood here already. */
async function bring(
  query: OwnerQuery,
  tx: Tx,
  { ownerUrl, dossier, ground, onProgress }: Bringing,
): Promise<Pick<Imported, 'closed' | 'notHere'> | undefined> {
  const { manifest } = dossier;
  const { id: unit } = manifest.programme;
  await query(plainWriting);
  // One at a time: two that bring the same would each find it missing.
  await query(`select pg_advisory_xact_lock(hashtextextended('dossier', 0))`);
  await refuseNewer(query, manifest);
  const staged = await stage(query, dossier, onProgress);
  await query('set local role omstilt_guard');
  if (await stands(query, manifest)) {
    await refuseDifferences(query, manifest, staged);
    return undefined;
  }
  await refuseForged(query, manifest, staged);
  await refuseTakenIds(query, unit, staged);
  onProgress('files');
  for (const { path } of manifest.files) {
    const sha256 = hashIn(path);
    if (sha256 === undefined) continue;
    await placeBytes(query, unit, sha256, dossier.bytes(path));
  }
  // From here on others wait: what took long is done.
  const settle: (Settle | undefined)[] = [];
  for (const each of ground)
    settle.push(await inWords(undefined, () => each.place(query, arriving(dossier, staged))));
  onProgress('rows');
  await placeRows(query, unit, staged);
  onProgress('audit');
  const settled = [];
  for (const each of settle) settled.push((await each?.()) ?? {});
  const moved = settled.flatMap((each) => each.moved ?? []);
  await refuseUnlike(query, manifest, staged, moved);
  await refuseUnsound(query, manifest, ownerUrl);
  await checkCarried(tx, unit);
  const closed = settled.some((each) => each.closed === true);
  return { closed, notHere: await notHere(query, unit, staged) };
}

const arriving = (dossier: OpenDossier, staged: readonly Staged[]): Arriving => ({
  unit: dossier.manifest.programme.id,
  lines: async (path: string) => {
    const lines: string[] = [];
    for await (const line of dossier.lines(path)) lines.push(line);
    return lines;
  },
  staged: (table: string) => staged.find((each) => each.table === table)?.waiting,
});
