-- The running log: what was done, and when. Entries are added and corrected, never changed or removed.

create schema logbook;
grant usage on schema logbook to omstilt_app, omstilt_worker, omstilt_guard, omstilt_public;

create table logbook.main_activity (code text primary key);
insert into logbook.main_activity values ('shock'), ('analysis'), ('anchoring'), ('board'), ('company-visit'), ('conversation'),
  ('project'), ('partnership'), ('capacity'), ('communication'), ('result'), ('lean'), ('continuation'), ('evaluation'), ('other');
alter table logbook.main_activity enable row level security;
alter table logbook.main_activity force row level security;
create policy anyone on logbook.main_activity for select using (true);
grant select on logbook.main_activity to omstilt_app, omstilt_worker, omstilt_guard;

-- `happened` is EDTF in the zone of the unit: 2010, 2012-06, 2016-04-18, 2016-04-18T14:20, a/b for a range, ~ for about.
create domain logbook.happened as text check (
  value ~ '^[12]\d{3}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?~?(/[12]\d{3}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?~?)?$');

create function logbook.starts_at(happened text, zone text) returns timestamptz language sql stable as
$$
  select (first || substr('0000-01-01T00:00', length(first) + 1))::timestamp at time zone zone
  from (select rtrim(split_part(happened, '/', 1), '~') as first) parts
$$;

create function logbook.ends_at(happened text, zone text) returns timestamptz language sql stable as
$$
  select ((last || substr('0000-01-01T00:00', length(last) + 1))::timestamp
    + case length(last) when 4 then interval '1 year' when 7 then interval '1 month' when 10 then interval '1 day' else interval '1 minute' end)
    at time zone zone
  from (select rtrim(split_part(happened, '/', greatest(1, 1 + length(happened) - length(replace(happened, '/', '')))), '~') as last) parts
$$;

create table logbook.entry (
  unit_id uuid not null references access.unit,
  entry_id uuid not null,
  activity text not null references logbook.main_activity,
  text text not null check (length(text) <= 5000 and platform.says_something(text) and platform.is_plain(text)),
  happened logbook.happened not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  who text not null check (length(who) <= 200 and platform.says_something(who) and platform.is_plain(who)),
  visibility text not null check (visibility in ('internal', 'public')),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  source jsonb check (source is null or (platform.says_something(source ->> 'title') is true and source ->> 'url' ~* '^https?://'
    and platform.is_plain(concat(source ->> 'title', source ->> 'publisher')))),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  -- A row of an imported log: the hash of its content, so that the same file brought in twice comes in once.
  imported bytea,
  -- What a search looks in: folded once, when it is written. Folding 100,000 texts at each search took 2.1 s.
  words text not null generated always as (platform.fold(text || ' ' || who)) stored,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, entry_id)
);
call platform.furnish('logbook.entry', 'select, insert', array['entry_id']);
create index entry_latest on logbook.entry (unit_id, starts_at desc, entry_id desc);
create index entry_public on logbook.entry (unit_id, starts_at desc, entry_id desc) where visibility = 'public';
create index entry_words on logbook.entry using gin (unit_id, words gin_trgm_ops);
create unique index entry_imported on logbook.entry (unit_id, imported);

-- The database judges the date itself, in the unit's zone, and keeps the instants it sorts by: nobody can write an entry
-- in the future, whichever way it comes in. Nor in another's name, or as if it had been written at another time: only the
-- installation itself brings in what was recorded elsewhere.
create function logbook.date_entry() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  unit_zone text;
begin
  select zone into strict unit_zone from access.unit where unit_id = new.unit_id;
  begin
    new.starts_at := logbook.starts_at(new.happened, unit_zone);
    new.ends_at := logbook.ends_at(new.happened, unit_zone);
  exception when datetime_field_overflow or invalid_datetime_format then
    raise exception 'happened: % is not a date', new.happened using errcode = 'check_violation';
  end;
  if new.ends_at <= new.starts_at then
    raise exception 'happened: % ends before it starts', new.happened using errcode = 'check_violation';
  end if;
  if new.starts_at > now() then
    raise exception 'happened: % is in the future', new.happened using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    new.author_name := logbook.own_name(new.author_id, new.author_name);
    new.version := 1;
    if platform.acting_person() is not null then new.recorded_at := now(); end if;
  end if;
  return new;
end
$$;

-- A person writes as the person, under the name the person has here. What the installation brings in keeps the name given.
create function logbook.own_name(author uuid, given text) returns text language plpgsql stable set search_path = '' as
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
create trigger dated before insert or update on logbook.entry for each row execute function logbook.date_entry();

-- Entries with all the words, by the index. Row-level security lets no `like` near an index (it might tell of rows that are
-- hidden), so the guard looks, in a unit that the actor may read. `longest` is the word that narrows most.
create function logbook.entries_with(unit uuid, longest text, others text[]) returns setof uuid
language sql stable security definer set search_path = '' as
$$
  select entry_id from logbook.entry
  where unit_id = unit and unit = any ((select nullif(current_setting('app.units', true), ''))::uuid[])
    and words like longest and words like all (others)
$$;

-- How many entries there are, by writer: counting a hundred thousand rows for the three figures above a list took 20 ms,
-- reading them here takes 0.1. Kept by trigger, in the order that the audit chain's lock gives.
create table logbook.tally (
  unit_id uuid not null,
  author_id uuid not null,
  entries int not null default 0,
  public_entries int not null default 0,
  primary key (unit_id, author_id)
);
call platform.furnish('logbook.tally', 'select');

create function logbook.count_entries() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  insert into logbook.tally as t (unit_id, author_id, entries, public_entries)
    select unit_id, coalesce(author_id, '00000000-0000-0000-0000-000000000000'), count(*), count(*) filter (where visibility = 'public')
    from added group by 1, 2 order by 1, 2
    on conflict (unit_id, author_id) do update
      set entries = t.entries + excluded.entries, public_entries = t.public_entries + excluded.public_entries;
  return null;
end
$$;
create trigger counted after insert on logbook.entry referencing new table as added for each statement execute function logbook.count_entries();

-- A correction may make an entry public, or internal again.
create function logbook.recount_entry() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  update logbook.tally t set public_entries = t.public_entries + case new.visibility when 'public' then 1 else -1 end
    where t.unit_id = new.unit_id and t.author_id = coalesce(new.author_id, '00000000-0000-0000-0000-000000000000');
  return null;
end
$$;
create trigger recounted after update on logbook.entry for each row when (old.visibility <> new.visibility) execute function logbook.recount_entry();

-- A correction holds what the entry said before (`was`, the changed fields only) and why it no longer does. It is the only way
-- to change an entry: the app may not update entries, the trigger does, under a lock, and only from the version that was read.
create table logbook.correction (
  unit_id uuid not null,
  entry_id uuid not null,
  number int not null,
  reason text not null check (length(reason) <= 1000 and platform.says_something(reason) and platform.is_plain(reason)),
  becomes jsonb not null,
  was jsonb not null default '{}',
  was_public boolean not null default false,
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, entry_id, number),
  foreign key (unit_id, entry_id) references logbook.entry
);
call platform.furnish('logbook.correction', 'select, insert', array['entry_id', 'number']);

create function logbook.apply_correction() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  e logbook.entry;
  said jsonb;
  fields constant text[] := array['activity', 'text', 'happened', 'who', 'visibility', 'lang', 'source'];
begin
  -- Only where the actor may write: to others the entry does not exist.
  select * into e from logbook.entry where unit_id = new.unit_id and entry_id = new.entry_id
    and unit_id = any ((select nullif(current_setting('app.writes', true), ''))::uuid[]) for update;
  if not found then
    raise exception 'entry % does not exist', new.entry_id using errcode = 'foreign_key_violation';
  end if;
  if new.number <> e.version then
    raise exception 'entry % is at version %, not %', new.entry_id, e.version, new.number using errcode = 'serialization_failure';
  end if;
  said := to_jsonb(e);
  select jsonb_object_agg(key, value), jsonb_object_agg(key, said -> key) into new.becomes, new.was
    from jsonb_each(new.becomes) where key = any (fields) and value is distinct from said -> key;
  if new.becomes is null then
    raise exception 'the correction changes nothing' using errcode = 'check_violation';
  end if;
  new.author_name := logbook.own_name(new.author_id, new.author_name);
  if platform.acting_person() is not null then new.recorded_at := now(); end if;
  new.was_public := e.visibility = 'public';
  e := jsonb_populate_record(e, new.becomes);
  if jsonb_typeof(new.becomes -> 'source') = 'null' then e.source := null; end if;
  update logbook.entry set activity = e.activity, text = e.text, happened = e.happened, who = e.who, visibility = e.visibility,
    lang = e.lang, source = e.source, version = version + 1
    where unit_id = new.unit_id and entry_id = new.entry_id;
  return new;
end
$$;
create trigger applied before insert on logbook.correction for each row execute function logbook.apply_correction();
create trigger never_removed before delete on logbook.correction for each row execute function platform.touch_forbidden();
create trigger never_removed before delete on logbook.entry for each row execute function platform.touch_forbidden();

-- That an entry was erased, when, and at which version.
create table logbook.erasure (
  unit_id uuid not null,
  entry_id uuid not null,
  number int not null,
  version int not null,
  erased_at timestamptz not null default now(),
  primary key (unit_id, entry_id, number),
  foreign key (unit_id, entry_id) references logbook.entry
);
call platform.furnish('logbook.erasure', 'select', array['entry_id', 'number']);
create trigger append_only before update or delete on logbook.erasure for each row execute function platform.touch_forbidden();

-- The two ways in which an entry ever changes: by a correction, which is looked for at the end of the transaction since it is
-- written after the entry it applies to, and by an erasure, which is written first.
create function logbook.only_corrected_or_erased() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  said constant text[] := array['activity', 'text', 'happened', 'starts_at', 'ends_at', 'who', 'visibility', 'lang', 'source', 'words'];
  erased constant text[] := array['text', 'who', 'author_name', 'source', 'imported', 'words', 'salt'];
begin
  if new.version = old.version + 1 and to_jsonb(new) - said - 'version' = to_jsonb(old) - said - 'version' then return new; end if;
  if (new.version, new.text, new.who, new.author_name) = (old.version, '–', '–', '–') and new.source is null and new.imported is null
    and to_jsonb(new) - erased = to_jsonb(old) - erased and exists (select from logbook.erasure g
      where g.unit_id = new.unit_id and g.entry_id = new.entry_id and g.version = new.version and g.erased_at = now()) then
    return new;
  end if;
  raise exception 'entry % is changed by a correction only', old.entry_id using errcode = 'integrity_constraint_violation';
end
$$;
create trigger only_corrected before update on logbook.entry for each row execute function logbook.only_corrected_or_erased();

create function logbook.as_corrected() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  if not exists (
    select from logbook.correction c where c.unit_id = new.unit_id and c.entry_id = new.entry_id and c.number = old.version
      and logbook.said_by(old) || c.becomes = logbook.said_by(new)
    union all
    select from logbook.erasure g where g.unit_id = new.unit_id and g.entry_id = new.entry_id and g.version > old.version
  ) then
    raise exception 'no correction says what entry % says now', new.entry_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create function logbook.said_by(e logbook.entry) returns jsonb language sql stable set search_path = '' as
$$
  select jsonb_build_object('activity', e.activity, 'text', e.text, 'happened', e.happened, 'who', e.who, 'visibility', e.visibility,
    'lang', e.lang, 'source', e.source)
$$;
create constraint trigger as_corrected after update on logbook.entry deferrable initially deferred
  for each row when (new.version <> old.version) execute function logbook.as_corrected();

create function logbook.only_erased() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  erased constant text[] := array['reason', 'author_name', 'was', 'becomes', 'salt'];
begin
  if (new.reason, new.author_name, new.was, new.becomes) = ('–', '–', '{}', '{}') and to_jsonb(new) - erased = to_jsonb(old) - erased
    and exists (select from logbook.erasure g where g.unit_id = new.unit_id and g.entry_id = new.entry_id
      and g.version > new.number and g.erased_at = now()) then
    return new;
  end if;
  raise exception 'correction % of entry % is never changed', old.number, old.entry_id using errcode = 'integrity_constraint_violation';
end
$$;
create trigger only_erased before update on logbook.correction for each row execute function logbook.only_erased();

-- Erases an entry's personal text, everywhere it was kept; that something was written and corrected, when, stays. The chain
-- keeps the hash of the old words: without the salt, which goes with them, nobody can guess them back. For the owner of the
-- installation only. A file is not erased with the entry it is attached to.
create function logbook.erase(of_unit uuid, of_entry uuid) returns void language sql security definer set search_path = '' as
$$
  insert into logbook.erasure (unit_id, entry_id, number, version)
    select e.unit_id, e.entry_id, 1 + (select count(*) from logbook.erasure g where g.unit_id = e.unit_id and g.entry_id = e.entry_id), e.version
    from logbook.entry e where e.unit_id = of_unit and e.entry_id = of_entry for update;
  update logbook.entry set text = '–', who = '–', author_name = '–', source = null, imported = null, salt = gen_random_uuid()
    where unit_id = of_unit and entry_id = of_entry;
  update logbook.correction set reason = '–', author_name = '–', was = '{}', becomes = '{}', salt = gen_random_uuid()
    where unit_id = of_unit and entry_id = of_entry;
  delete from platform.idempotency where answer -> 'body' ->> 'id' = of_entry::text;
$$;

create table logbook.attachment (
  unit_id uuid not null,
  entry_id uuid not null,
  file_id uuid not null,
  position int not null default 0,
  primary key (unit_id, entry_id, file_id),
  foreign key (unit_id, entry_id) references logbook.entry,
  foreign key (unit_id, file_id) references files.file
);
create index attachment_of_file on logbook.attachment (unit_id, file_id);
call platform.furnish('logbook.attachment', 'select, insert', array['entry_id', 'file_id']);
create trigger append_only before update or delete on logbook.attachment for each row execute function platform.touch_forbidden();

-- Whose mailbox an address leads to: name+anything@ is name@ at most providers.
create function logbook.mailbox(address text) returns text language sql immutable parallel safe as
$$ select regexp_replace(lower(address), '\+[^@]*@', '@') $$;

-- People who follow the public entries by e-mail. `secret` is in the letters only; all it can do is confirm and stop.
-- What is asked for takes effect when the address is confirmed: nobody changes what somebody else gets.
create table logbook.follower (
  unit_id uuid not null references access.unit,
  follower_id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  every text not null check (every in ('day', 'week')),
  asked_lang text not null check (asked_lang in ('nb', 'nn', 'sv', 'en')),
  asked_every text not null check (asked_every in ('day', 'week')),
  secret text not null check (length(secret) >= 40),
  asked_at timestamptz not null default now(),
  confirmed_at timestamptz,
  told_at timestamptz,
  primary key (unit_id, follower_id),
  check ((confirmed_at is null) = (told_at is null))
);
create unique index follower_by_email on logbook.follower (unit_id, email);
create unique index follower_by_secret on logbook.follower (secret);
create index follower_by_mailbox on logbook.follower (unit_id, logbook.mailbox(email), asked_at);
call platform.furnish('logbook.follower', 'select');
revoke select on logbook.follower from omstilt_app;
grant update (told_at) on logbook.follower to omstilt_worker;

-- Nobody can flood a stranger's mailbox: it gets at most one letter an hour, under whatever sub-address, and while 50 addresses
-- of the last hour wait to be confirmed, no more are written to. Whoever asks is answered the same.
create function logbook.follow(programme_slug text, new_id uuid, address text, tongue text, rhythm text, new_secret text) returns jsonb
language plpgsql security definer set search_path = '' as
$$
declare
  programme record;
  f logbook.follower;
begin
  select p.unit_id, p.name into programme from programme.public_programme p where p.slug = programme_slug;
  if not found then return null; end if;
  -- One at a time: those who ask in the same moment would not see each other.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('logbook.follow/' || programme.unit_id, 0));
  if exists (select from logbook.follower o where o.unit_id = programme.unit_id and logbook.mailbox(o.email) = logbook.mailbox(address)
      and o.email <> lower(address) and o.asked_at >= now() - interval '1 hour')
    or (select count(*) from logbook.follower o where o.unit_id = programme.unit_id and o.confirmed_at is null
      and o.asked_at >= now() - interval '1 hour') >= 50 then
    return '{}';
  end if;
  insert into logbook.follower (unit_id, follower_id, email, lang, every, asked_lang, asked_every, secret)
    values (programme.unit_id, new_id, lower(address), tongue, rhythm, tongue, rhythm, new_secret)
    on conflict (unit_id, email) do update set asked_lang = tongue, asked_every = rhythm, asked_at = now()
      where logbook.follower.asked_at < now() - interval '1 hour'
    returning * into f;
  if f.follower_id is null then return '{}'; end if;
  return jsonb_build_object('unit', f.unit_id, 'follower', f.follower_id, 'programme', programme.name, 'secret', f.secret);
end
$$;

create function logbook.post_confirmation(unit uuid, letter uuid, follower uuid, subject_line text, words text, marked_up text, stop text)
returns void language sql security definer set search_path = '' as
$$
  select mail.write(f.unit_id, letter, 'confirm/' || f.follower_id || '/' || f.asked_at, f.email, f.asked_lang, subject_line, words, marked_up, stop)
  from logbook.follower f where f.unit_id = unit and f.follower_id = follower
$$;

-- Confirmed once, a link goes on working: people press it twice, and mail programs press it for them.
create function logbook.confirm_following(given text) returns jsonb language sql security definer set search_path = '' as
$$
  update logbook.follower f set confirmed_at = coalesce(f.confirmed_at, now()), told_at = coalesce(f.told_at, now()),
    lang = f.asked_lang, every = f.asked_every
  from programme.public_programme p
  where f.secret = given and p.unit_id = f.unit_id and (f.confirmed_at is not null or f.asked_at > now() - interval '7 days')
  returning jsonb_build_object('programme', p.name, 'slug', p.slug, 'every', f.every)
$$;

-- Gone with everything that holds the address.
create function logbook.stop_following(given text) returns boolean language plpgsql security definer set search_path = '' as
$$
declare
  f logbook.follower;
begin
  delete from logbook.follower where secret = given returning * into f;
  if f.follower_id is null then return false; end if;
  perform mail.forget(f.unit_id, array['confirm/' || f.follower_id || '/', 'digest/' || f.follower_id || '/']);
  return true;
end
$$;

-- An address that nobody confirmed may be a stranger's.
create function logbook.forget_unconfirmed() returns void language sql security definer set search_path = '' as
$$
  with gone as (delete from logbook.follower where confirmed_at is null and asked_at < now() - interval '7 days' returning unit_id, follower_id)
  select mail.forget(unit_id, array['confirm/' || follower_id || '/']) from gone
$$;

-- The public side: allow-lists of published programmes' public entries. What an entry said before shows only if it was
-- public then; an entry made internal again is gone from here, with its corrections and files.
create view logbook.public_entry as
  select e.unit_id, e.entry_id, e.activity, e.text, e.happened, e.starts_at, e.ends_at, e.who, e.lang, e.source, e.author_name,
    e.recorded_at, e.version, e.words, p.slug, p.example
  from logbook.entry e join programme.public_programme p using (unit_id) where e.visibility = 'public';

create view logbook.public_correction as
  select c.unit_id, c.entry_id, c.number, c.reason, c.was - 'visibility' as was, c.author_name, c.recorded_at
  from logbook.correction c join logbook.public_entry e using (unit_id, entry_id)
  where c.was_public and not exists (
    select from logbook.correction later where later.unit_id = c.unit_id and later.entry_id = c.entry_id
      and later.number > c.number and not later.was_public)
    and c.was - 'visibility' <> '{}';

-- When the words of a public entry changed for its readers: it was corrected in the open, or made public. What was corrected
-- before that shows nothing, not even when.
create view logbook.public_change as
  select c.unit_id, c.entry_id, c.recorded_at
  from logbook.correction c join logbook.public_entry e using (unit_id, entry_id)
  where not exists (
    select from logbook.correction later where later.unit_id = c.unit_id and later.entry_id = c.entry_id
      and later.number > c.number and not later.was_public);

create view logbook.public_attachment as
  select a.unit_id, a.entry_id, a.file_id, a.position, f.name, f.type, f.size, f.sha256, f.state, f.reason
  from logbook.attachment a join logbook.public_entry e using (unit_id, entry_id)
  join files.file f on f.unit_id = a.unit_id and f.file_id = a.file_id where f.state = 'clean';

create view logbook.public_chunk as
  select distinct a.unit_id, a.file_id, c.number, c.bytes
  from logbook.public_attachment a join files.chunk c on c.unit_id = a.unit_id and c.sha256 = a.sha256;

create view logbook.public_tally as
  select p.slug, coalesce(sum(t.public_entries), 0)::int as entries
  from programme.public_programme p left join logbook.tally t using (unit_id) group by p.slug;

-- Grows with every change of a programme: what the public pages' ETag is made of.
create view logbook.public_revision as
  select p.slug, p.unit_id, coalesce(h.sequence, 0) as sequence
  from programme.public_programme p left join audit.head h using (unit_id);

create index entry_recorded on logbook.entry (unit_id, recorded_at) where visibility = 'public';
create index correction_recorded on logbook.correction (unit_id, recorded_at);

-- Public entries written, corrected or made public in a period. `is_new`: nobody could read it before.
create function logbook.news(unit uuid, since timestamptz, until timestamptz) returns table (entry_id uuid, is_new boolean)
language sql stable security definer set search_path = '' as
$$
  select e.entry_id, bool_or(changed.is_new) from (
    select w.entry_id, true as is_new from logbook.entry w
      where w.unit_id = unit and w.visibility = 'public' and w.recorded_at > since and w.recorded_at <= until
    union all
    select c.entry_id, not c.was_public from logbook.correction c
      where c.unit_id = unit and c.recorded_at > since and c.recorded_at <= until
  ) changed join logbook.public_entry e on e.unit_id = unit and e.entry_id = changed.entry_id
  group by e.entry_id
$$;

-- Whose digest is due: a day or a week since the last, and something public written in since.
create function logbook.digests_due(at timestamptz) returns table (unit_id uuid, follower_id uuid)
language sql stable security definer set search_path = '' as
$$
  select f.unit_id, f.follower_id from logbook.follower f
  where f.told_at <= at - case f.every when 'day' then interval '20 hours' else interval '6 days 20 hours' end
    and exists (select from logbook.news(f.unit_id, f.told_at, at))
$$;

-- What the audit cannot know of by itself: entries change by corrections and erasures only, each of which is a row; an entry
-- says what its corrections say; the figures are those of the rows.
create function logbook.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  with updates as (
    select e.unit_id, e.relation, e.row_id, count(*) as times, max(e.sequence) as last from audit.event e
    where e.act = 'update' and e.relation in ('logbook.entry', 'logbook.correction') group by 1, 2, 3
  ), corrections as (
    select c.unit_id, c.entry_id, count(*) as times from logbook.correction c group by 1, 2
  ), erasures as (
    select g.unit_id, g.entry_id, count(*) as times from logbook.erasure g group by 1, 2
  ), said as (
    select c.unit_id, c.entry_id, b.key, b.value as becomes,
      lead(c.was -> b.key) over (partition by c.unit_id, c.entry_id, b.key order by c.number) as was_next
    from logbook.correction c cross join jsonb_each(c.becomes) b
  )
  select * from audit.removed(array['logbook.entry', 'logbook.correction', 'logbook.attachment', 'logbook.erasure'])
  union all
  select e.unit_id, 'logbook.entry', e.entry_id::text, u.last, 'changed-otherwise'
  from logbook.entry e
  left join updates u on u.unit_id = e.unit_id and u.relation = 'logbook.entry' and u.row_id = e.entry_id::text
  left join corrections c on c.unit_id = e.unit_id and c.entry_id = e.entry_id
  left join erasures g on g.unit_id = e.unit_id and g.entry_id = e.entry_id
  where coalesce(u.times, 0) <> coalesce(c.times, 0) + coalesce(g.times, 0) or e.version <> 1 + coalesce(c.times, 0)
  union all
  select c.unit_id, 'logbook.correction', c.entry_id || '/' || c.number, u.last, 'changed-otherwise'
  from logbook.correction c
  left join updates u on u.unit_id = c.unit_id and u.relation = 'logbook.correction' and u.row_id = c.entry_id || '/' || c.number
  where coalesce(u.times, 0) <> (select count(*) from logbook.erasure g
    where g.unit_id = c.unit_id and g.entry_id = c.entry_id and g.version > c.number)
  union all
  select distinct e.unit_id, 'logbook.entry', e.entry_id::text, null::bigint, 'not-as-corrected'
  from said s join logbook.entry e on e.unit_id = s.unit_id and e.entry_id = s.entry_id
  where s.becomes is distinct from coalesce(s.was_next, logbook.said_by(e) -> s.key)
  union all
  select coalesce(t.unit_id, n.unit_id), 'logbook.tally', coalesce(t.author_id, n.author_id)::text, null::bigint, 'count-differs'
  from logbook.tally t full join (
    select e.unit_id, coalesce(e.author_id, '00000000-0000-0000-0000-000000000000') as author_id, count(*) as entries,
      count(*) filter (where e.visibility = 'public') as public_entries
    from logbook.entry e group by 1, 2
  ) n on n.unit_id = t.unit_id and n.author_id = t.author_id
  where (t.entries, t.public_entries) is distinct from (n.entries, n.public_entries)
$$;

call platform.hand_to_guard('logbook');
grant execute on function logbook.follow, logbook.post_confirmation, logbook.confirm_following, logbook.stop_following to omstilt_public, omstilt_app;
grant execute on function logbook.entries_with to omstilt_app, omstilt_worker;
grant execute on function logbook.news, logbook.digests_due, logbook.forget_unconfirmed to omstilt_worker;
grant execute on function logbook.erase to current_user;
grant select on logbook.public_entry, logbook.public_correction, logbook.public_change, logbook.public_attachment, logbook.public_chunk, logbook.public_revision, logbook.public_tally
  to omstilt_public, omstilt_app, omstilt_worker;
