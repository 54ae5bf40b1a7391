-- The ledger is verified as the other modules are: no record says anything else than its corrections made of it.
create or replace function results.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  select * from audit.removed(array['results.effect', 'results.measurement', 'results.claim', 'results.difference', 'results.figure', 'results.factor', 'results.correction'])
  union all
  select * from audit.not_as_corrected('results', array['effect', 'measurement', 'claim', 'figure'], array['difference', 'factor', 'reminder'])
  union all
  select c.unit_id, 'results.claim', c.effect_id::text, null::bigint, 'over-claimed'
  from results.claim c join (select effect_id from results.claim group by effect_id having sum(share) > 10000) o using (effect_id)
$$;
