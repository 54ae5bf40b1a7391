-- The ledger of jobs. An effect is one shared thing: so many jobs in one firm. A claim is a programme's share of it; the shares of
-- one effect never pass 100 %, over all programmes. What was published stands beside the ledger and is never part of it.

create schema results;
grant usage on schema results to omstilt_app, omstilt_worker, omstilt_guard, omstilt_public;

call platform.keep_corrections('results');

create table results.effect (
  unit_id uuid not null references programme.programme,
  effect_id uuid not null,
  -- Without a number (not registered yet) it cannot be compared with what others claim.
  country text not null default 'NO' check (country in ('NO', 'SE')),
  organisation_number text check (organisation_number ~ case country when 'NO' then '^\d{9}$' else '^\d{10}$' end),
  organisation_name text not null check (length(organisation_name) <= 200 and platform.says_something(organisation_name) and platform.is_plain(organisation_name)),
  public_body boolean not null default false,
  place text check (length(place) between 1 and 120 and platform.is_plain(place)),
  kind text not null check (kind in ('created', 'secured')),
  basis text not null check (basis in ('persons', 'fte')),
  -- Innovation in a firm that was there (intrapreneurship), a new firm, or one that moved in.
  origin text not null check (origin in ('existing', 'new', 'moved-in')),
  -- When the jobs came to be, or were saved.
  happened programme.known_day not null,
  -- Why they would not exist, or would have been lost.
  because text check (length(because) between 1 and 1000 and platform.is_plain(because)),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  women int check (women >= 0),
  men int check (men >= 0),
  -- Not public, and by which law.
  exempt text check (length(exempt) between 1 and 200 and platform.says_something(exempt) and platform.is_plain(exempt)),
  -- What the business register answered when the row was written, and why the figures were kept where it says otherwise.
  register jsonb,
  reasons jsonb check (jsonb_typeof(reasons) = 'object'),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  -- A row of an imported list: the hash of its content, so that the same file brought in twice comes in once.
  imported bytea,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, effect_id)
);
call platform.furnish('results.effect', 'select, insert', array['effect_id']);
create unique index effect_id on results.effect (effect_id);
create index effect_of_organisation on results.effect (country, organisation_number);
create unique index effect_imported on results.effect (unit_id, imported);
call platform.correctable('results.effect', array['country', 'organisation_number', 'organisation_name', 'public_body', 'place', 'kind', 'origin',
  'happened', 'because', 'lang', 'women', 'men', 'exempt', 'register', 'reasons']);

-- What was found, when, by whom. An effect's stage is the strongest it has reached; `hundredths` are persons or full-time
-- equivalents, a hundred to one; with `lost`, how many were.
create table results.measurement (
  unit_id uuid not null,
  measurement_id uuid not null,
  effect_id uuid not null,
  point text not null check (point in ('award', 'project-end', 'one-year', 'four-years', 'between')),
  stage text not null check (stage in ('expected', 'reported', 'verified', 'lost')),
  hundredths int not null check (hundredths >= 0),
  measured_on date not null,
  method text not null check (method in ('self-report', 'register', 'evaluator')),
  evidence text check (length(evidence) between 1 and 500 and platform.is_plain(evidence)),
  entry_id uuid,
  file_id uuid,
  note text check (length(note) between 1 and 1000 and platform.is_plain(note)),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, measurement_id),
  foreign key (unit_id, effect_id) references results.effect,
  foreign key (unit_id, entry_id) references logbook.entry,
  foreign key (unit_id, file_id) references files.file,
  check (stage <> 'verified' or evidence is not null and method <> 'self-report')
);
create index measurement_of_effect on results.measurement (unit_id, effect_id, measured_on);
create index measurement_entry on results.measurement (unit_id, entry_id);
create index measurement_file on results.measurement (unit_id, file_id);
call platform.furnish('results.measurement', 'select, insert', array['measurement_id']);
call platform.correctable('results.measurement', array['point', 'stage', 'hundredths', 'measured_on', 'method', 'evidence', 'entry_id', 'file_id', 'note']);

-- A programme's share, in hundredths of a percent. Zero: it was taken back.
create table results.claim (
  unit_id uuid not null references programme.programme,
  claim_id uuid not null,
  effect_id uuid not null,
  project text check (length(project) between 1 and 120 and platform.is_plain(project)),
  share int not null check (share between 0 and 10000),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, claim_id)
);
create index claim_of_effect on results.claim (unit_id, effect_id);
create index claim_by_effect on results.claim (effect_id);
call platform.furnish('results.claim', 'select, insert', array['claim_id']);
call platform.correctable('results.claim', array['project', 'share']);

-- Law 3: an ordinary trigger under row-level security accepts 160 % from two programmes that cannot see each other. The guard sees
-- all claims, and the lock on the effect puts those who claim it at once one after the other.
create function results.guard_shares() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  taken int;
begin
  perform from results.effect where effect_id = new.effect_id for update;
  if not found then
    raise exception 'effect % does not exist', new.effect_id using errcode = 'foreign_key_violation';
  end if;
  select coalesce(sum(share), 0) into taken from results.claim
    where effect_id = new.effect_id and (unit_id, claim_id) <> (new.unit_id, new.claim_id);
  if taken + new.share > 10000 then
    raise exception 'the claims on effect % would be % of 10000', new.effect_id, taken + new.share using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger shares_guarded before insert or update on results.claim for each row execute function results.guard_shares();

-- Two effects of one organisation whose periods overlap are the same jobs, or somebody said why not.
create table results.difference (
  unit_id uuid not null,
  effect_id uuid not null,
  other_id uuid not null,
  reason text not null check (length(reason) <= 500 and platform.says_something(reason) and platform.is_plain(reason)),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, effect_id, other_id),
  foreign key (unit_id, effect_id) references results.effect,
  check (effect_id <> other_id)
);
call platform.furnish('results.difference', 'select, insert', array['effect_id', 'other_id']);
create index difference_other on results.difference (other_id);
create trigger signed before insert on results.difference for each row execute function platform.sign();
create trigger append_only before update or delete on results.difference for each row execute function platform.touch_forbidden();

create function results.overlaps(one text, other text) returns boolean language sql immutable parallel safe as
$$ select programme.first_day(one) < programme.day_after(other) and programme.first_day(other) < programme.day_after(one) $$;

-- Those who write about one organisation at once come one after the other, whoever they are.
create function results.hold_organisation(country text, number text) returns void language sql as
$$ select pg_advisory_xact_lock(hashtextextended('results.organisation/' || country || '/' || number, 0)) $$;

create function results.organisation_held() returns trigger language plpgsql set search_path = '' as
$$
begin
  perform results.hold_organisation(new.country, new.organisation_number);
  return new;
end
$$;
create trigger organisation_held before insert or update on results.effect for each row
  when (new.organisation_number is not null) execute function results.organisation_held();

create function results.told_apart() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  e results.effect;
  other uuid;
begin
  select * into e from results.effect where unit_id = new.unit_id and effect_id = new.effect_id;
  select o.effect_id into other from results.effect o
    where o.country = e.country and o.organisation_number = e.organisation_number and o.effect_id <> e.effect_id
      and results.overlaps(o.happened, e.happened) and not exists (
        select from results.difference d
        where (d.effect_id, d.other_id) in ((e.effect_id, o.effect_id), (o.effect_id, e.effect_id)))
    limit 1;
  if found then
    raise exception 'effect % may be the same jobs as %', e.effect_id, other using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger told_apart after insert or update on results.effect deferrable initially deferred
  for each row when (new.organisation_number is not null) execute function results.told_apart();

-- An effect without a measurement says nothing, and one that nobody claims is in no ledger.
create function results.is_measured_and_claimed() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  if not exists (select from results.measurement m where m.unit_id = new.unit_id and m.effect_id = new.effect_id) then
    raise exception 'effect % is not measured', new.effect_id using errcode = 'check_violation';
  end if;
  if not exists (select from results.claim c where c.effect_id = new.effect_id) then
    raise exception 'effect % is not claimed', new.effect_id using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger measured_and_claimed after insert on results.effect deferrable initially deferred
  for each row execute function results.is_measured_and_claimed();

-- Jobs cannot be verified or lost before they were there, nor more of them lost than there were. Judged over the whole row of measurements at the end
-- of the transaction, so that corrections may come in any order.
create function results.is_in_order() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  m record;
  standing bigint := 0;
  reached int := 0;
  strength int;
  there date;
begin
  select programme.first_day(happened) into there from results.effect where unit_id = new.unit_id and effect_id = new.effect_id for update;
  for m in select * from results.measurement where unit_id = new.unit_id and effect_id = new.effect_id
    order by measured_on, (stage = 'lost'), recorded_at, measurement_id
  loop
    if m.stage in ('verified', 'lost') and m.measured_on < there then
      raise exception 'of effect % jobs are % on %, before they were there', new.effect_id, m.stage, m.measured_on using errcode = 'check_violation';
    end if;
    strength := array_position(array['expected', 'reported', 'verified'], m.stage);
    if strength is null then
      if m.hundredths > standing then
        raise exception 'of effect % more are lost on % than were there', new.effect_id, m.measured_on using errcode = 'check_violation';
      end if;
      standing := standing - m.hundredths;
    elsif strength >= reached then
      standing := m.hundredths;
      reached := strength;
    end if;
  end loop;
  return null;
end
$$;
create constraint trigger in_order after insert or update on results.measurement deferrable initially deferred
  for each row execute function results.is_in_order();
create constraint trigger in_order after update on results.effect deferrable initially deferred
  for each row execute function results.is_in_order();

-- Full-time equivalents may be parts of one; persons are whole.
create function results.persons_are_whole() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  if new.hundredths % 100 <> 0 and (select basis from results.effect where unit_id = new.unit_id and effect_id = new.effect_id) = 'persons' then
    raise exception 'persons are whole' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger persons_are_whole before insert or update on results.measurement for each row execute function results.persons_are_whole();

-- What somebody stated, with the words it was stated in. Never a row of the ledger, never added to one. `value` is in hundredths of
-- `unit`. The same number may have been quoted in several ways: they stand side by side under one figure.
create function results.are_quotes(quotes jsonb) returns boolean language sql immutable parallel safe as
$$
  select jsonb_typeof(quotes) = 'array' and jsonb_array_length(quotes) between 1 and 10 and not exists (
    select from jsonb_array_elements(quotes) q where (platform.says_something(q ->> 'words') and platform.says_something(q ->> 'by')
      and q ->> 'lang' in ('nb', 'nn', 'sv', 'en') and programme.is_source(q -> 'source') and jsonb_typeof(q -> 'source') = 'object') is not true)
$$;

create table results.figure (
  unit_id uuid not null references programme.programme,
  figure_id uuid not null,
  subject text not null check (subject in ('jobs-created', 'jobs-secured', 'jobs-created-and-secured', 'jobs-target', 'jobs-lost',
    'industrial-jobs-lost', 'employed', 'employment-change', 'population-target', 'public-money', 'public-money-per-year', 'money-raised', 'extra-years',
    'lean-units', 'lean-staff', 'lean-potential', 'lean-identified', 'lean-realised', 'other')),
  value_low bigint not null,
  value_high bigint not null check (value_high >= value_low),
  unit text not null check (unit in ('jobs', 'persons', 'fte', 'percent', 'NOK', 'SEK', 'units', 'years')),
  qualifier text not null check (qualifier in ('exactly', 'about', 'over', 'at-most')),
  -- Does the one who states it say that the programme brought it about, or is it what happened meanwhile?
  attribution text not null check (attribution in ('contributed', 'context')),
  as_of programme.known_day,
  quotes jsonb not null check (results.are_quotes(quotes)),
  note jsonb check (note ?& array['nb', 'nn', 'sv', 'en']),
  position int not null default 0,
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, figure_id)
);
call platform.furnish('results.figure', 'select, insert', array['figure_id']);
call platform.correctable('results.figure', array['subject', 'value_low', 'value_high', 'unit', 'qualifier', 'attribution', 'as_of', 'quotes', 'note', 'position']);

-- Gross to net: what would have come anyway, and what was only moved. Each with its source; the latest of a kind and a name counts.
create table results.factor (
  unit_id uuid not null references programme.programme,
  factor_id uuid not null,
  name text not null check (name in ('deadweight', 'displacement')),
  kind text not null check (kind in ('created', 'secured')),
  share int not null check (share between 0 and 10000),
  source jsonb not null check (programme.is_source(source)),
  reason text not null check (length(reason) <= 1000 and platform.says_something(reason) and platform.is_plain(reason)),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, factor_id)
);
call platform.furnish('results.factor', 'select, insert', array['factor_id']);
create trigger signed before insert on results.factor for each row execute function platform.sign();
create trigger append_only before update or delete on results.factor for each row execute function platform.touch_forbidden();

-- A letter about a re-check is written once.
create table results.reminder (
  unit_id uuid not null,
  effect_id uuid not null,
  point text not null check (point in ('one-year', 'four-years')),
  reminded_at timestamptz not null default now(),
  primary key (unit_id, effect_id, point),
  foreign key (unit_id, effect_id) references results.effect
);
call platform.furnish('results.reminder', 'select, insert', array['effect_id', 'point']);
create trigger append_only before update or delete on results.reminder for each row execute function platform.touch_forbidden();

-- An effect is read by those who keep it and by those who claim a share of it. Evidence stays with those who keep it.
create view results.shared_effect as
  select e.unit_id, e.effect_id, e.country, e.organisation_number, e.organisation_name, e.public_body, e.place, e.kind, e.basis, e.origin, e.happened,
    e.lang, e.exempt is not null as is_exempt, e.recorded_at, e.version, own.it as own,
    case when own.it then e.because end as because, case when own.it then e.women end as women, case when own.it then e.men end as men,
    case when own.it then e.exempt end as exempt, case when own.it then e.register end as register, case when own.it then e.reasons end as reasons,
    case when own.it then e.author_id end as author_id, case when own.it then e.author_name end as author_name
  from results.effect e
  cross join lateral (select e.unit_id = any ((select nullif(current_setting('app.units', true), ''))::uuid[]) as it) own
  where own.it or exists (select from results.claim c where c.effect_id = e.effect_id and c.share > 0
    and c.unit_id = any ((select nullif(current_setting('app.units', true), ''))::uuid[]));

create view results.shared_measurement as
  select m.unit_id, m.measurement_id, m.effect_id, m.point, m.stage, m.hundredths, m.measured_on, m.method, m.recorded_at, m.version,
    case when e.own then m.evidence end as evidence, case when e.own then m.entry_id end as entry_id, case when e.own then m.file_id end as file_id,
    case when e.own then m.note end as note, case when e.own then m.author_name end as author_name
  from results.measurement m join results.shared_effect e using (unit_id, effect_id);

-- All claims on an effect, for whoever keeps or claims it, or is about to. Of programmes one does not see, the share and nothing else.
create function results.claims_on(of_effect uuid) returns table (claim_id uuid, unit_id uuid, programme text, project text, share int)
language sql stable security definer set search_path = '' as
$$
  select case when seen.it then c.claim_id end, case when seen.it then c.unit_id end, case when seen.it then u.name end,
    case when seen.it then c.project end, c.share
  from results.claim c join access.unit u using (unit_id)
  cross join lateral (select c.unit_id = any ((select nullif(current_setting('app.units', true), ''))::uuid[]) as it) seen
  where c.effect_id = of_effect and c.share > 0 order by c.recorded_at, c.claim_id
$$;

-- Locks an effect until the transaction ends, so that what `claims_on` says next still holds when the claim is written.
create function results.hold_effect(of_effect uuid) returns void language sql security definer set search_path = '' as
$$ select from results.effect where effect_id = of_effect for update $$;

-- Effects of the same organisation in an overlapping period. Whoever may not see the other programme learns that another claims
-- such jobs there, when, and how much is left: not how many, nor who.
create function results.candidates(in_country text, number text, period text)
returns table (effect_id uuid, programme text, mine boolean, kind text, basis text, happened text, hundredths int, free int)
language sql stable security definer set search_path = '' as
$$
  select e.effect_id, case when seen.it then u.name end, seen.it, e.kind, e.basis, e.happened,
    case when seen.it then (select m.hundredths from results.measurement m where m.unit_id = e.unit_id and m.effect_id = e.effect_id and m.stage <> 'lost'
      order by array_position(array['expected', 'reported', 'verified'], m.stage) desc, m.measured_on desc, m.recorded_at desc limit 1) end,
    (10000 - coalesce((select sum(c.share) from results.claim c where c.effect_id = e.effect_id), 0))::int
  from results.effect e join access.unit u using (unit_id)
  cross join lateral (select e.unit_id = any ((select nullif(current_setting('app.units', true), ''))::uuid[]) as it) seen
  where e.country = in_country and e.organisation_number = number and results.overlaps(e.happened, period)
    and nullif(current_setting('app.writes', true), '') is not null
  order by e.recorded_at, e.effect_id
$$;

-- Which organisation an effect is about: whoever claims a share of it names it, so that nobody claims by guessing an id.
create function results.is_about(of_effect uuid, in_country text, number text) returns boolean language sql stable security definer set search_path = '' as
$$ select exists (select from results.effect e where e.effect_id = of_effect and e.country = in_country and e.organisation_number = number) $$;

-- Grows with every change of what a programme's ledger shows: its own chain, and those of the programmes whose effects it claims.
create function results.revision(of_unit uuid) returns text language sql stable security definer set search_path = '' as
$$
  select string_agg(h.sequence::text, '.' order by h.unit_id) from audit.head h
  where of_unit = any ((select nullif(current_setting('app.units', true), ''))::uuid[])
    and h.unit_id in (select of_unit union select e.unit_id from results.claim c join results.effect e using (effect_id) where c.unit_id = of_unit)
$$;

-- What anyone may know. Counts by sex below 4 are withheld (with the other one, which would give it away); what is exempt leaves no
-- trace, in no total either. What those who keep an effect say of it is told on their own page, not on that of another with a share.
create view results.public_claim as
  select c.unit_id, p.slug, c.claim_id, c.share, c.project, e.effect_id, e.country, e.organisation_number, e.organisation_name, e.public_body, e.place,
    e.kind, e.basis, e.origin, e.happened, e.lang, case when own.it then e.because end as because, e.recorded_at,
    case when own.it and least(e.women, e.men) >= 4 then e.women end as women, case when own.it and least(e.women, e.men) >= 4 then e.men end as men,
    case when own.it then e.unit_id end as kept_by
  from results.claim c
  join programme.public_programme p on p.unit_id = c.unit_id
  join results.effect e using (effect_id)
  cross join lateral (select e.unit_id = c.unit_id as it) own
  where 'results' = any (p.parts) and e.exempt is null and c.share > 0;

create view results.public_measurement as
  select m.effect_id, m.measurement_id, m.point, m.stage, m.hundredths, m.measured_on, m.method, case when kept.openly then m.evidence end as evidence,
    case when kept.openly then l.entry_id end as entry_id, case when kept.openly then l.slug end as entry_slug, m.recorded_at
  from results.measurement m
  cross join lateral (select exists (select from programme.public_programme p where p.unit_id = m.unit_id and 'results' = any (p.parts)) as openly) kept
  left join logbook.public_entry l on l.unit_id = m.unit_id and l.entry_id = m.entry_id
  where exists (select from results.public_claim c where c.effect_id = m.effect_id);

create view results.public_figure as
  select f.unit_id, p.slug, f.figure_id, f.subject, f.value_low, f.value_high, f.unit, f.qualifier, f.attribution, f.as_of, f.quotes, f.note, f.position, f.recorded_at
  from results.figure f join programme.public_programme p using (unit_id) where 'figures' = any (p.parts);

create view results.public_factor as
  select f.unit_id, p.slug, f.name, f.kind, f.share, f.source, f.reason, f.recorded_at
  from results.factor f join programme.public_programme p using (unit_id) where 'results' = any (p.parts);

create view results.public_revision as
  select p.slug, p.unit_id, (select string_agg(h.sequence::text, '.' order by h.unit_id) from audit.head h
    where h.unit_id in (select p.unit_id union select e.unit_id from results.claim c join results.effect e using (effect_id) where c.unit_id = p.unit_id)) as revision
  from programme.public_programme p;

-- Programmes with a ledger: where the clock looks for re-checks.
create function results.ledgers() returns setof uuid language sql stable security definer set search_path = '' as
$$ select distinct unit_id from results.effect $$;

create function results.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  select * from audit.removed(array['results.effect', 'results.measurement', 'results.claim', 'results.difference', 'results.figure', 'results.factor', 'results.correction'])
  union all
  select c.unit_id, 'results.claim', c.effect_id::text, null::bigint, 'over-claimed'
  from results.claim c join (select effect_id from results.claim group by effect_id having sum(share) > 10000) o using (effect_id)
$$;

call platform.hand_to_guard('results');
grant execute on function results.claims_on, results.hold_effect, results.candidates, results.is_about, results.revision to omstilt_app, omstilt_worker;
grant execute on function results.ledgers to omstilt_worker;
grant select on results.shared_effect, results.shared_measurement to omstilt_app, omstilt_worker;
grant select on results.public_claim, results.public_measurement, results.public_figure, results.public_factor, results.public_revision
  to omstilt_public, omstilt_app, omstilt_worker;
