import type { OwnerQuery } from '#platform/database/as-owner.ts';
import type { Tx } from '#platform/database/database.ts';
import type { ZipWriter } from '#platform/documents/write-zip.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import { ownContent } from './content.ts';
import type { Ground } from './ground.ts';
import { refuseLoss } from './lossless.ts';
import type { Manifest, Part } from './manifest.ts';
import { page, pagePath, sums, sumsPath } from './page.ts';
import type { ReadableOf } from './readable.ts';
import { exported, unitTables } from './unit-tables.ts';

/** What the modules bring to a dossier, and the words of its page. */
export type Sources = {
  readonly ground: readonly Ground[];
  readonly readable: readonly ReadableOf[];
  say(language: Language): Translate;
  onProgress?(step: string): void;
};

type Writing = Sources & {
  readonly query: OwnerQuery;
  readonly tx: Tx;
  readonly zip: ZipWriter;
  readonly programme: Manifest['programme'];
  readonly language: Language;
};

/** Every part but the manifest: rows, the chain, files, what others own, what people read, and the page that lists them. */
export async function writeParts(writing: Writing): Promise<Part[]> {
  const { query, tx, zip, programme, language, ground, readable, say, onProgress = () => {} } = writing;
  const parts: Part[] = [];
  const addRows = async (path: string, lines: AsyncIterable<string>) => {
    onProgress(path);
    const first = await begun(lines);
    if (!first) return;
    let rows = 0;
    const counted = async function* () {
      for await (const line of first) {
        rows += 1;
        yield line;
      }
    };
    const written = await zip.add(path, inPieces(counted()), 'deflated');
    parts.push({ path, ...written, rows });
  };
  const addFile = async (path: string, content: AsyncIterable<Uint8Array>, packing: 'stored' | 'deflated') =>
    void parts.push({ path, ...(await zip.add(path, content, packing)) });

  await refuseLoss(query, programme.id, exported(await unitTables(query)));
  for (const own of await ownContent(query, programme.id)) {
    if (own.kind === 'rows') await addRows(own.path, own.lines());
    else await addFile(own.path, own.bytes(), 'stored');
  }
  for (const each of ground)
    for (const [path, lines] of (await each.write?.(query, programme.id)) ?? [])
      await addRows(path, oneByOne(lines));
  const facts = [];
  for (const read of readable) {
    const told = await read(tx, programme.id, language);
    facts.push(...(told.facts ?? []));
    for (const { path, content } of told.files ?? []) await addFile(path, content, 'deflated');
  }
  parts.sort((a, b) => (a.path < b.path ? -1 : 1));
  const html = page({ programme, language, facts, parts, say: say(language) });
  await addFile(pagePath, bytesOf(html), 'deflated');
  await addFile(sumsPath, bytesOf(sums(parts)), 'deflated');
  return parts;
}

/** The same lines when there is one at all. */
async function begun(lines: AsyncIterable<string>): Promise<AsyncIterable<string> | undefined> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return undefined;
  return (async function* () {
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  })();
}

/** Lines joined to pieces that are worth packing. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let [held, length]: [string[], number] = [[], 0];
  for await (const line of lines) {
    held.push(line, '\n');
    length += line.length;
    if (length < 256 * 1024) continue;
    yield Buffer.from(held.join(''));
    [held, length] = [[], 0];
  }
  if (held.length > 0) yield Buffer.from(held.join(''));
}

async function* oneByOne(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

export async function* bytesOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text, 'utf8');
}
