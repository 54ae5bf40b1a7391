import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { type Finding, finding } from './finding.ts';

/** The audit holds a file's hash; here its bytes are hashed again. A refused file has none. */
export async function changedFiles(query: OwnerQuery): Promise<Finding[]> {
  const { rows } = await query(
    `with kept as materialized (
       select k.unit_id, k.sha256, content.hash, content.size
       from (select distinct unit_id, sha256 from files.file where state <> 'refused') k
       left join lateral (
         select sha256(string_agg(c.bytes, '' order by c.number)) as hash, sum(length(c.bytes)) as size
         from files.chunk c where c.unit_id = k.unit_id and c.sha256 = k.sha256
       ) content on true
     )
     select u.slug, f.file_id, case when coalesce(k.size, 0) < f.size then 'content-missing' else 'content-changed' end as what
     from files.file f
     join kept k on k.unit_id = f.unit_id and k.sha256 = f.sha256
     join access.unit u on u.unit_id = f.unit_id
     where f.state <> 'refused' and (k.hash is distinct from f.sha256 or k.size is distinct from f.size)
     order by u.slug, f.file_id`,
  );
  return rows.map((row) =>
    finding({ unit: row.slug, relation: 'files.file', row: row.file_id, sequence: null, what: row.what }),
  );
}
