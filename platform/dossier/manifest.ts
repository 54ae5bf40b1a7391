import { z } from 'zod';
import { DossierRefused } from './dossier-refused.ts';

/** What a dossier says of itself: `manifest.json`, the first part of the zip that is read and the last that is written. */
export const manifest = z.object({
  format: z.literal('omstilt-dossier'),
  version: z.literal(1),
  made: z.iso.datetime(),
  /** The newest migration of the database that it was written from. */
  migration: z.int().min(1),
  programme: z.object({ id: z.guid(), slug: z.string().min(1).max(80), name: z.string().min(1).max(120) }),
  /** Every other part of the zip; `rows` where it is rows. */
  files: z.array(
    z.object({
      path: z.string(),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      rows: z.int().min(0).optional(),
    }),
  ),
});
export type Manifest = z.output<typeof manifest>;
export type Part = Manifest['files'][number];

export const manifestPath = 'manifest.json';
export const chainPath = 'audit.ndjson';
export const dataPath = (table: string) => `data/${table}.ndjson`;
export const tableIn = (path: string) => /^data\/([a-z0-9_]+\.[a-z0-9_]+)\.ndjson$/.exec(path)?.[1];

export function readManifest(text: string): Manifest {
  const said = parsed(text);
  const form = z.object({ format: z.literal('omstilt-dossier'), version: z.int() }).safeParse(said);
  if (!form.success) throw notOurs();
  if (form.data.version !== 1)
    throw new DossierRefused(
      'other-format',
      `It is of form ${form.data.version}, and this version reads form 1. Import it with the version that wrote it, or newer.`,
    );
  const read = manifest.safeParse(said);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DossierRefused(
    'damaged',
    `${manifestPath}: ${issue?.path.join('.')} is not as it should be. Take another copy of the file.`,
  );
}

export const notOurs = (cause?: unknown) =>
  new DossierRefused('not-a-dossier', 'Give the file that `omstilt programme export` wrote.', { cause });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notOurs(cause);
  }
}
