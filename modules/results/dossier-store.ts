import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { DossierRefused } from '#platform/dossier/dossier-refused.ts';
import type { Arriving, Ground } from '#platform/dossier/ground.ts';
import { inWords } from '#platform/dossier/in-words.ts';
import { dataPath } from '#platform/dossier/manifest.ts';

/**
 * A job is one thing for all programmes, also for one that comes from elsewhere. The database would refuse what another programme counts
 * here, and name the other's rows; here it is said in the dossier's own words, and nothing of the other but that it counts them. Whoever
 * writes about jobs is waited for, and waits: what is found still holds when the rows are placed.
 */
export const resultsGround: Ground = {
  place: async (query, arriving) => {
    // In the order in which whoever writes comes to them, so that neither waits for the other.
    await query('lock table results.correction, results.effect, results.claim in share row exclusive mode');
    await inWords(dataPath('results.effect'), () => refuseSameJobs(query, arriving));
    await inWords(dataPath('results.claim'), () => refuseTooLargeShares(query, arriving));
    return undefined;
  },
};

async function refuseSameJobs(query: OwnerQuery, arriving: Arriving): Promise<void> {
  const { rows } = await query(
    `with told as materialized (select effect_id, other_id from results.difference union all select effect_id, other_id from ${rowsOf(arriving, 'results.difference')})
     select e.number, e.organisation_name as firm, e.organisation_number as of_firm, e.happened from ${rowsOf(arriving, 'results.effect')} e
     where exists (select from results.effect o where o.country = e.country and o.organisation_number = e.organisation_number
       and o.effect_id <> e.effect_id and results.overlaps(o.happened, e.happened) and not exists (
         select from told t where (t.effect_id, t.other_id) in ((e.effect_id, o.effect_id), (o.effect_id, e.effect_id))))
     order by e.number`,
  );
  if (rows.length === 0) return;
  const those = rows.map(
    ({ number, firm, of_firm, happened }) => `line ${number}: jobs in ${firm} (${of_firm}), ${happened}`,
  );
  throw new DossierRefused(
    'counted-here',
    `${dataPath('results.effect')}, ${those.join('; ')}. Another programme has jobs in that firm here, at a time that overlaps, and nobody said that they are others. Where the dossier was written: correct the number or the time if it is wrong; if it is not, take the firm’s number away with the reason, and export it anew. When the number is put back here, Omstilt asks whose jobs they are.`,
  );
}

async function refuseTooLargeShares(query: OwnerQuery, arriving: Arriving): Promise<void> {
  const { rows } = await query(
    `with coming as (select effect_id, min(number) as number, sum(share) as share from ${rowsOf(arriving, 'results.claim')} c group by effect_id)
     select c.number, c.effect_id as effect, (c.share / 100.0)::float8 as own, (h.share / 100.0)::float8 as others,
       coalesce((select min(e.organisation_name) from ${rowsOf(arriving, 'results.effect')} e where e.effect_id = c.effect_id),
         (select o.organisation_name from results.effect o where o.effect_id = c.effect_id)) as firm
     from coming c join lateral (select sum(o.share) as share from results.claim o where o.effect_id = c.effect_id) h on c.share + h.share > 10000
     where h.share > 0 order by c.number`,
  );
  if (rows.length === 0) return;
  const those = rows.map(
    ({ number, own, effect, firm, others }) =>
      `line ${number}: ${own} % of the jobs ${effect}${firm ? ` in ${firm}` : ''}, and ${others} % of them are claimed here`,
  );
  throw new DossierRefused(
    'counted-here',
    `${dataPath('results.claim')}, ${those.join('; ')}. Together that is more than all of them. Lower the share that is too large: where the dossier was written, and export it anew; or here, and import it again.`,
  );
}

/** The rows that wait, with the number of their line; none where the dossier has no such part. */
function rowsOf({ staged }: Arriving, table: `results.${string}`): string {
  const waiting = staged(table);
  if (waiting === undefined) return `(select null::bigint as number, t.* from ${table} t where false)`;
  return `(select w.number::bigint, r.* from ${waiting} w, lateral json_populate_record(null::${table}, w.line::json) r)`;
}
