/** One wall: what must not be found in the catalogue, and SQL that breaks it, to see that it would be found. */
export type Wall = { readonly guarantee: string; readonly breaches: string; readonly broken: string };

const ours = `n.nspname in (select nspname from pg_namespace where nspowner = current_user::regrole
  and nspname <> 'public' and nspname !~ '^pg_')`;

const tables = `select n.nspname || '.' || c.relname as name, c.oid from pg_class c
  join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('r', 'p')`;

const policies = `select c.oid::regclass || ' ' || p.polname as name from pg_policy p
  join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${ours}`;

const definers = `select p.oid::regprocedure::text as name from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prosecdef`;

const logins = `('omstilt_app', 'omstilt_worker', 'omstilt_public')`;

/** Keys and indexes that do not begin with the column that row-level security compares, and why not. */
const otherFirst: Record<string, string> = {
  'access.unit (slug)': 'an address on the web is unique over the installation',
  'access.unit_place (country, code, unit_id)': 'a code is one unit’s at a time in its country',
  'access.unit_parent (parent_id, unit_id)': 'the graph is also walked downwards',
  'access.person (email)': 'one person, one address',
  'access.person (issuer, subject)': 'who signs in is looked up before it is known who they are',
  'access.session (secret_hash)': 'whose session it is, is what is asked',
  'access.token (secret_hash)': 'whose token it is, is what is asked',
  'access.sign_in (state_hash)': 'nobody yet: a sign-in that has begun',
  'access.role_holding (person_id)': 'what a person holds anywhere is asked at every request',
  'logbook.follower (secret)': 'a letter names its secret and nothing else',
  'logbook.main_activity (code)': 'the same list for everyone',
  'mail.letter (written_at)': 'what is left to send is sent for everybody at once',
  'results.effect (effect_id)': 'an effect is one thing for all programmes, and claimed by its id',
  'results.effect (country, organisation_number)': 'the same jobs are looked for over all programmes',
  'results.claim (effect_id)': 'the shares of an effect are summed over all programmes',
  'results.difference (other_id)': 'whoever kept an effect apart from another did so for both',
  'statistics.block (series_id, number, code)': 'numbers are everybody’s',
  'statistics.coverage (series_id, number)': 'numbers are everybody’s',
  'statistics.geography (country, number)': 'municipalities are everybody’s',
  'statistics.series (key)': 'series are everybody’s',
  'statistics.series (series_id)': 'series are everybody’s',
  'statistics.vintage (import_id)': 'vintages are everybody’s',
  'statistics.vintage (number)': 'vintages are everybody’s',
  'platform.idempotency (created_at)': 'what is old is removed for everybody at once',
};

/** Tables without a tenant: nobody's, or everybody's. */
const withoutTenant: Record<string, string> = {
  'access.sign_in': 'reached through two functions of the guard only; no role may read it',
  'logbook.main_activity': 'a list that everyone reads and nobody writes',
  'statistics.block': 'public, through a view; written through functions of the guard only',
  'statistics.coverage': 'public, through a view; written through functions of the guard only',
  'statistics.geography': 'public, through a view; written through functions of the guard only',
  'statistics.series': 'public, through a view; written through functions of the guard only',
  'statistics.vintage': 'public, through a view; written through functions of the guard only',
};

/** All that the public may read. A view that is not named here is closed. */
const published = [
  'access.place',
  'access.place_of_programme',
  'logbook.public_attachment',
  'logbook.public_change',
  'logbook.public_chunk',
  'logbook.public_correction',
  'logbook.public_entry',
  'logbook.public_revision',
  'logbook.public_tally',
  'plan.public_actual',
  'plan.public_goal',
  'plan.public_indicator',
  'plan.public_target',
  'programme.public_decision',
  'programme.public_partner',
  'programme.public_programme',
  'programme.public_revision',
  'programme.public_shock',
  'results.public_claim',
  'results.public_factor',
  'results.public_figure',
  'results.public_measurement',
  'results.public_revision',
  'statistics.public_block',
  'statistics.public_coverage',
  'statistics.public_geography',
  'statistics.public_import',
  'statistics.public_series',
  'statistics.public_vintage',
];

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

export const walls: readonly Wall[] = [
  {
    guarantee: 'every table enables and forces row-level security',
    breaches: `${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    broken: 'alter table logbook.entry no force row level security',
  },
  {
    guarantee: 'every table compares a tenant or a person, for every verb',
    breaches: `select distinct t.name from (${tables}) t, unnest(array['r', 'a', 'w', 'd']) verb
      where t.name not in (${quoted(Object.keys(withoutTenant))}) and not exists (
        select from pg_policy p where p.polrelid = t.oid and p.polcmd = verb::"char" and p.polpermissive
          and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
            ~ '^\\(?(unit_id = ANY \\(.*app\\.(units|writes)|person_id = \\( SELECT platform\\.acting_person)')`,
    broken: 'drop policy changes on logbook.entry',
  },
  {
    guarantee: 'no policy lets everyone through, but to the list that is everybody’s',
    breaches: `${policies} and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) !~ 'unit_id|person_id'
      and p.polroles <> array['omstilt_guard'::regrole::oid] and c.oid <> 'logbook.main_activity'::regclass`,
    broken: 'create policy open on logbook.entry for select using (true)',
  },
  {
    guarantee: 'writing is compared with the units one may write in, never with those one may read',
    breaches: `${policies} and p.polcmd in ('a', 'w', 'd', '*')
      and concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~ 'app\\.units'`,
    broken: `create policy lax on logbook.entry for insert with check (unit_id = any (current_setting('app.units')::uuid[]))`,
  },
  {
    guarantee: 'every key and index begins with the tenant, but for the stated ones',
    breaches: `select name from (
        select c.oid::regclass || ' (' || (select string_agg(a.attname, ', ' order by k) from generate_series(0, i.indnkeyatts - 1) k
          join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[k]) || ')' as name,
          (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) as first,
          exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'unit_id') as of_unit
        from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where ${ours}
      ) found where first is distinct from case when of_unit then 'unit_id' else 'person_id' end
      and name not in (${quoted(Object.keys(otherFirst))})`,
    broken: 'create index by_text on logbook.entry (text, unit_id)',
  },
  {
    guarantee:
      'no role that logs in, nor the guard, nor these tests, is a superuser or passes row-level security',
    breaches: `select rolname as name from pg_roles where (rolsuper or rolbypassrls)
      and (rolname in ${logins} or rolname in ('omstilt_guard', current_user)
        or exists (select from pg_auth_members m where m.roleid = pg_roles.oid and m.member::regrole::text in ${logins}))`,
    // Only a superuser could make one; that there is none to be found here is the whole proof.
    broken: '',
  },
  {
    guarantee: 'no role that logs in owns a table, a view or a function of ours',
    breaches: `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relowner::regrole::text in ${logins}
      union all select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.proowner::regrole::text in ${logins} and p.oid <> 'platform.enqueue'::regproc`,
    broken:
      'grant create on schema logbook to omstilt_worker; alter table logbook.tally owner to omstilt_worker',
  },
  {
    guarantee: 'no role that logs in may take on another, and the guard cannot log in',
    breaches: `select m.member::regrole::text as name from pg_auth_members m where m.member::regrole::text in ${logins}
      union all select rolname from pg_roles where rolname = 'omstilt_guard' and rolcanlogin`,
    broken: 'grant omstilt_guard to omstilt_public',
  },
  {
    guarantee:
      'a function that looks past the walls belongs to the guard, and the one way onto the queue to the worker',
    breaches: `${definers} and p.proowner <> case p.oid when 'platform.enqueue'::regproc then 'omstilt_worker' else 'omstilt_guard' end::regrole`,
    broken: `create function logbook.peek() returns bigint language sql security definer set search_path = '' as 'select count(*) from logbook.entry';
      revoke all on function logbook.peek from public`,
  },
  {
    guarantee: 'a function that looks past the walls finds nothing by a search path',
    breaches: `${definers} and not coalesce('search_path=""' = any (p.proconfig), false)`,
    broken: `create function logbook.peek() returns bigint language sql security definer as 'select count(*) from logbook.entry'`,
  },
  {
    guarantee: 'a function that looks past the walls is for nobody until it is granted by name',
    breaches: `${definers} and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
    broken: 'grant execute on function audit.verify to public',
  },
  {
    guarantee: 'the public reads the published views and no table',
    breaches: `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r', 'p', 'v', 'm') and c.oid::regclass::text not in (${quoted(published)})
      and has_table_privilege('omstilt_public', c.oid, 'select, insert, update, delete')`,
    broken: 'grant select on logbook.follower to omstilt_public',
  },
  {
    guarantee: 'the app and the worker read the audit and never write it',
    breaches: `select c.oid::regclass || ' ' || role as name from unnest(array['omstilt_app', 'omstilt_worker']) role, pg_class c
      where c.relnamespace = 'audit'::regnamespace and c.relkind = 'r' and has_table_privilege(role, c.oid, 'insert, update, delete, truncate')`,
    broken: 'grant insert on audit.event to omstilt_worker',
  },
  {
    guarantee: 'nobody who logs in may empty a table, drop its triggers or refer to it',
    breaches: `select c.oid::regclass || ' ' || role as name from unnest(array['omstilt_app', 'omstilt_worker', 'omstilt_public', 'omstilt_guard']) role,
      pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r', 'p') and has_table_privilege(role, c.oid, 'truncate, references, trigger')`,
    broken: 'grant truncate on logbook.entry to omstilt_app',
  },
  {
    guarantee: 'a table that is audited says so for every verb',
    breaches: `select t.name from (${tables}) t where (select count(*) from pg_trigger g where g.tgrelid = t.oid
      and g.tgfoid = 'audit.record()'::regprocedure and g.tgenabled = 'O') not in (0, 3)`,
    broken: 'alter table logbook.entry disable trigger audited_update',
  },
  {
    guarantee: 'a table that an actor may write is audited, but for the stated ones',
    breaches: `select t.name from (${tables}) t where not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgfoid = 'audit.record()'::regprocedure)
      and has_any_column_privilege('omstilt_app', t.oid, 'insert, update') and t.name not in ('access.draft', 'access.token', 'files.chunk', 'platform.idempotency')`,
    broken:
      'drop trigger audited_insert on programme.partner; drop trigger audited_update on programme.partner; drop trigger audited_delete on programme.partner',
  },
  {
    guarantee: 'the queue’s tables are closed to the app and the public',
    breaches: `select c.oid::regclass || ' ' || role as name from unnest(array['omstilt_app', 'omstilt_public']) role, pg_class c
      where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege(role, c.oid, 'select, insert, update, delete')`,
    broken:
      'set role omstilt_worker; grant insert on graphile_worker._private_jobs to omstilt_app; reset role',
  },
];
