import { createHash } from 'node:crypto';
import { chainLines } from '#platform/audit/chain.ts';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { linesOf } from '#platform/database/lines-of.ts';
import { bytesIn, carriedFiles } from '#platform/files/carried.ts';
import { chainPath, dataPath, type Part } from './manifest.ts';
import { exported, rowsOf, unitTables } from './unit-tables.ts';

/** One part of what is the unit's own: rows as lines, or a file as it is. */
export type Own = { readonly path: string } & (
  | { readonly kind: 'rows'; readonly table?: string; lines(): AsyncGenerator<string> }
  | { readonly kind: 'file'; readonly sha256: string; bytes(): AsyncGenerator<Buffer> }
);

/**
 * All that is a unit's own, as a dossier holds it. `written` are the columns that an older dossier knows of a table, where
 * they are to be compared.
 */
export async function ownContent(
  query: OwnerQuery,
  unit: string,
  written: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Own[]> {
  const rows = exported(await unitTables(query)).map(
    (table): Own => ({
      kind: 'rows',
      path: dataPath(table.name),
      table: table.name,
      lines: () => linesOf(query, rowsOf(table, unit, written.get(table.name))),
    }),
  );
  const chain: Own = { kind: 'rows', path: chainPath, lines: () => chainLines(query, unit) };
  const files = (await carriedFiles(query, unit)).map(
    ({ path, sha256 }): Own => ({ kind: 'file', path, sha256, bytes: () => bytesIn(query, unit, sha256) }),
  );
  return [...rows, chain, ...files];
}

/** Which parts of the dossier are not what stands here, and which stand here and are not in it. */
export async function differences(
  query: OwnerQuery,
  unit: string,
  parts: readonly Part[],
  written: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const said = new Map(parts.filter(({ path }) => isOwn(path)).map((part) => [part.path, part]));
  const differing: string[] = [];
  for (const own of await ownContent(query, unit, written)) {
    const part = said.get(own.path);
    said.delete(own.path);
    const same = own.kind === 'file' ? part?.sha256 === own.sha256 : await sameRows(own.lines(), part);
    if (!same) differing.push(own.path);
  }
  return [...differing, ...said.keys()];
}

const isOwn = (path: string) => path === chainPath || /^(data|files|quarantine)\//.test(path);

/** A table without rows has no part. */
async function sameRows(lines: AsyncIterable<string>, part: Part | undefined): Promise<boolean> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const line of lines) {
    rows += 1;
    hash.update(`${line}\n`);
  }
  return rows === 0 ? part === undefined : hash.digest('hex') === part?.sha256;
}
