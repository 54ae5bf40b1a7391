import { createHash } from 'node:crypto';
import { type OpenZip, openZip } from '#platform/documents/open-zip.ts';
import { ZipRefused } from '#platform/documents/zip-refused.ts';
import { hashIn } from '#platform/files/carried.ts';
import { DossierRefused } from './dossier-refused.ts';
import { type Manifest, manifestPath, notOurs, type Part, readManifest } from './manifest.ts';

/** A dossier of which every part was read once, and is what the manifest says. */
export type OpenDossier = {
  readonly manifest: Manifest;
  bytes(path: string): AsyncGenerator<Buffer>;
  /** The lines of a part, as they come; none when there is no such part. */
  lines(path: string): AsyncGenerator<string>;
  close(): void;
};

/** How much is read. A zip without the 64-bit extension ends at 4 GB; text of ours packs to a tenth or a twentieth. */
export const dossierLimits = { unzipped: 8_000_000_000, ratio: 200, ratioFrom: 20_000_000, parts: 60_000 };
const longestManifest = 32_000_000;
const longestLine = 64_000_000;

export async function openDossier(
  file: string,
  { onProgress = () => {}, limits = dossierLimits }: OpenOptions = {},
): Promise<OpenDossier> {
  const zip = await inWords(() => openZip(file, limits));
  try {
    return await checked(zip, onProgress);
  } catch (error) {
    zip.close();
    throw error;
  }
}

export type OpenOptions = { onProgress?: (step: string) => void; limits?: typeof dossierLimits };

async function checked(zip: OpenZip, onProgress: (step: string) => void): Promise<OpenDossier> {
  if (!zip.names.has(manifestPath)) throw notOurs(`there is no ${manifestPath} in it`);
  const manifest = readManifest(await manifestText(zip));
  refuseOtherParts(zip, manifest);
  onProgress('hashes');
  for (const part of manifest.files) await inWords(() => refuseChanged(zip, part));
  const has = new Set(manifest.files.map(({ path }) => path));
  return {
    manifest,
    bytes: (path) => zip.read(path),
    lines: (path) => (has.has(path) ? linesIn(zip, path) : none()),
    close: () => zip.close(),
  };
}

async function manifestText(zip: OpenZip): Promise<string> {
  return inWords(async () => {
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of zip.read(manifestPath)) {
      length += piece.length;
      if (length > longestManifest) throw new ZipRefused('unpacks-too-large', manifestPath);
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  });
}

function refuseOtherParts(zip: OpenZip, { files }: Manifest): void {
  const named = new Set([manifestPath, ...files.map(({ path }) => path)]);
  if (named.size !== files.length + 1)
    throw new DossierRefused('damaged', `${manifestPath} names a file twice. ${again}`);
  for (const path of named)
    if (!zip.names.has(path)) throw new DossierRefused('damaged', `${path} is missing. ${again}`);
  for (const path of zip.names)
    if (!named.has(path))
      throw new DossierRefused('damaged', `${path} is in it, and the manifest does not name it. ${again}`);
}

async function refuseChanged(zip: OpenZip, { path, bytes, sha256, rows }: Part): Promise<void> {
  const hash = createHash('sha256');
  let [size, breaks] = [0, 0];
  for await (const piece of zip.read(path)) {
    size += piece.length;
    if (size > bytes) break;
    hash.update(piece);
    if (rows !== undefined) breaks += lineBreaksIn(piece);
  }
  const named = hashIn(path) ?? sha256;
  if (size !== bytes || hash.digest('hex') !== sha256 || named !== sha256 || (rows ?? breaks) !== breaks)
    throw new DossierRefused('damaged', `${path} is not what it was when the dossier was written. ${again}`);
}

function lineBreaksIn(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) count += 1;
  return count;
}

async function* linesIn(zip: OpenZip, path: string): AsyncGenerator<string> {
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of zip.read(path)) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    let from = 0;
    for (let end = held.indexOf(10); end >= 0; end = held.indexOf(10, from)) {
      yield held.toString('utf8', from, end);
      from = end + 1;
    }
    held = held.subarray(from);
    if (held.length > longestLine)
      throw new DossierRefused('damaged', `${path} has a line that is too long. ${again}`);
  }
  if (held.length > 0) throw new DossierRefused('damaged', `${path} ends in the middle of a line. ${again}`);
}

async function* none(): AsyncGenerator<string> {}

const again = 'Take another copy of the file.';

/** What the zip itself is refused for, as what the dossier is. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof ZipRefused)) throw cause;
    const { reason, part = 'its list of files' } = cause;
    if (reason === 'not-a-zip') throw notOurs(cause);
    if (reason === 'damaged')
      throw new DossierRefused('damaged', `${part} cannot be unpacked. ${again}`, { cause });
    throw new DossierRefused('unsafe', `${part} ${wrong[reason]}. Ask whoever sent it for a new export.`, {
      cause,
    });
  }
}

const wrong = {
  unsafe: 'leads out of its folder, is there twice, or has too many files beside it',
  encrypted: 'is encrypted',
  'unpacks-too-large': 'unpacks to far more than a dossier holds',
} as const;
