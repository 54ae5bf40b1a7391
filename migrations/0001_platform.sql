-- The walls: settings, furnishing of tables, audit chain, queue, idempotency. Roles are made by the migrations runner.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create extension if not exists btree_gist;

create schema platform;
create schema audit;
grant usage on schema platform, audit to omstilt_app, omstilt_worker, omstilt_public, omstilt_guard;

-- Who acts, and where. Set by withActor for one transaction; a missing setting reads as '' or null, which means no rows.
create function platform.acting_person() returns uuid language sql stable as
$$ select nullif(current_setting('app.person', true), '')::uuid $$;

-- Words are found however they are spelt: å = aa, ä = æ, ö = ø, é = e. The index and the question are folded alike.
create function platform.fold(words text) returns text language sql immutable parallel safe as
$$
  select translate(
    replace(replace(replace(lower(words collate "und-x-icu"), 'å', 'aa'), 'ä', 'æ'), 'ö', 'ø'),
    'áàâãéèêëíìîïóòôõúùûüýñç', 'aaaaeeeeiiiioooouuuuync')
$$;

create function platform.touch_forbidden() returns trigger language plpgsql as
$$
begin
  raise exception '% on %.% is refused: rows are added, never changed', tg_op, tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$;

-- What of a row may change, named in the trigger's arguments; the rest stands as it was written, whoever asks.
create function platform.only_changes() returns trigger language plpgsql as
$$
begin
  if to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv then
    raise exception 'of %.% only these may change: %', tg_table_schema, tg_table_name, array_to_string(tg_argv, ', ')
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;

-- Whether a text has anything to read in it. Written out, for what `\s` means depends on the locale of the database: with some
-- a text of U+001F or U+0085 alone is a text, with others not. The same list as in platform/language/plain-text.ts.
create function platform.says_something(words text) returns boolean language sql immutable parallel safe as
$$
  select words ~ '[^\u0001-\u0020\u007f-\u00a0\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\ufff9-\ufffb]'
$$;

-- Control characters but tab and line breaks: no workbook and no feed can hold them (XML 1.0 §2.2), and nobody sees them.
create function platform.is_plain(words text) returns boolean language sql immutable parallel safe as
$$ select words !~ '[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]' $$;

-- Audit: append-only, one chain of hashes per unit. The chain's head is locked while an event is added, so that the
-- chain has one order. An event holds the hash of the row, never its words: a row with personal text carries a random
-- `salt`, so that once text and salt are erased nobody can guess them back from the hash.
create table audit.head (
  unit_id uuid primary key,
  sequence bigint not null,
  hash bytea not null
);

create table audit.event (
  unit_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  person_id uuid,
  act text not null check (act in ('insert', 'update', 'delete')),
  relation text not null,
  row_id text not null,
  row_hash bytea,
  previous bytea not null,
  hash bytea not null,
  primary key (unit_id, sequence)
);
create index event_of_row on audit.event (unit_id, relation, row_id, sequence desc);

-- Empty columns are left out, so that a later migration may add a nullable column without touching old hashes; what is
-- empty inside a column is not, or a correction to nothing could be unsaid.
create function audit.hash_of_row(content jsonb) returns bytea language sql immutable parallel safe as
$$
  select sha256(convert_to(jsonb_object_agg(key, value)::text, 'UTF8')) from jsonb_each(content) where value <> 'null'
$$;

create function audit.hash_of_event(e audit.event) returns bytea language sql stable parallel safe as
$$
  select sha256(e.previous || convert_to(concat_ws('|', e.unit_id, e.sequence,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(e.person_id::text, '-'), e.act, e.relation,
    e.row_id, coalesce(encode(e.row_hash, 'hex'), '-')), 'UTF8'))
$$;

-- Rows that belong to no unit (persons) are chained under the installation: the nil UUID.
create function audit.unit_of(content jsonb) returns uuid language sql immutable as
$$ select coalesce((content ->> 'unit_id')::uuid, '00000000-0000-0000-0000-000000000000') $$;

create function audit.row_id_of(content jsonb, keys text[]) returns text language sql immutable as
$$ select string_agg(content ->> key, '/' order by position) from unnest(keys) with ordinality as k(key, position) $$;

-- Trigger of every audited table; arguments: the columns that name the row within its unit. Once per statement, not per row:
-- 100,000 imported rows took 255 s when each moved the chain's head, and 13 s when each statement of 500 does.
create function audit.record() returns trigger language plpgsql security definer
  set search_path = '' set timezone = 'UTC' set bytea_output = 'hex' set datestyle = 'ISO' as
$$
declare
  content jsonb;
  head audit.head;
  e audit.event;
begin
  for content in select to_jsonb(c) from changed c order by to_jsonb(c) -> 'unit_id' loop
    if head.unit_id is distinct from audit.unit_of(content) then
      perform audit.move_head(head);
      head := audit.take_head(audit.unit_of(content));
    end if;
    e := row(head.unit_id, head.sequence + 1, clock_timestamp(), platform.acting_person(), lower(tg_op),
      tg_table_schema || '.' || tg_table_name, audit.row_id_of(content, tg_argv),
      case tg_op when 'DELETE' then null else audit.hash_of_row(content) end, head.hash, '');
    e.hash := audit.hash_of_event(e);
    insert into audit.event select e.*;
    head.sequence := e.sequence;
    head.hash := e.hash;
  end loop;
  perform audit.move_head(head);
  return null;
end
$$;

-- Locks the head of a chain until the transaction ends.
create function audit.take_head(unit uuid) returns audit.head language plpgsql set search_path = '' as
$$
declare
  head audit.head;
begin
  insert into audit.head values (unit, 0, '\x00') on conflict do nothing;
  select * into head from audit.head h where h.unit_id = unit for update;
  return head;
end
$$;

create function audit.move_head(head audit.head) returns void language sql set search_path = '' as
$$ update audit.head h set sequence = head.sequence, hash = head.hash where h.unit_id = head.unit_id $$;

create procedure platform.audit_table(tab regclass, keys text[]) language plpgsql as
$$
declare
  arguments text := (select string_agg(quote_literal(k), ', ') from unnest(keys) k);
begin
  execute format('create trigger audited_insert after insert on %s referencing new table as changed for each statement execute function audit.record(%s)', tab, arguments);
  execute format('create trigger audited_update after update on %s referencing new table as changed for each statement execute function audit.record(%s)', tab, arguments);
  execute format('create trigger audited_delete after delete on %s referencing old table as changed for each statement execute function audit.record(%s)', tab, arguments);
end
$$;

-- Furnishes a table like every other. `key` is the column that the tenant policy compares: unit_id for a unit's rows,
-- person_id for what is a person's own. Reading needs the unit in app.units, writing needs it in app.writes; both lists
-- are worked out once per request. Written as one comparison with a sub-select so that the planner reads the setting
-- once and can use the index (measured in bench/).
create procedure platform.furnish(tab regclass, rights text, audited text[] default null, key text default 'unit_id')
language plpgsql as
$$
declare
  readable text := case key when 'person_id' then 'person_id = (select platform.acting_person())'
    else format('%I = any ((select nullif(current_setting(''app.units'', true), ''''))::uuid[])', key) end;
  writable text := case key when 'person_id' then readable
    else format('%I = any ((select nullif(current_setting(''app.writes'', true), ''''))::uuid[])', key) end;
begin
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  execute format('create policy reads on %s for select to omstilt_app, omstilt_worker using (%s)', tab, readable);
  execute format('create policy adds on %s for insert to omstilt_app, omstilt_worker with check (%s)', tab, writable);
  execute format('create policy changes on %s for update to omstilt_app, omstilt_worker using (%s) with check (%s)', tab, writable, writable);
  execute format('create policy removes on %s for delete to omstilt_app, omstilt_worker using (%s)', tab, writable);
  execute format('create policy guards on %s for all to omstilt_guard using (true) with check (true)', tab);
  execute format('grant select, insert, update, delete on %s to omstilt_guard', tab);
  execute format('grant %s on %s to omstilt_app, omstilt_worker', rights, tab);
  if audited is not null then
    call platform.audit_table(tab, audited);
  end if;
end
$$;

-- Functions that look across what an actor may see, and views that publish, belong to the guard: a role that cannot log
-- in and owns no table. Nobody may call such a function until it is granted by name.
create procedure platform.hand_to_guard(home text) language plpgsql as
$$
declare
  f regprocedure;
  v regclass;
begin
  execute format('grant create on schema %I to omstilt_guard', home);
  for f in select p.oid from pg_proc p where p.pronamespace = home::regnamespace and p.prosecdef
    and p.proowner = (select oid from pg_roles where rolname = current_user) loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to omstilt_guard', f);
  end loop;
  for v in select c.oid from pg_class c where c.relnamespace = home::regnamespace and c.relkind = 'v' loop
    execute format('alter view %s owner to omstilt_guard', v);
  end loop;
  execute format('revoke create on schema %I from omstilt_guard', home);
end
$$;

call platform.furnish('audit.head', 'select');
call platform.furnish('audit.event', 'select');
create trigger append_only before update or delete on audit.event for each row execute function platform.touch_forbidden();

-- What a request was answered, so that the same key never does the work twice.
create table platform.idempotency (
  person_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  operation text not null,
  request_hash bytea not null,
  status int,
  answer jsonb,
  headers jsonb,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);
call platform.furnish('platform.idempotency', 'select, insert, update', key => 'person_id');
create index idempotency_age on platform.idempotency (created_at);

-- The one way onto the queue: ids only, the actor taken from the transaction, in the transaction of the change itself.
-- Owned by the worker, who owns the queue's tables; the app's role may not write them.
create function platform.enqueue(task text, unit uuid, subject uuid, not_before timestamptz default now(), once text default null)
returns void language plpgsql security definer set search_path = '' as
$$
begin
  perform graphile_worker.add_job(task,
    json_build_object('unit', unit, 'subject', subject, 'person', platform.acting_person()),
    run_at => not_before, job_key => once, max_attempts => 12);
end
$$;
revoke all on function platform.enqueue from public;
grant execute on function platform.enqueue to omstilt_app, omstilt_worker, omstilt_guard;
grant create on schema platform to omstilt_worker;
alter function platform.enqueue owner to omstilt_worker;
revoke create on schema platform from omstilt_worker;

-- Walks every chain and compares every audited row with the last event about it. One row per finding.
create function audit.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language plpgsql security definer set search_path = '' set timezone = 'UTC' set bytea_output = 'hex' set datestyle = 'ISO' as
$$
declare
  t record;
begin
  return query
    select e.unit_id, 'audit.event'::text, e.row_id, e.sequence,
      case when e.hash <> audit.hash_of_event(e::audit.event) then 'event-changed'
           when e.sequence <> coalesce(lag(e.sequence) over w, 0) + 1 then 'event-missing'
           else 'chain-broken' end
    from (select c.*, lag(c.hash) over (partition by c.unit_id order by c.sequence) as before from audit.event c) linked
    join audit.event e on e.unit_id = linked.unit_id and e.sequence = linked.sequence
    where e.hash <> audit.hash_of_event(e) or e.previous <> coalesce(linked.before, '\x00')
    window w as (partition by e.unit_id order by e.sequence);

  return query
    select coalesce(h.unit_id, last.unit_id), 'audit.head'::text, coalesce(h.unit_id, last.unit_id)::text, last.sequence,
      case when h.unit_id is null then 'head-missing' else 'head-differs' end
    from audit.head h
    full join (select distinct on (c.unit_id) c.unit_id, c.sequence, c.hash from audit.event c order by c.unit_id, c.sequence desc) last
      on last.unit_id = h.unit_id
    where (h.sequence, h.hash) is distinct from (coalesce(last.sequence, 0), coalesce(last.hash, '\x00'));

  -- What keeps the rows of our tables as they were written, and does not at the moment.
  return query
    select null::uuid, n.nspname || '.' || c.relname, g.tgname::text, null::bigint, 'guard-off'::text
    from pg_catalog.pg_trigger g
    join pg_catalog.pg_class c on c.oid = g.tgrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where not g.tgisinternal and g.tgenabled <> 'O' and g.tgfoid <> 'audit.record()'::regprocedure
      and n.nspowner = (select a.nspowner from pg_catalog.pg_namespace a where a.nspname = 'audit');

  -- A table that was audited once and is not watched any more: what happens in it leaves no trace.
  return query
    select null::uuid, seen.relation, null::text, null::bigint, 'not-watched'::text
    from (select distinct e.relation from audit.event e) seen
    where (select count(*) from pg_catalog.pg_trigger g where g.tgrelid = to_regclass(seen.relation)
      and g.tgfoid = 'audit.record()'::regprocedure and g.tgenabled = 'O') < 3;

  for t in
    select c.oid::regclass as tab, n.nspname || '.' || c.relname as name,
      string_to_array(trim(trailing E'\\000' from encode(g.tgargs, 'escape')), E'\\000') as keys
    from pg_catalog.pg_trigger g
    join pg_catalog.pg_class c on c.oid = g.tgrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where g.tgfoid = 'audit.record()'::regprocedure and g.tgname = 'audited_insert'
    order by 2
  loop
    return query execute format($q$
      with last as (
        select distinct on (e.unit_id, e.row_id) e.unit_id, e.row_id, e.sequence, e.row_hash
        from audit.event e where e.relation = %2$L order by e.unit_id, e.row_id, e.sequence desc
      ), present as (
        select audit.unit_of(to_jsonb(r)) as unit_id, audit.row_id_of(to_jsonb(r), %3$L) as row_id, audit.hash_of_row(to_jsonb(r)) as row_hash
        from %1$s r
      )
      select coalesce(p.unit_id, l.unit_id), %2$L::text, coalesce(p.row_id, l.row_id), l.sequence,
        case when l.sequence is null then 'row-without-event'
             when p.row_id is null then 'row-missing'
             when l.row_hash is null then 'row-returned'
             else 'row-changed' end
      from present p full join last l on l.unit_id = p.unit_id and l.row_id = p.row_id
      where p.row_hash is distinct from l.row_hash$q$, t.tab, t.name, t.keys);
  end loop;
end
$$;
-- For a module's own `verify()`: what was removed from tables of which nothing ever is, with the audit looking on.
create function audit.removed(relations text[])
returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text) language sql stable set search_path = '' as
$$
  select e.unit_id, e.relation, e.row_id, e.sequence, 'row-removed'
  from audit.event e where e.act = 'delete' and e.relation = any (relations)
$$;

-- Likewise: what was changed in nobody's name, in tables that only people change.
create function audit.changed_by_nobody(relations text[])
returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text) language sql stable set search_path = '' as
$$
  select e.unit_id, e.relation, e.row_id, e.sequence, 'changed-by-nobody'
  from audit.event e where e.act = 'update' and e.person_id is null and e.relation = any (relations)
$$;
call platform.hand_to_guard('audit');
