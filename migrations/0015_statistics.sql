-- Official statistics: public facts of the installation. What is published here is never changed; a revision is a new vintage.

create schema statistics;
grant usage on schema statistics to omstilt_app, omstilt_worker, omstilt_public, omstilt_guard;

-- Somebody asked for numbers, for a unit at the top (the installation itself: the nil UUID, as in the audit chain). What was asked stands.
create table statistics.import (
  unit_id uuid not null,
  import_id uuid not null,
  asked jsonb not null check (jsonb_typeof(asked) = 'object' and asked ? 'kind' and length(asked::text) <= 100000),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'unchanged', 'failed', 'cancelled')),
  cancel boolean not null default false,
  problem jsonb,
  vintage bigint,
  asked_by uuid default platform.acting_person(),
  asked_at timestamptz not null default date_trunc('milliseconds', now()),
  ended_at timestamptz,
  primary key (unit_id, import_id),
  check ((ended_at is null) = (state in ('waiting', 'running'))),
  check ((state = 'failed') = (problem is not null)),
  check (state = 'done' or vintage is null)
);
call platform.furnish('statistics.import', 'select, insert', array['import_id']);
grant update (cancel) on statistics.import to omstilt_app;
grant update (state, cancel, problem, vintage, ended_at) on statistics.import to omstilt_worker;
create trigger never_removed before delete on statistics.import for each row execute function platform.touch_forbidden();
create trigger ended before update on statistics.import for each row when (old.ended_at is not null) execute function platform.touch_forbidden();
create trigger only_changes before update on statistics.import for each row
  execute function platform.only_changes('state', 'cancel', 'problem', 'vintage', 'ended_at');

-- Numbers that everybody sees are brought in by whoever answers for the whole: the installation, or a unit that lies under no other.
create function statistics.asked_at_the_top() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  if new.unit_id <> '00000000-0000-0000-0000-000000000000' and (
    not exists (select from access.unit u where u.unit_id = new.unit_id and u.kind in ('nation', 'county', 'municipality'))
    or exists (select from access.unit_parent p where p.unit_id = new.unit_id and p.from_on <= current_date and current_date < p.until_on)) then
    raise exception 'statistics are brought in for the installation or for a unit at the top' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger asked_at_the_top before insert on statistics.import for each row execute function statistics.asked_at_the_top();

-- What was fetched so far, so that an import that was killed goes on where it was. Thrown away when the vintage is there.
create table statistics.part (
  unit_id uuid not null,
  import_id uuid not null,
  part text not null check (length(part) between 1 and 200),
  content bytea not null,
  primary key (unit_id, import_id, part),
  foreign key (unit_id, import_id) references statistics.import
);
alter table statistics.part alter column content set storage external;
call platform.furnish('statistics.part', 'select');
grant insert, delete on statistics.part to omstilt_worker;
create trigger append_only before update on statistics.part for each row execute function platform.touch_forbidden();

-- How far it has come, for those who wait. Told often, so outside the audited row.
create table statistics.progress (
  unit_id uuid not null,
  import_id uuid not null,
  done bigint not null check (done >= 0),
  of bigint check (of >= done),
  unit text not null check (unit in ('cells', 'rows', 'bytes')),
  began_at timestamptz not null default now(),
  told_at timestamptz not null default now(),
  primary key (unit_id, import_id),
  foreign key (unit_id, import_id) references statistics.import
);
call platform.furnish('statistics.progress', 'select');
grant insert, update, delete on statistics.progress to omstilt_worker;

create table statistics.series (
  series_id int generated always as identity primary key,
  key text not null unique check (key ~ '^[a-z0-9]+([.-][A-Za-z0-9_]+)*$' and length(key) <= 120),
  country text not null check (country ~ '^[A-Z]{2}$'),
  definition jsonb not null,
  -- From the catalogue of `schemes/`, which brings it up to date; else as the file that brought it in described it.
  catalogued boolean not null,
  example boolean not null
);

-- One publication of numbers or of municipalities. `number` is the order in which they became visible: everything up to a number is
-- the state of the statistics that a decision was made on, for ever.
create table statistics.vintage (
  number bigint primary key check (number > 0),
  import_id uuid not null unique,
  holds text not null check (holds in ('numbers', 'places')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  -- The day whose municipalities all of it is about; null: those of each period's own day.
  boundaries date,
  -- All that the source has of these series: what earlier vintages said shines through no more.
  whole boolean not null,
  -- Publisher, table, query, when it was fetched, licence: what a figure's source line says.
  source jsonb not null check (jsonb_typeof(source) = 'object' and source ? 'publisher'),
  content_hash bytea not null check (length(content_hash) = 32),
  example boolean not null,
  published_at timestamptz not null default clock_timestamp()
);
call platform.audit_table('statistics.vintage', array['number']);

-- What a vintage has of a series. Periods as ordinals (`modules/statistics/period.ts`).
create table statistics.coverage (
  series_id int not null references statistics.series,
  number bigint not null references statistics.vintage,
  first int not null,
  last int not null check (last >= first),
  places int not null check (places > 0),
  cells bigint not null check (cells > 0),
  primary key (series_id, number)
);

-- The numbers of one series for one place in one vintage: `modules/statistics/block.ts` says how they are written.
-- A series and vintage of `coverage`: seen to by `add_blocks`, the only way in, for a reference checked row by row was most of the time that
-- 800,000 cells took (`bench statistics`).
create table statistics.block (
  series_id int not null,
  number bigint not null,
  code text collate "C" not null check (length(code) between 1 and 40),
  content bytea not null check (length(content) >= 21 and substr(content, 1, 3) = 'OB1'),
  primary key (series_id, number, code)
);
-- As they are: floats are hardly smaller when compressed, and a panel reads hundreds of thousands.
alter table statistics.block alter column content set storage external;

-- The municipalities of a country and every change of them, as known from this vintage on.
create table statistics.geography (
  country text not null,
  number bigint not null references statistics.vintage,
  document jsonb not null,
  primary key (country, number)
);

call platform.audit_table('statistics.geography', array['country', 'number']);

-- Nobody's rows and everybody's to read, through the views below; written by the functions below only.
do $$
declare
  tab regclass;
begin
  foreach tab in array array['statistics.series', 'statistics.vintage', 'statistics.coverage', 'statistics.block', 'statistics.geography']::regclass[] loop
    execute format('alter table %s enable row level security', tab);
    execute format('alter table %s force row level security', tab);
    execute format('create policy guards on %s for all to omstilt_guard using (true) with check (true)', tab);
    execute format('grant select, insert, update, delete on %s to omstilt_guard', tab);
    execute format('create trigger never_removed before delete on %s for each row execute function platform.touch_forbidden()', tab);
  end loop;
  foreach tab in array array['statistics.vintage', 'statistics.coverage', 'statistics.block', 'statistics.geography']::regclass[] loop
    execute format('create trigger append_only before update on %s for each row execute function platform.touch_forbidden()', tab);
  end loop;
end
$$;
create trigger only_changes before update on statistics.series for each row execute function platform.only_changes('definition');

-- Series by their keys. The catalogue's stand as the catalogue says; one that a file described is described once.
create function statistics.name_series(catalogued boolean, definitions jsonb) returns void
language sql security definer set search_path = '' as
$$
  insert into statistics.series as s (key, country, definition, catalogued, example)
    select d ->> 'key', d ->> 'country', d, name_series.catalogued, (d ->> 'example')::boolean from jsonb_array_elements(definitions) d
  on conflict (key) do update set definition = excluded.definition
    where s.catalogued and excluded.catalogued and s.definition <> excluded.definition
$$;

-- Held to the end of the transaction: one publishes at a time, so that numbers become visible in their order, and what is the same as the
-- newest is seen to be.
create function statistics.hold_vintages() returns void language sql set search_path = '' as $$ select pg_advisory_xact_lock(716015) $$;

-- Opens the next vintage.
create function statistics.open_vintage(unit uuid, import uuid, holds text, country text, boundaries date, whole boolean, source jsonb,
  content_hash bytea, example boolean) returns bigint language plpgsql security definer set search_path = '' as
$$
declare
  opened bigint;
begin
  if unit <> all (coalesce(nullif(current_setting('app.writes', true), ''), '{}')::uuid[]) then
    raise exception 'no right to publish statistics for that unit' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from statistics.import i where i.unit_id = unit and i.import_id = import and i.state = 'running') then
    raise exception 'import % is not running', import using errcode = 'integrity_constraint_violation';
  end if;
  perform statistics.hold_vintages();
  select coalesce(max(v.number), 0) + 1 into opened from statistics.vintage v;
  insert into statistics.vintage (number, import_id, holds, country, boundaries, whole, source, content_hash, example)
    values (opened, import, holds, country, boundaries, whole, source, content_hash, example);
  return opened;
end
$$;

-- A vintage is filled in the transaction that opened it and never afterwards.
create function statistics.is_being_filled(vintage bigint) returns void language plpgsql set search_path = '' as
$$
begin
  if not exists (select from statistics.vintage v where v.number = vintage and v.xmin = pg_current_xact_id()::xid) then
    raise exception 'vintage % is published and stays as it is', vintage using errcode = 'integrity_constraint_violation';
  end if;
end
$$;

-- What the vintage has of each series: `[{"key", "first", "last", "places", "cells"}]`.
create function statistics.cover(vintage bigint, covered jsonb) returns void
language plpgsql security definer set search_path = '' as
$$
declare
  unknown text;
begin
  perform statistics.is_being_filled(vintage);
  select c.key into unknown from jsonb_to_recordset(covered) c (key text) where not exists (select from statistics.series s where s.key = c.key);
  if unknown is not null then raise exception 'there is no series %', unknown using errcode = 'foreign_key_violation'; end if;
  insert into statistics.coverage (series_id, number, first, last, places, cells)
    select s.series_id, vintage, c.first, c.last, c.places, c.cells
    from jsonb_to_recordset(covered) c (key text, first int, last int, places int, cells bigint) join statistics.series s using (key);
end
$$;

-- Blocks laid end to end, with series, place and length of each.
create function statistics.add_blocks(vintage bigint, keys text[], codes text[], lengths int[], contents bytea) returns void
language plpgsql security definer set search_path = '' as
$$
declare
  added bigint;
begin
  perform statistics.is_being_filled(vintage);
  if cardinality(codes) <> cardinality(lengths) or cardinality(codes) <> cardinality(keys)
    or length(contents) <> (select coalesce(sum(l), 0) from unnest(lengths) l) then
    raise exception 'lengths and contents of blocks do not agree' using errcode = 'check_violation';
  end if;
  insert into statistics.block (series_id, number, code, content)
    select c.series_id, c.number, b.code, substring(contents from (b.ends - b.length + 1)::int for b.length)
    from (select u.key, u.code, u.length, sum(u.length) over (order by u.place rows unbounded preceding) as ends
        from unnest(keys, codes, lengths) with ordinality u(key, code, length, place)) b
      join statistics.series s on s.key = b.key
      join statistics.coverage c on c.series_id = s.series_id and c.number = vintage;
  get diagnostics added = row_count;
  if added <> cardinality(codes) then
    raise exception 'a block of a series that vintage % does not cover', vintage using errcode = 'foreign_key_violation';
  end if;
end
$$;

create function statistics.add_geography(vintage bigint, country text, document jsonb) returns void
language plpgsql security definer set search_path = '' as
$$
begin
  perform statistics.is_being_filled(vintage);
  insert into statistics.geography (country, number, document) values (country, vintage, document);
end
$$;

create view statistics.public_series as
  select s.key, s.country, s.definition, s.catalogued, s.example from statistics.series s;

create view statistics.public_vintage as
  select v.number, v.import_id, v.holds, v.country, v.boundaries, v.whole, v.source, v.content_hash, v.example, v.published_at from statistics.vintage v;

create view statistics.public_coverage as
  select s.key, c.number, c.first, c.last, c.places, c.cells from statistics.coverage c join statistics.series s using (series_id);

create view statistics.public_block as
  select s.key, b.number, b.code, b.content from statistics.block b join statistics.series s using (series_id);

create view statistics.public_geography as
  select g.country, g.number, g.document from statistics.geography g;

-- Everybody may see what is being brought in and how it went; who asked for it is the unit's own business.
create view statistics.public_import as
  select i.import_id, i.asked, i.state, i.cancel, i.problem, i.vintage, i.asked_at, i.ended_at,
    p.done, p.of, p.unit as counted, p.began_at, p.told_at
  from statistics.import i left join statistics.progress p using (unit_id, import_id);

-- The audit knows the hash of a vintage's numbers; whether they still are those it was made of (`importing/publish.ts`) is seen here.
create function statistics.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  select * from audit.removed(array['statistics.import', 'statistics.vintage', 'statistics.geography'])
  union all select * from audit.not_as_corrected('statistics', '{}', array['vintage', 'geography'])
  union all
  select null::uuid, 'statistics.block', v.number::text, null::bigint, 'numbers-changed'
  from statistics.vintage v, lateral (
    select string_agg(s.head || s.blocks, '' order by s.key) as content
    from (
      select x.key collate "C" as key, coalesce(string_agg(b.content, '' order by b.code), '') as blocks, convert_to(format('[%s,[%s],[%s]]',
        to_json(x.key), string_agg(to_json(b.code)::text, ',' order by b.code), string_agg(length(b.content)::text, ',' order by b.code)),
        'UTF8') as head
      from statistics.coverage c join statistics.series x using (series_id) left join statistics.block b using (series_id, number)
      where c.number = v.number group by x.key) s
  ) has
  where v.holds = 'numbers' and v.content_hash is distinct from sha256(convert_to(format('[%s,%s]',
    coalesce(to_json(to_char(v.boundaries, 'YYYY-MM-DD'))::text, 'null'), v.whole::text), 'UTF8') || has.content)
$$;

call platform.hand_to_guard('statistics');

grant select on statistics.public_series, statistics.public_vintage, statistics.public_coverage, statistics.public_block,
  statistics.public_geography, statistics.public_import to omstilt_app, omstilt_worker, omstilt_public;
grant execute on function statistics.name_series, statistics.hold_vintages, statistics.open_vintage, statistics.cover, statistics.add_blocks, statistics.add_geography
  to omstilt_worker;
