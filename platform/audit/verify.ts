import pg from 'pg';
import { asOwner, type OwnerQuery } from '#platform/database/as-owner.ts';
import { changedFiles } from './changed-files.ts';
import { type Finding, finding } from './finding.ts';
import { type Head, rewrittenChains } from './heads.ts';

export type { Finding, What } from './finding.ts';
export { type Head, headsOf } from './heads.ts';

/**
 * Walks every chain, compares every audited row with the last event about it, asks every module what only it can know, and
 * reads every file anew. `known` are heads kept outside the database (a backup's manifest has them), without which a chain
 * that somebody recomputed from end to end looks whole. What it cannot find: docs/security.md.
 * Looks at one moment: what is written meanwhile does not disturb it.
 */
export async function verify(ownerUrl: string, known: readonly Head[] = []): Promise<Finding[]> {
  return asOwner(ownerUrl, async (query) => {
    await query('set transaction isolation level repeatable read, read only');
    return findingsIn(query, known);
  });
}

/** The same in a transaction that has begun. */
export async function findingsIn(query: OwnerQuery, known: readonly Head[] = []): Promise<Finding[]> {
  await query('set local role omstilt_guard');
  const rows = await findingsOf(query, 'audit');
  return [
    ...rows,
    ...(await unlikeTheirModule(query, rows)),
    ...(await changedFiles(query)),
    ...(await rewrittenChains(query, known)),
  ];
}

/**
 * What only the module that owns a table can know: a schema's own `verify()`, found in the catalogue, so that no module needs
 * to be named here. A row that is named already is named once.
 */
async function unlikeTheirModule(query: OwnerQuery, known: readonly Finding[]): Promise<Finding[]> {
  const { rows: homes } = await query(
    `select n.nspname as home from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.proname = 'verify' and p.pronargs = 0 and n.nspname <> 'audit'
       and n.nspowner = (select nspowner from pg_namespace where nspname = 'audit') order by 1`,
  );
  const found: Finding[] = [];
  for (const { home } of homes) found.push(...(await findingsOf(query, home)));
  const named = new Set(known.map(rowOf));
  return found.filter((each) => !named.has(rowOf(each)));
}

const rowOf = ({ relation, row }: Finding) => `${relation} ${row}`;

async function findingsOf(query: OwnerQuery, home: string): Promise<Finding[]> {
  const { rows } = await query(
    `select u.slug, v.relation, v.row_id, v.sequence, v.finding from ${pg.escapeIdentifier(home)}.verify() v
     left join access.unit u using (unit_id) order by u.slug nulls first, v.relation, v.row_id, v.sequence`,
  );
  return rows.map((row) =>
    finding({
      unit: row.slug,
      relation: row.relation,
      row: row.row_id,
      sequence: numberOf(row.sequence),
      what: row.finding,
    }),
  );
}

const numberOf = (text: string | null) => (text === null ? null : Number(text));
