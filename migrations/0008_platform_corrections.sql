-- Rows that are corrected, never changed: one way for every module. A module has a table `correction`; a row of it holds what a
-- record said before (`was`), what it says now (`becomes`), and why. The app may not update records: the trigger does, under a
-- lock, and only from the version that was read.

-- A person writes as the person, under the name the person has here. What the installation brings in keeps the name given.
create function platform.signed(author uuid, given text) returns text language plpgsql stable security definer set search_path = '' as
$$
declare
  own text;
begin
  if platform.acting_person() is null then return given; end if;
  select name into own from access.person where person_id = platform.acting_person();
  if own is null or author is distinct from platform.acting_person() then
    raise exception 'nobody writes in another''s name' using errcode = 'insufficient_privilege';
  end if;
  return own;
end
$$;

-- Before insert, on every table with author_id, author_name and recorded_at.
create function platform.sign() returns trigger language plpgsql set search_path = '' as
$$
begin
  new.author_name := platform.signed(new.author_id, new.author_name);
  if platform.acting_person() is not null then new.recorded_at := now(); end if;
  return new;
end
$$;

-- Before insert on a module's `correction`: `record` names the table beside it, whose key is `<record>_id`. What may be corrected
-- there is what its own trigger `only_corrected` says.
create function platform.apply_correction() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  said jsonb;
  fields text[];
  assigned text;
begin
  select string_to_array(trim(trailing E'\\000' from encode(g.tgargs, 'escape')), E'\\000') into fields
    from pg_catalog.pg_trigger g where g.tgname = 'only_corrected'
      and g.tgrelid = to_regclass(format('%I.%I', tg_table_schema, new.record));
  if fields is null then
    raise exception '% is not corrected', new.record using errcode = 'foreign_key_violation';
  end if;
  -- Only where the actor may write: to others the record does not exist.
  execute format('select to_jsonb(r) from %I.%I r where unit_id = $1 and %I = $2
      and unit_id = any ((select nullif(current_setting(''app.writes'', true), ''''))::uuid[]) for update',
    tg_table_schema, new.record, new.record || '_id') into said using new.unit_id, new.record_id;
  if said is null then
    raise exception '% % does not exist', new.record, new.record_id using errcode = 'foreign_key_violation';
  end if;
  if new.number <> (said ->> 'version')::int then
    raise exception '% % is at version %, not %', new.record, new.record_id, said ->> 'version', new.number
      using errcode = 'serialization_failure';
  end if;
  select jsonb_object_agg(key, value), jsonb_object_agg(key, said -> key) into new.becomes, new.was
    from jsonb_each(new.becomes) where key = any (fields) and value is distinct from said -> key;
  if new.becomes is null then
    raise exception 'the correction changes nothing' using errcode = 'no_data_found';
  end if;
  select string_agg(format(case when a.atttypid = 'jsonb'::regtype then '%1$I = nullif(said.%1$I, ''null'')' else '%1$I = said.%1$I' end, a.attname), ', ')
    into assigned from pg_catalog.pg_attribute a
    where a.attrelid = to_regclass(format('%I.%I', tg_table_schema, new.record)) and new.becomes ? a.attname;
  execute format('update %1$I.%2$I r set %3$s, version = r.version + 1
      from jsonb_populate_record(null::%1$I.%2$I, $3) said where r.unit_id = $1 and r.%4$I = $2',
    tg_table_schema, new.record, assigned, new.record || '_id') using new.unit_id, new.record_id, new.becomes;
  return new;
end
$$;

-- Before update on a record: its arguments are all that a correction may change.
create function platform.only_corrected() returns trigger language plpgsql set search_path = '' as
$$
begin
  if new.version = old.version + 1 and to_jsonb(new) - tg_argv - 'version' = to_jsonb(old) - tg_argv - 'version' then
    return new;
  end if;
  raise exception '% is changed by a correction only', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

-- At the end of the transaction: the record says what its corrections say. The correction is written after what it applies to.
create function platform.as_corrected() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  told boolean;
begin
  execute format('select exists (select from %I.correction c where c.unit_id = $1 and c.record = $2 and c.record_id = $3
      and c.number = $4 and $5 || c.becomes || jsonb_build_object(''version'', $4 + 1) = $6)', tg_table_schema)
    into told using new.unit_id, tg_table_name, (to_jsonb(new) ->> (tg_table_name || '_id'))::uuid, old.version, to_jsonb(old), to_jsonb(new);
  if not told then
    raise exception 'no correction says what % says now', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

-- Gives a module its table of corrections, furnished and audited.
create procedure platform.keep_corrections(home text) language plpgsql as
$$
begin
  execute format('create table %I.correction (
    unit_id uuid not null references access.unit,
    record text not null,
    record_id uuid not null,
    number int not null,
    reason text not null check (length(reason) <= 1000 and platform.says_something(reason) and platform.is_plain(reason)),
    becomes jsonb not null,
    was jsonb not null default ''{}'',
    author_id uuid,
    author_name text not null,
    recorded_at timestamptz not null default now(),
    salt uuid not null default gen_random_uuid(),
    primary key (unit_id, record, record_id, number))', home);
  execute format('call platform.furnish(''%I.correction'', ''select, insert'', array[''record'', ''record_id'', ''number''])', home);
  execute format('create trigger signed before insert on %I.correction for each row execute function platform.sign()', home);
  execute format('create trigger to_the_record before insert on %I.correction for each row execute function platform.apply_correction()', home);
  execute format('create trigger append_only before update or delete on %I.correction for each row execute function platform.touch_forbidden()', home);
end
$$;

-- Makes a furnished table one of records: signed, never removed, changed by corrections of these fields only.
create procedure platform.correctable(tab regclass, fields text[]) language plpgsql as
$$
declare
  arguments text := (select string_agg(quote_literal(f), ', ') from unnest(fields) f);
begin
  execute format('create trigger signed before insert on %s for each row execute function platform.sign()', tab);
  execute format('create trigger never_removed before delete on %s for each row execute function platform.touch_forbidden()', tab);
  execute format('create trigger only_corrected before update on %s for each row execute function platform.only_corrected(%s)', tab, arguments);
  execute format('create constraint trigger as_corrected after update on %s deferrable initially deferred for each row execute function platform.as_corrected()', tab);
end
$$;

-- For a module's own `verify()`, of what went past these triggers with the audit looking on: records that were changed otherwise
-- than their corrections tell, or do not say what those say, and rows changed of which nothing ever is.
create function audit.not_as_corrected(home text, records text[], append_only text[])
returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text) language plpgsql stable set search_path = '' as
$$
declare
  record text;
begin
  return query select e.unit_id, e.relation, e.row_id, max(e.sequence), 'changed-otherwise' from audit.event e
    where e.act = 'update' and e.relation in (select home || '.' || name from unnest(append_only || array['correction']) name) group by 1, 2, 3;
  foreach record in array records loop
    return query execute format('
      with updates as (
        select e.unit_id, e.row_id, count(*) as times, max(e.sequence) as last from audit.event e
        where e.act = ''update'' and e.relation = %1$L group by 1, 2
      ), corrections as (
        select c.unit_id, c.record_id, count(*) as times from %2$I.correction c where c.record = %3$L group by 1, 2
      ), said as (
        select c.unit_id, c.record_id, b.key, b.value as becomes,
          lead(c.was -> b.key) over (partition by c.unit_id, c.record_id, b.key order by c.number) as was_next
        from %2$I.correction c cross join jsonb_each(c.becomes) b where c.record = %3$L
      )
      select r.unit_id, %1$L, r.%4$I::text, u.last, ''changed-otherwise''
      from %2$I.%3$I r
      left join updates u on u.unit_id = r.unit_id and u.row_id = r.%4$I::text
      left join corrections c on c.unit_id = r.unit_id and c.record_id = r.%4$I
      where coalesce(u.times, 0) <> coalesce(c.times, 0) or r.version <> 1 + coalesce(c.times, 0)
      union all
      select distinct r.unit_id, %1$L, r.%4$I::text, null::bigint, ''not-as-corrected''
      from said s join %2$I.%3$I r on r.unit_id = s.unit_id and r.%4$I = s.record_id
      where s.becomes is distinct from coalesce(s.was_next, to_jsonb(r) -> s.key)',
      home || '.' || record, home, record, record || '_id');
  end loop;
end
$$;

call platform.hand_to_guard('platform');
grant execute on function platform.signed to omstilt_app, omstilt_worker;
