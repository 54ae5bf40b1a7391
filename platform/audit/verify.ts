import { asOwner, type OwnerQuery } from '#platform/database/as-owner.ts';
import { changedFiles } from './changed-files.ts';
import { type Finding, finding } from './finding.ts';
import { type Head, rewrittenChains } from './heads.ts';

export type { Finding, What } from './finding.ts';
export { type Head, headsOf } from './heads.ts';

/**
 * Walks every chain, compares every audited row with the last event about it, and reads every file anew. Nothing found
 * means that nothing was changed by another way than the application's; `known` are heads kept outside the database (a
 * backup's manifest has them), without which a chain that somebody recomputed from end to end looks whole.
 * Looks at one moment: what is written meanwhile does not disturb it.
 */
export async function verify(ownerUrl: string, known: readonly Head[] = []): Promise<Finding[]> {
  return asOwner(ownerUrl, async (query) => {
    await query('set transaction isolation level repeatable read, read only');
    await query('set local role omstilt_guard');
    return [
      ...(await changedRows(query)),
      ...(await changedFiles(query)),
      ...(await rewrittenChains(query, known)),
    ];
  });
}

async function changedRows(query: OwnerQuery): Promise<Finding[]> {
  const { rows } = await query(
    `select u.slug, v.relation, v.row_id, v.sequence, v.finding from audit.verify() v left join access.unit u using (unit_id)
     order by u.slug nulls first, v.relation, v.row_id, v.sequence`,
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
