-- Units as a dated graph, persons, roles over periods, sessions, tokens, drafts.

create schema access;
grant usage on schema access to omstilt_app, omstilt_worker, omstilt_guard, omstilt_public;

create table access.unit (
  unit_id uuid primary key,
  kind text not null check (kind in ('nation', 'county', 'municipality', 'programme')),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 120),
  zone text not null default 'Europe/Oslo',
  language text not null default 'nb' check (language in ('nb', 'nn', 'sv', 'en')),
  example boolean not null default false,
  created_at timestamptz not null default now()
);
call platform.furnish('access.unit', 'select', array['unit_id']);
grant update (name) on access.unit to omstilt_app;
create trigger never_removed before delete on access.unit for each row execute function platform.touch_forbidden();
create trigger only_changes before update on access.unit for each row execute function platform.only_changes('name');

-- A zone that PostgreSQL does not know would fail when the first date is judged; refuse it here instead.
create function access.zone_is_known() returns trigger language plpgsql as
$$ begin perform now() at time zone new.zone; return new; end $$;
create trigger zone_is_known before insert or update on access.unit for each row execute function access.zone_is_known();

-- Who lies under whom, and when. `until_on` is the first day it is no longer so.
create table access.unit_parent (
  unit_id uuid not null references access.unit,
  parent_id uuid not null references access.unit,
  from_on date not null default '-infinity',
  until_on date not null default 'infinity',
  primary key (unit_id, parent_id, from_on),
  check (from_on < until_on),
  check (unit_id <> parent_id)
);
create index unit_children on access.unit_parent (parent_id, unit_id);
call platform.furnish('access.unit_parent', 'select', array['unit_id', 'parent_id', 'from_on']);
create trigger only_changes before update on access.unit_parent for each row execute function platform.only_changes('until_on');

-- Under itself on some day, that is: a county that is dissolved again may lie under what it once held.
create function access.no_circles() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  -- One at a time: two that are placed under each other in the same moment would not see each other.
  perform pg_catalog.pg_advisory_xact_lock(716003);
  if exists (
    with recursive above as (
      select new.parent_id as unit_id, new.from_on as from_on, new.until_on as until_on
      union
      select p.parent_id, greatest(a.from_on, p.from_on), least(a.until_on, p.until_on)
      from above a join access.unit_parent p on p.unit_id = a.unit_id and p.from_on < a.until_on and a.from_on < p.until_on
    ) select from above where unit_id = new.unit_id
  ) then
    raise exception 'unit % would lie under itself', new.unit_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger no_circles before insert or update on access.unit_parent for each row execute function access.no_circles();

-- Under its own kind lies what another took over from: Oppland under Innlandet (access.succeed).
create function access.may_lie_under(child text, parent text) returns boolean language sql immutable as
$$
  select (child, parent) in (('county', 'nation'), ('municipality', 'nation'), ('municipality', 'county'), ('programme', 'municipality'),
    ('county', 'county'), ('municipality', 'municipality'))
$$;

create function access.of_right_kind() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  child text := (select kind from access.unit where unit_id = new.unit_id);
  parent text := (select kind from access.unit where unit_id = new.parent_id);
begin
  if not access.may_lie_under(child, parent) then
    raise exception 'a % does not lie under a %', child, parent using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger of_right_kind before insert or update on access.unit_parent for each row execute function access.of_right_kind();

-- Official codes of a municipality or county, which change (0529 → 3443) while the unit stays the same.
create table access.unit_place (
  unit_id uuid not null references access.unit,
  country text not null check (country ~ '^[A-Z]{2}$'),
  code text not null check (code ~ '^[0-9A-Z]{1,10}$'),
  from_on date not null default '-infinity',
  until_on date not null default 'infinity',
  primary key (unit_id, country, code, from_on),
  check (from_on < until_on),
  -- A code is one unit's at a time: whoever looks up 3443 must find one municipality.
  exclude using gist (country with =, code with =, unit_id with <>, daterange(from_on, until_on) with &&)
);
call platform.furnish('access.unit_place', 'select', array['unit_id', 'country', 'code', 'from_on']);
create trigger never_removed before delete on access.unit_place for each row execute function platform.touch_forbidden();
create trigger only_changes before update on access.unit_place for each row execute function platform.only_changes('until_on');

create table access.person (
  person_id uuid primary key,
  email text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  name text not null check (length(name) between 1 and 120),
  language text not null default 'nb' check (language in ('nb', 'nn', 'sv', 'en')),
  issuer text,
  subject text,
  example boolean not null default false,
  salt uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  check ((issuer is null) = (subject is null))
);
create unique index person_by_email on access.person (email);
create unique index person_by_subject on access.person (issuer, subject);
call platform.furnish('access.person', 'select', array['person_id'], key => 'person_id');
grant update (language) on access.person to omstilt_app;
create trigger never_removed before delete on access.person for each row execute function platform.touch_forbidden();
create trigger only_changes before update on access.person for each row execute function platform.only_changes('language', 'issuer', 'subject');

create table access.role_holding (
  unit_id uuid not null references access.unit,
  holding_id uuid not null,
  person_id uuid not null references access.person,
  role text not null check (role in ('administrator', 'commissioner', 'owner', 'board-chair', 'board-member', 'observer',
    'programme-leader', 'project-manager', 'benefit-owner', 'adviser', 'facilitator', 'evaluator', 'auditor', 'reader')),
  from_on date not null default current_date,
  until_on date not null default 'infinity',
  given_by uuid,
  succeeds uuid,
  primary key (unit_id, holding_id),
  check (from_on <= until_on)
);
create index holding_of_person on access.role_holding (person_id);
call platform.furnish('access.role_holding', 'select, insert', array['holding_id']);
grant update (until_on) on access.role_holding to omstilt_app;
create trigger never_removed before delete on access.role_holding for each row execute function platform.touch_forbidden();
create trigger only_changes before update on access.role_holding for each row execute function platform.only_changes('until_on');

-- Secrets are kept as SHA-256 of 256 random bits: nothing to guess, nothing to steal.
create table access.session (
  person_id uuid not null references access.person,
  secret_hash bytea not null,
  csrf text not null,
  id_token text,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (person_id, secret_hash)
);
create unique index session_by_secret on access.session (secret_hash);
call platform.furnish('access.session', 'select', key => 'person_id');

create table access.token (
  person_id uuid not null references access.person,
  token_id uuid not null,
  name text not null check (length(name) between 1 and 80),
  secret_hash bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (person_id, token_id)
);
create unique index token_by_secret on access.token (secret_hash);
call platform.furnish('access.token', 'select, insert', key => 'person_id');
grant update (revoked_at) on access.token to omstilt_app;

-- A sign-in that has begun at the identity provider and not come back yet.
create table access.sign_in (
  state_hash bytea primary key,
  verifier text not null,
  nonce text not null,
  return_to text not null check (return_to ~ '^/([^/\\]|$)'),
  expires_at timestamptz not null default now() + interval '10 minutes'
);
alter table access.sign_in enable row level security;
alter table access.sign_in force row level security;
create policy guards on access.sign_in for all to omstilt_guard using (true) with check (true);
grant select, insert, update, delete on access.sign_in to omstilt_guard;

create table access.draft (
  person_id uuid not null references access.person,
  operation text not null check (length(operation) <= 60),
  subject text not null check (length(subject) <= 100),
  content jsonb not null check (pg_column_size(content) <= 262144),
  saved_at timestamptz not null default now(),
  primary key (person_id, operation, subject)
);
call platform.furnish('access.draft', 'select, insert, update, delete', key => 'person_id');

-- Servers remember for some seconds whom a session or token belongs to, and forget it when they hear of a change here:
-- the person it concerns, or nothing at all for everyone. A session that is used again is no change.
create function access.tell_of_change() returns trigger language plpgsql set search_path = '' as
$$
begin
  if tg_level = 'STATEMENT' then
    perform pg_catalog.pg_notify('access_changed', '');
  elsif tg_op = 'DELETE' then
    perform pg_catalog.pg_notify('access_changed', old.person_id::text);
  else
    perform pg_catalog.pg_notify('access_changed', new.person_id::text);
  end if;
  return null;
end
$$;
create trigger tell_of_change after delete on access.session for each row execute function access.tell_of_change();
create trigger tell_of_change after delete or update of revoked_at, expires_at on access.token for each row execute function access.tell_of_change();
create trigger tell_of_change after insert or update or delete on access.role_holding for each row execute function access.tell_of_change();
create trigger tell_of_change after insert or update or delete on access.unit_parent for each statement execute function access.tell_of_change();

-- The units a person reaches at a moment, with the roles that count there: those held, and everything below them. Whether
-- a day has begun is judged in the unit's zone: a role given from today counts from midnight there.
create function access.reach_at(person uuid, moment timestamptz) returns table (unit_id uuid, roles text[])
language sql stable security definer set search_path = '' as
$$
  with recursive down as (
    select h.unit_id, h.role from access.role_holding h join access.unit u on u.unit_id = h.unit_id
    where h.person_id = person and h.from_on <= (moment at time zone u.zone)::date and (moment at time zone u.zone)::date < h.until_on
    union
    select p.unit_id, d.role from down d
    join access.unit_parent p on p.parent_id = d.unit_id
    join access.unit u on u.unit_id = p.unit_id
    where p.from_on <= (moment at time zone u.zone)::date and (moment at time zone u.zone)::date < p.until_on
  )
  select d.unit_id, array_agg(d.role order by d.role) from down d group by d.unit_id
$$;

-- Whether somebody manages a unit without this holding: in it, or from above. Else nobody could name the next.
create function access.managed_without(unit uuid, holding uuid) returns boolean
language sql stable security definer set search_path = '' as
$$
  with recursive above as (
    select u.unit_id, (now() at time zone u.zone)::date as today from access.unit u
      where u.unit_id = unit and unit = any ((select nullif(current_setting('app.units', true), ''))::uuid[])
    union
    select p.parent_id, (now() at time zone u.zone)::date from above a
      join access.unit_parent p on p.unit_id = a.unit_id and p.from_on <= a.today and a.today < p.until_on
      join access.unit u on u.unit_id = p.parent_id
  )
  select exists (select from above a join access.role_holding h on h.unit_id = a.unit_id
    where h.holding_id <> holding and h.role in ('administrator', 'owner', 'programme-leader')
      and h.from_on <= a.today and a.today < h.until_on)
$$;

-- By a person only an administrator makes or ends an administrator, and nobody ends the last role that manages a unit. The
-- owner of the installation may: nobody is locked out of what its owner can open.
create function access.by_right() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  today date := (select (now() at time zone u.zone)::date from access.unit u where u.unit_id = new.unit_id);
begin
  if platform.acting_person() is null then return new; end if;
  if new.role = 'administrator' and not exists (select from access.reach_at(platform.acting_person(), now()) r
    where r.unit_id = new.unit_id and 'administrator' = any (r.roles)) then
    raise exception 'only an administrator makes or ends an administrator' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' and old.role in ('administrator', 'owner', 'programme-leader')
    and old.from_on <= today and today < old.until_on and new.until_on <= today then
    -- One at a time: two who end their own in the same moment would each count on the other.
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('access.by_right/' || new.unit_id, 0));
    if not access.managed_without(new.unit_id, new.holding_id) then
      raise exception 'nobody would be left to manage unit %', new.unit_id using errcode = 'check_violation';
    end if;
  end if;
  return new;
end
$$;
create trigger by_right before insert or update on access.role_holding for each row execute function access.by_right();

create function access.actor_of(person uuid) returns jsonb language sql stable security definer set search_path = '' as
$$
  select jsonb_build_object('person', p.person_id, 'name', p.name, 'email', p.email, 'language', p.language, 'example', p.example,
    'reach', coalesce((select jsonb_object_agg(r.unit_id, r.roles) from access.reach_at(p.person_id, now()) r), '{}'))
  from access.person p where p.person_id = person
$$;

-- Sessions end after `idle` without use, and after a working day whatever happens.
create function access.actor_by_session(secret bytea, idle interval) returns jsonb
language plpgsql security definer set search_path = '' as
$$
declare s access.session;
begin
  select * into s from access.session where secret_hash = secret and expires_at > now();
  if not found then return null; end if;
  if s.seen_at < now() - interval '30 seconds' then
    update access.session set seen_at = now(), expires_at = least(now() + idle, created_at + interval '12 hours')
    where secret_hash = secret returning * into s;
  end if;
  return access.actor_of(s.person_id) || jsonb_build_object('csrf', s.csrf, 'expires', s.expires_at);
end
$$;

create function access.actor_by_token(secret bytea) returns jsonb
language plpgsql security definer set search_path = '' as
$$
declare t access.token;
begin
  select * into t from access.token where secret_hash = secret and expires_at > now() and revoked_at is null;
  if not found then return null; end if;
  if t.used_at is null or t.used_at < now() - interval '1 minute' then
    update access.token set used_at = now() where secret_hash = secret;
  end if;
  return access.actor_of(t.person_id) || jsonb_build_object('expires', t.expires_at);
end
$$;

create function access.open_session(person uuid, secret bytea, csrf text, id_token text, idle interval) returns void
language sql security definer set search_path = '' as
$$
  delete from access.session where expires_at < now();
  insert into access.session (person_id, secret_hash, csrf, id_token, expires_at) values (person, secret, csrf, id_token, now() + idle);
$$;

create function access.close_session(secret bytea) returns text
language sql security definer set search_path = '' as
$$ delete from access.session where secret_hash = secret returning coalesce(id_token, '') $$;

create function access.begin_sign_in(state bytea, verifier text, nonce text, return_to text) returns void
language sql security definer set search_path = '' as
$$
  delete from access.sign_in where expires_at < now();
  insert into access.sign_in (state_hash, verifier, nonce, return_to) values (state, verifier, nonce, return_to);
$$;

-- A state is good for one return: it is taken, not read.
create function access.take_sign_in(state bytea) returns jsonb
language sql security definer set search_path = '' as
$$
  delete from access.sign_in where state_hash = state and expires_at > now()
  returning jsonb_build_object('verifier', verifier, 'nonce', nonce, 'returnTo', return_to)
$$;

-- The person an identity provider vouches for: known by subject, or, the first time, by a verified e-mail address. Nobody is
-- made here: whoever has been given no role is nobody. An example's people are nobody's.
create function access.person_signing_in(iss text, sub text, verified_email text) returns uuid
language plpgsql security definer set search_path = '' as
$$
declare found_id uuid;
begin
  select person_id into found_id from access.person where issuer = iss and subject = sub;
  if found then return found_id; end if;
  update access.person set issuer = iss, subject = sub
  where email = lower(verified_email) and issuer is null and not example
  returning person_id into found_id;
  if found then return found_id; end if;
  -- The same person in two windows at once: the other was first.
  select person_id into found_id from access.person where issuer = iss and subject = sub;
  return found_id;
end
$$;

-- The person with an address, made when nobody has it. Who may call it is the operation's policy.
create function access.person_with_email(new_id uuid, address text, full_name text, is_example boolean default false) returns uuid
language plpgsql security definer set search_path = '' as
$$
declare found_id uuid;
begin
  insert into access.person (person_id, email, name, example) values (new_id, lower(address), full_name, is_example)
  on conflict (email) do nothing returning person_id into found_id;
  if found_id is null then select person_id into found_id from access.person where email = lower(address); end if;
  return found_id;
end
$$;

-- Names of the people who share a unit with you: a log shows who wrote, a list of members shows who is there.
create function access.members_of(unit uuid) returns table (holding_id uuid, person_id uuid, name text, email text, role text, from_on date, until_on date)
language sql stable security definer set search_path = '' as
$$
  select h.holding_id, p.person_id, p.name, p.email, h.role, h.from_on, h.until_on
  from access.role_holding h join access.person p using (person_id)
  where h.unit_id = unit and unit = any ((select nullif(current_setting('app.units', true), ''))::uuid[])
  order by h.until_on desc, h.role, p.name
$$;

create function access.demonstration_people() returns table (person_id uuid, name text, role text)
language sql stable security definer set search_path = '' as
$$
  select distinct on (p.person_id) p.person_id, p.name, h.role
  from access.person p join access.role_holding h using (person_id)
  where p.example and h.until_on > current_date order by p.person_id, h.from_on
$$;

-- A new unit and its place in the graph, in one step: the actor cannot yet hold anything in it.
-- A person begins programmes only, must be able to write in every parent, of which there is at least one, and places what is new
-- only: else a unit of others could be laid under one's own. The owner of the installation places units anywhere, and again.
create function access.place_unit(new_unit uuid, kind text, slug text, name text, zone text, language text, example boolean, parents uuid[], begins date default '-infinity')
returns void language plpgsql security definer set search_path = '' as
$$
begin
  if session_user in ('omstilt_app', 'omstilt_worker', 'omstilt_public') and (
    platform.acting_person() is null or cardinality(parents) = 0 or kind <> 'programme'
    or not parents <@ coalesce(nullif(current_setting('app.writes', true), ''), '{}')::uuid[]
    or exists (select from access.unit u where u.unit_id = new_unit)) then
    raise exception 'no right to place a unit there' using errcode = 'insufficient_privilege';
  end if;
  insert into access.unit (unit_id, kind, slug, name, zone, language, example) values (new_unit, kind, slug, name, zone, language, example)
    on conflict (unit_id) do nothing;
  insert into access.unit_parent (unit_id, parent_id, from_on) select new_unit, p, begins from unnest(parents) p on conflict do nothing;
end
$$;

create function access.lie_under(child uuid, parent uuid, begins date, ends date) returns void
language sql security definer set search_path = '' as
$$ insert into access.unit_parent (unit_id, parent_id, from_on, until_on) values (child, parent, begins, ends) on conflict do nothing $$;

create function access.give_code(unit uuid, country text, code text, begins date, ends date) returns void
language sql security definer set search_path = '' as
$$ insert into access.unit_place (unit_id, country, code, from_on, until_on) values (unit, country, code, begins, ends) on conflict on constraint unit_place_pkey do nothing $$;

create function access.give_role(unit uuid, holding uuid, person uuid, held_role text, begins date, ends date) returns void
language sql security definer set search_path = '' as
$$ insert into access.role_holding (unit_id, holding_id, person_id, role, from_on, until_on, given_by)
   values (unit, holding, person, held_role, begins, ends, platform.acting_person()) on conflict (unit_id, holding_id) do nothing $$;

-- A county ends and another takes over (Oppland → Innlandet, 2020-01-01): from that day what lay under the old lies under
-- the new, so does the old with its records, and whoever holds a role in the old holds it in the new. What was arranged
-- for later is arranged with the new. Nothing of the past is changed.
create function access.succeed(old_unit uuid, new_unit uuid, on_day date) returns void
language plpgsql security definer set search_path = '' as
$$
begin
  insert into access.unit_parent (unit_id, parent_id, from_on, until_on)
    select unit_id, new_unit, greatest(from_on, on_day), until_on from access.unit_parent
    where parent_id = old_unit and on_day < until_on and unit_id <> new_unit
    on conflict do nothing;
  delete from access.unit_parent where parent_id = old_unit and on_day <= from_on;
  update access.unit_parent set until_on = on_day where parent_id = old_unit and on_day < until_on;
  insert into access.unit_parent (unit_id, parent_id, from_on) values (old_unit, new_unit, on_day) on conflict do nothing;
  insert into access.role_holding (unit_id, holding_id, person_id, role, from_on, until_on, given_by, succeeds)
    select new_unit, gen_random_uuid(), person_id, role, greatest(from_on, on_day), until_on, platform.acting_person(), holding_id
    from access.role_holding where unit_id = old_unit and greatest(from_on, on_day) < until_on;
  update access.role_holding set until_on = greatest(from_on, on_day) where unit_id = old_unit and greatest(from_on, on_day) < until_on;
end
$$;

-- A token from the command line, for scripts: for the owner of the installation only.
create function access.give_token(address text, token uuid, token_name text, secret bytea, expires timestamptz) returns uuid
language plpgsql security definer set search_path = '' as
$$
declare found_id uuid;
begin
  select person_id into found_id from access.person where email = lower(address);
  if found then
    insert into access.token (person_id, token_id, name, secret_hash, expires_at) values (found_id, token, token_name, secret, expires);
  end if;
  return found_id;
end
$$;

-- Whether a person has a role at a unit on any day of a period.
create function access.holds_meanwhile(unit uuid, person uuid, held_role text, begins date, ends date) returns boolean
language sql stable security definer set search_path = '' as
$$
  select exists (select from access.role_holding h
    where h.unit_id = unit and h.person_id = person and h.role = held_role and h.from_on < ends and begins < h.until_on)
$$;

-- Whose a code is on any day of a period: for the owner of the installation only.
create function access.code_holder(of_country text, wanted text, begins date, ends date) returns text
language sql stable security definer set search_path = '' as
$$
  select u.slug from access.unit_place c join access.unit u using (unit_id)
  where c.country = of_country and c.code = wanted and c.from_on < ends and begins < c.until_on order by c.from_on limit 1
$$;

-- Every unit with its code today and what it lies under today: for the owner of the installation only.
create function access.directory() returns table (unit_id uuid, kind text, slug text, name text, zone text, code text, parents text[])
language sql stable security definer set search_path = '' as
$$
  select u.unit_id, u.kind, u.slug, u.name, u.zone,
    (select c.code from access.unit_place c where c.unit_id = u.unit_id and c.from_on <= current_date and current_date < c.until_on
      order by c.from_on desc limit 1),
    coalesce((select array_agg(a.slug order by a.slug) from access.unit_parent p join access.unit a on a.unit_id = p.parent_id
      where p.unit_id = u.unit_id and p.from_on <= current_date and current_date < p.until_on), '{}')
  from access.unit u
  order by array_position(array['nation', 'county', 'municipality', 'programme'], u.kind), u.slug
$$;

-- Names and numbers of places are public facts: anyone may know which municipalities a programme has.
create view access.place as
  select u.unit_id, u.kind, u.slug, u.name, u.example,
    (select c.code from access.unit_place c where c.unit_id = u.unit_id order by c.until_on desc, c.from_on desc limit 1) as code,
    (select coalesce(array_agg(c.code order by c.until_on desc, c.from_on desc), '{}') from
      (select * from access.unit_place c where c.unit_id = u.unit_id order by c.until_on desc, c.from_on desc offset 1) c) as former_codes
  from access.unit u where u.kind <> 'programme';

-- The municipalities of a programme and the county each lies in: today, or when they last did.
create view access.place_of_programme as
  select p.unit_id, m.unit_id as municipality_id, m.name, m.code, m.former_codes,
    (select c.name from access.unit_parent l join access.place c on c.unit_id = l.parent_id and c.kind = 'county'
      where l.unit_id = m.unit_id order by l.until_on desc, l.from_on desc limit 1) as county
  from access.unit_parent p join access.place m on m.unit_id = p.parent_id and m.kind = 'municipality';

-- What the audit cannot know of by itself; `omstilt verify` asks every module's `verify`.
create function access.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  select * from audit.removed(array['access.unit', 'access.unit_place', 'access.person', 'access.role_holding'])
  union all select * from audit.changed_by_nobody(array['access.unit'])
$$;

call platform.hand_to_guard('access');
grant execute on function access.actor_by_session, access.actor_by_token, access.open_session, access.close_session,
  access.begin_sign_in, access.take_sign_in, access.person_signing_in, access.person_with_email, access.members_of,
  access.demonstration_people, access.place_unit, access.managed_without to omstilt_app;
grant execute on function access.actor_of, access.members_of to omstilt_worker;
grant execute on function access.demonstration_people to omstilt_public;

grant select on access.place, access.place_of_programme to omstilt_app, omstilt_worker, omstilt_public;

-- The owner of the installation loads places and people through the same functions.
grant execute on function access.place_unit, access.lie_under, access.give_code, access.give_role, access.succeed, access.person_with_email,
  access.give_token, access.holds_meanwhile, access.code_holder, access.directory to current_user;
