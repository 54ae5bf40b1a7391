import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { type Finding, finding } from './finding.ts';

/** How far a unit's chain had come, and the hash that everything up to there adds up to. */
export type Head = { readonly unit: string; readonly sequence: number; readonly hash: string };

/** The heads of all chains, as the guard sees them. */
export async function headsOf(query: OwnerQuery): Promise<Head[]> {
  const { rows } = await query(
    `select unit_id as unit, sequence::int, encode(hash, 'hex') as hash from audit.head order by unit_id`,
  );
  return rows;
}

/** Chains that no longer pass through a head they once had. */
export async function rewrittenChains(query: OwnerQuery, known: readonly Head[]): Promise<Finding[]> {
  const { rows } = await query(
    `select u.slug, k.unit, k.sequence
     from jsonb_to_recordset($1) as k(unit uuid, sequence int, hash text)
     left join audit.event e on e.unit_id = k.unit and e.sequence = k.sequence
     left join access.unit u on u.unit_id = k.unit
     where encode(e.hash, 'hex') is distinct from k.hash and k.sequence > 0 order by u.slug nulls first`,
    [JSON.stringify(known)],
  );
  return rows.map((row) =>
    finding({
      unit: row.slug,
      relation: 'audit.head',
      row: row.unit,
      sequence: row.sequence,
      what: 'chain-rewritten',
    }),
  );
}
