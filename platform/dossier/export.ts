import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { type Finding, findingsIn } from '#platform/audit/verify.ts';
import { asOwner, type OwnerQuery } from '#platform/database/as-owner.ts';
import type { Tx } from '#platform/database/database.ts';
import { plainWriting } from '#platform/database/lines-of.ts';
import { writeZip } from '#platform/documents/write-zip.ts';
import { language as languageShape } from '#platform/shapes/language.ts';
import { DossierRefused } from './dossier-refused.ts';
import { type Manifest, manifestPath } from './manifest.ts';
import { newestDone } from './newest-done.ts';
import { bytesOf, type Sources, writeParts } from './write-parts.ts';

export type ExportOptions = Sources & { readonly now: number };

export type Exported = Manifest & {
  /** What the audit finds in the programme: it is exported as it stands, and no other installation will take it. */
  readonly findings: readonly Finding[];
};

/**
 * Writes one programme into one zip, as it stood at one moment, while people go on working. The file has its name when it is whole,
 * and not before; only its maker may read it, for it holds personal data.
 */
export async function exportDossier(
  ownerUrl: string,
  slug: string,
  file: string,
  options: ExportOptions,
): Promise<Exported> {
  if (existsSync(file)) throw new DossierRefused('exists', `Move ${file} away, or choose another name.`);
  const coming = `${file}.${randomUUID()}.partial`;
  const handle = await open(coming, 'wx', 0o600);
  try {
    const told = await asOwner(ownerUrl, (query, tx) => atOneMoment(query, tx, slug, handle, options));
    await handle.sync();
    await handle.close();
    await rename(coming, file);
    return told;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(coming, { force: true });
    if (error instanceof RangeError && /^A zip holds/.test(error.message))
      throw new DossierRefused('too-large', `${error.message}. Use omstilt backup instead.`, {
        cause: error,
      });
    throw error;
  }
}

async function atOneMoment(
  query: OwnerQuery,
  tx: Tx,
  slug: string,
  handle: FileHandle,
  options: ExportOptions,
): Promise<Exported> {
  await query('set transaction isolation level repeatable read, read only');
  await query(plainWriting);
  const migration = await newestDone(query);
  await query('set local role omstilt_guard');
  const { language, ...programme } = await programmeOf(query, slug);
  const zip = writeZip(handle);
  const files = await writeParts({ query, tx, zip, programme, language, ...options });
  const made = new Date(options.now).toISOString();
  const manifest: Manifest = {
    format: 'omstilt-dossier',
    version: 1,
    made,
    migration,
    programme,
    files,
  };
  await zip.add(manifestPath, bytesOf(`${JSON.stringify(manifest, null, 1)}\n`), 'deflated');
  await zip.end();
  options.onProgress?.('audit');
  const findings = (await findingsIn(query)).filter(({ unit }) => unit === slug);
  return { ...manifest, findings };
}

async function programmeOf(query: OwnerQuery, slug: string) {
  const { rows } = await query(
    `select unit_id as id, slug, name, language from access.unit where slug = $1 and kind = 'programme'`,
    [slug],
  );
  const [found] = rows;
  if (!found)
    throw new DossierRefused('no-such-programme', `Nothing here is called ${slug}. See: omstilt unit list.`);
  return {
    id: String(found.id),
    slug: String(found.slug),
    name: String(found.name),
    language: languageShape.parse(found.language),
  };
}
