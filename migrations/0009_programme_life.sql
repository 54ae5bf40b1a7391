-- A programme's life: what happened, what was decided, and how much of it anyone may see.

-- EDTF as in platform/time/when.ts, without the clock: 2010, 2012-06, 2016-04-18, a/b for a range, ~ for about.
create domain programme.known_day as text check (
  value ~ '^[12]\d{3}(-\d{2}(-\d{2})?)?~?(/[12]\d{3}(-\d{2}(-\d{2})?)?~?)?$');

-- Days, as dates of the calendar: a period is in no zone.
create function programme.day_from(parts text) returns date language sql immutable parallel safe as
$$ select make_date(left(parts, 4)::int, coalesce(nullif(substr(parts, 6, 2), '')::int, 1), coalesce(nullif(substr(parts, 9, 2), '')::int, 1)) $$;

create function programme.first_day(known text) returns date language sql immutable parallel safe as
$$ select programme.day_from(rtrim(split_part(known, '/', 1), '~')) $$;

-- The first day after it.
create function programme.day_after(known text) returns date language sql immutable parallel safe as
$$
  select (programme.day_from(last) + case length(last) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end)::date
  from (select rtrim(split_part(known, '/', case when known like '%/%' then 2 else 1 end), '~') as last) parts
$$;

-- What a source must have, wherever one is kept.
create function programme.is_source(source jsonb) returns boolean language sql immutable parallel safe as
$$
  select source is null or coalesce(platform.says_something(source ->> 'title') and source ->> 'url' ~* '^https?://'
    and platform.is_plain(concat(source ->> 'title', source ->> 'publisher')), false)
$$;

call platform.keep_corrections('programme');

-- States of design/domain.md. Empty until something was decided: being considered. Of a real programme of long ago we may know
-- no period.
alter table programme.programme add column state text check (state in
  ('considered', 'applied', 'granted', 'refused', 'strategy', 'implementation', 'closing', 'closed', 'follow-up'));
-- Which parts of its page are open; empty: all of them. The log's entries say it one by one.
alter table programme.programme add column public_parts text[] check (public_parts <@
  array['shocks', 'decisions', 'goals', 'results', 'figures', 'partners']);
-- What we looked for and did not find published: texts in every language, read beside what was found.
create function programme.are_texts(texts jsonb) returns boolean language sql immutable parallel safe as
$$
  select texts is null or coalesce(jsonb_typeof(texts) = 'array' and jsonb_array_length(texts) between 1 and 30 and not exists (
    select from jsonb_array_elements(texts) t where (jsonb_typeof(t) = 'object' and t ?& array['nb', 'nn', 'sv', 'en'] and length(t::text) <= 4000) is not true), false)
$$;
alter table programme.programme add column not_published jsonb check (programme.are_texts(not_published));
alter table programme.programme alter column period drop not null;
alter table programme.programme alter column published set default false;
grant update (public_parts) on programme.programme to omstilt_app;
-- The installation brings real programmes up to date with their sources.
grant update (summary, period, period_note, state, not_published, version) on programme.programme to omstilt_worker;
drop trigger only_changes on programme.programme;
create trigger only_changes before update on programme.programme for each row
  execute function platform.only_changes('summary', 'period', 'period_note', 'published', 'version', 'state', 'public_parts', 'not_published');

create function programme.ends_after_it_starts() returns trigger language plpgsql set search_path = '' as
$$
begin
  if programme.day_after(new.period) <= programme.first_day(new.period) then
    raise exception 'the period % ends before it starts', new.period using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger ends_after_it_starts before insert or update of period on programme.programme for each row
  when (new.period is not null) execute function programme.ends_after_it_starts();

-- The shock: a simple event for now. How many is a range where sources differ, in persons.
create table programme.shock (
  unit_id uuid not null references programme.programme,
  shock_id uuid not null,
  what text not null check (length(what) <= 500 and platform.says_something(what) and platform.is_plain(what)),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  happened programme.known_day not null,
  employer text check (length(employer) between 1 and 200),
  organisation_number text check (organisation_number ~ '^(\d{9}|\d{10})$'),
  lost_low int check (lost_low >= 0),
  lost_high int check (lost_high >= lost_low),
  qualifier text not null default 'exactly' check (qualifier in ('exactly', 'about', 'over', 'at-most')),
  source jsonb check (programme.is_source(source)),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, shock_id),
  check ((lost_low is null) = (lost_high is null))
);
call platform.furnish('programme.shock', 'select, insert', array['shock_id']);
call platform.correctable('programme.shock', array['what', 'lang', 'happened', 'employer', 'organisation_number', 'lost_low', 'lost_high', 'qualifier', 'source']);

-- Each step of a programme's life is a decision. `moves_to` is the state it leads to; `ends` a new end of the period.
create table programme.decision (
  unit_id uuid not null references programme.programme,
  decision_id uuid not null,
  about text not null check (about in ('application', 'status', 'strategy', 'plan', 'money', 'target', 'extension', 'closing', 'other')),
  what text not null check (length(what) <= 500 and platform.says_something(what) and platform.is_plain(what)),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  body text not null check (length(body) <= 200 and platform.says_something(body) and platform.is_plain(body)),
  case_number text check (length(case_number) between 1 and 60),
  decided programme.known_day not null,
  outcome text not null check (outcome in ('approved', 'refused', 'noted')),
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  reasons text check (length(reasons) <= 2000 and platform.is_plain(reasons)),
  document uuid,
  source jsonb check (programme.is_source(source)),
  moves_to text,
  ends programme.known_day check (ends not like '%/%'),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, decision_id),
  foreign key (unit_id, document) references files.file,
  check ((votes_for is null) = (votes_against is null)),
  check (ends is null or about in ('extension', 'status', 'closing') and outcome = 'approved'),
  check (moves_to is null or outcome = case moves_to when 'refused' then 'refused' else 'approved' end)
);
create index decision_document on programme.decision (unit_id, document);
call platform.furnish('programme.decision', 'select, insert', array['decision_id']);
call platform.correctable('programme.decision', array['what', 'lang', 'body', 'case_number', 'decided', 'votes_for', 'votes_against', 'reasons', 'document', 'source']);

-- Which state may follow which; the same table as `mayFollow` in modules/programme/rules.ts.
create function programme.may_follow(old_state text, new_state text) returns boolean language sql immutable parallel safe as
$$
  select new_state = any (case coalesce(old_state, 'considered')
    when 'considered' then array['applied']
    when 'applied' then array['granted', 'refused']
    when 'refused' then array['applied']
    when 'granted' then array['strategy']
    when 'strategy' then array['implementation']
    when 'implementation' then array['closing']
    when 'closing' then array['implementation', 'closed']
    when 'closed' then array['follow-up']
    else '{}' end)
$$;

create function programme.follow_decision() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  p programme.programme;
begin
  if new.moves_to is null and new.ends is null then return new; end if;
  select * into p from programme.programme where unit_id = new.unit_id
    and unit_id = any ((select nullif(current_setting('app.writes', true), ''))::uuid[]) for update;
  if not found then
    raise exception 'programme % does not exist', new.unit_id using errcode = 'foreign_key_violation';
  end if;
  if new.moves_to is not null and not programme.may_follow(p.state, new.moves_to) then
    raise exception '% does not follow %', new.moves_to, coalesce(p.state, 'considered') using errcode = 'check_violation';
  end if;
  if new.ends is not null and p.period is null then
    raise exception 'programme % has no period to give another end', new.unit_id using errcode = 'check_violation';
  end if;
  update programme.programme set version = version + 1, state = coalesce(new.moves_to, state),
    period = case when new.ends is null then period else split_part(period, '/', 1) || '/' || new.ends end
    where unit_id = new.unit_id;
  return new;
end
$$;
create trigger followed before insert on programme.decision for each row execute function programme.follow_decision();

-- An end that a decision gave is changed by another decision, not by typing.
create function programme.keep_decided_end() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  decided text;
begin
  select d.ends into decided from programme.decision d where d.unit_id = new.unit_id and d.ends is not null
    order by d.recorded_at desc, d.decision_id desc limit 1;
  if decided is not null and programme.day_after(decided) <> programme.day_after(new.period) then
    raise exception 'it was decided to end with %, not with %', decided, new.period using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger decided_end after update of period on programme.programme for each row
  when (current_user = 'omstilt_app' and new.period is distinct from old.period) execute function programme.keep_decided_end();

-- As in 0005, and a programme of places that are invented is invented itself: it is marked so, and may use numbers that nobody has.
create or replace function programme.begin_programme(new_unit uuid, slug text, name text, zone text, language text, summary jsonb, period text, municipalities uuid[], holding uuid)
returns void language plpgsql security definer set search_path = '' as
$$
begin
  perform access.place_unit(new_unit, 'programme', slug, name, zone, language,
    exists (select from access.unit u where u.unit_id = any (municipalities) and u.example), municipalities);
  insert into programme.programme (unit_id, summary, period) values (new_unit, summary, period);
  perform access.give_role(new_unit, holding, platform.acting_person(), 'programme-leader', current_date, 'infinity');
end
$$;

-- What anyone may know, part by part.
create or replace view programme.public_programme as
  select p.unit_id, u.slug, u.name, u.example, u.zone, u.language, p.summary, p.period, p.period_note, p.state,
    coalesce(p.public_parts, array['shocks', 'decisions', 'goals', 'results', 'figures', 'partners']) as parts,
    p.not_published
  from programme.programme p join access.unit u using (unit_id) where p.published;

create or replace view programme.public_partner as
  select t.unit_id, t.name, t.role, t.contribution, t.source from programme.partner t
  join programme.public_programme p using (unit_id) where 'partners' = any (p.parts);

create view programme.public_shock as
  select s.unit_id, s.shock_id, s.what, s.lang, s.happened, s.employer, s.organisation_number, s.lost_low, s.lost_high, s.qualifier, s.source
  from programme.shock s join programme.public_programme p using (unit_id) where 'shocks' = any (p.parts);

create view programme.public_decision as
  select d.unit_id, d.decision_id, d.about, d.what, d.lang, d.body, d.case_number, d.decided, d.outcome, d.votes_for, d.votes_against,
    d.reasons, d.source, d.moves_to, d.ends
  from programme.decision d join programme.public_programme p using (unit_id) where 'decisions' = any (p.parts);

-- Grows with every change of a programme: what the public pages' ETags are made of.
create view programme.public_revision as
  select p.slug, p.unit_id, coalesce(h.sequence, 0) as sequence
  from programme.public_programme p left join audit.head h using (unit_id);

create or replace function programme.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  select * from audit.removed(array['programme.programme', 'programme.partner', 'programme.shock', 'programme.decision', 'programme.correction'])
  union all select * from audit.not_as_corrected('programme', array['shock', 'decision'], '{}')
  union all select * from audit.changed_by_nobody(array['programme.partner'])
  -- A shipped programme is brought up to date by the installation: a real one, which nobody works in, and an invented one.
  union all select c.* from audit.changed_by_nobody(array['programme.programme']) c
    where exists (select from access.role_holding h where h.unit_id = c.unit_id)
      and not exists (select from access.unit u where u.unit_id = c.unit_id and u.example)
$$;

call platform.hand_to_guard('programme');
grant select on programme.public_programme, programme.public_partner, programme.public_shock, programme.public_decision, programme.public_revision
  to omstilt_public, omstilt_app, omstilt_worker;
