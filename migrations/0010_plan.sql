-- Goals that can be measured: goal, indicator, target by year, actual value with evidence.

create schema plan;
grant usage on schema plan to omstilt_app, omstilt_worker, omstilt_guard, omstilt_public;

call platform.keep_corrections('plan');

create table plan.goal (
  unit_id uuid not null references programme.programme,
  goal_id uuid not null,
  -- Outcome (effektmål), output (resultatmål) or process.
  kind text not null check (kind in ('outcome', 'output', 'process')),
  title text not null check (length(title) <= 300 and platform.says_something(title) and platform.is_plain(title)),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  focus text check (length(focus) between 1 and 120),
  owner text check (length(owner) between 1 and 120),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, goal_id)
);
call platform.furnish('plan.goal', 'select, insert', array['goal_id']);
call platform.correctable('plan.goal', array['kind', 'title', 'lang', 'focus', 'owner']);

create function plan.is_whole(part jsonb) returns boolean language sql immutable parallel safe as
$$ select jsonb_typeof(part) = 'number' and (part #>> '{}')::numeric = trunc((part #>> '{}')::numeric) and abs((part #>> '{}')::numeric) <= 9007199254740991 $$;

-- A value fits its type: amounts in the smallest unit of the currency, a ratio with both its parts, nothing rounded.
create function plan.fits(type text, value jsonb) returns boolean language sql immutable parallel safe as
$$
  select coalesce(case type
    when 'count' then plan.is_whole(value -> 'count')
    when 'amount' then plan.is_whole(value -> 'minor')
    when 'ratio' then plan.is_whole(value -> 'numerator') and plan.is_whole(value -> 'denominator') and (value ->> 'denominator')::numeric > 0
    when 'scale' then plan.is_whole(value -> 'step')
    when 'yes-no' then jsonb_typeof(value -> 'yes') = 'boolean'
    when 'text' then jsonb_typeof(value -> 'text') = 'string' and length(value ->> 'text') between 1 and 1000 end, false)
$$;

create table plan.indicator (
  unit_id uuid not null,
  indicator_id uuid not null,
  goal_id uuid not null,
  name text not null check (length(name) <= 200 and platform.says_something(name) and platform.is_plain(name)),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  type text not null check (type in ('count', 'amount', 'ratio', 'scale', 'yes-no', 'text')),
  -- What is counted; of a ratio, of what. An amount's unit is its currency.
  unit text check (length(unit) between 1 and 60),
  of_what text check (length(of_what) between 1 and 60),
  scale_low int,
  scale_high int,
  direction text not null default 'up' check (direction in ('up', 'down')),
  -- How several values of a year become one.
  aggregation text not null default 'latest' check (aggregation in ('sum', 'latest', 'mean')),
  -- Where the value comes from, or how it is collected.
  collection text check (length(collection) between 1 and 500),
  -- Read from the ledger of jobs instead of being typed in.
  ledger_kind text check (ledger_kind in ('created', 'secured')),
  ledger_basis text check (ledger_basis in ('persons', 'fte')),
  baseline jsonb,
  baseline_on programme.known_day,
  baseline_source jsonb check (programme.is_source(baseline_source)),
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, indicator_id),
  foreign key (unit_id, goal_id) references plan.goal,
  check ((baseline is null) = (baseline_on is null)),
  check (baseline is null or plan.fits(type, baseline)),
  check (type <> 'ratio' or of_what is not null),
  -- Both ends of a scale, or neither: what is compared with nothing is neither true nor refused.
  check (case when type = 'scale' then coalesce(scale_high > scale_low, false) else num_nonnulls(scale_low, scale_high) = 0 end),
  check ((ledger_kind is null) = (ledger_basis is null) and (ledger_kind is null or type = 'count'))
);
create index indicator_of_goal on plan.indicator (unit_id, goal_id);
call platform.furnish('plan.indicator', 'select, insert', array['indicator_id']);
call platform.correctable('plan.indicator', array['name', 'lang', 'unit', 'of_what', 'direction', 'aggregation', 'collection', 'baseline', 'baseline_on', 'baseline_source']);

-- What was aimed at for a year. A target is revised by a row more, with the reason and the decision; the old one stands as it was.
create table plan.target (
  unit_id uuid not null,
  indicator_id uuid not null,
  year int not null,
  number int not null,
  value jsonb not null,
  reason text check (length(reason) <= 1000 and platform.says_something(reason) and platform.is_plain(reason)),
  decision_id uuid,
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, indicator_id, year, number),
  foreign key (unit_id, indicator_id) references plan.indicator,
  foreign key (unit_id, decision_id) references programme.decision,
  check ((number = 1) or reason is not null)
);
create index target_decision on plan.target (unit_id, decision_id);
call platform.furnish('plan.target', 'select, insert', array['indicator_id', 'year', 'number']);
create trigger signed before insert on plan.target for each row execute function platform.sign();
create trigger append_only before update or delete on plan.target for each row execute function platform.touch_forbidden();

create function plan.judge_target() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  i plan.indicator;
  period text;
  last int;
begin
  -- Two who revise the same target come one after the other.
  select * into i from plan.indicator where unit_id = new.unit_id and indicator_id = new.indicator_id
    and unit_id = any ((select nullif(current_setting('app.writes', true), ''))::uuid[]) for update;
  if not found then
    raise exception 'indicator % does not exist', new.indicator_id using errcode = 'foreign_key_violation';
  end if;
  if not plan.fits(i.type, new.value) or i.type = 'scale' and (new.value ->> 'step')::numeric not between i.scale_low and i.scale_high
    or i.ledger_kind is not null and (new.value ->> 'count')::bigint < 0 then
    raise exception 'a target of type % cannot be %', i.type, new.value using errcode = 'check_violation';
  end if;
  -- What is read from the ledger is counted in its persons or full-time equivalents.
  if i.type in ('count', 'amount', 'ratio') and i.unit is null and i.ledger_kind is null then
    raise exception 'a target without a unit' using errcode = 'check_violation';
  end if;
  select p.period into period from programme.programme p where p.unit_id = new.unit_id;
  if period is not null and (make_date(new.year, 12, 31) < programme.first_day(period) or make_date(new.year, 1, 1) >= programme.day_after(period)) then
    raise exception 'year % is outside the programme %', new.year, period using errcode = 'check_violation';
  end if;
  select coalesce(max(t.number), 0) into last from plan.target t
    where t.unit_id = new.unit_id and t.indicator_id = new.indicator_id and t.year = new.year;
  if new.number <> last + 1 then
    raise exception 'target % of % follows %', new.number, new.year, last using errcode = 'serialization_failure';
  end if;
  return new;
end
$$;
create trigger judged before insert on plan.target for each row execute function plan.judge_target();

-- The years that targets are set for, to whoever may read them: asked before a period is typed over.
create function plan.target_years(programme uuid) returns setof int language sql stable set search_path = '' as
$$ select distinct t.year from plan.target t where t.unit_id = programme order by 1 $$;

-- A target outside the programme could be neither revised nor set again. Only what is typed is refused: a decision is a fact.
create function plan.hold_targets() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  if exists (select from plan.target t where t.unit_id = new.unit_id
    and (make_date(t.year, 12, 31) < programme.first_day(new.period) or make_date(t.year, 1, 1) >= programme.day_after(new.period))) then
    raise exception 'the period % leaves targets outside', new.period using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger holds_targets after update of period on programme.programme for each row
  when (current_user = 'omstilt_app' and new.period is distinct from old.period) execute function plan.hold_targets();

-- What targets mean stands once there is one. Only the installation follows a source that says it otherwise.
create function plan.keep_meaning() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  if platform.acting_person() is not null
    and exists (select from plan.target t where t.unit_id = new.unit_id and t.indicator_id = new.indicator_id) then
    raise exception 'indicator % has targets: what they mean stands', new.indicator_id using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger meaning_stands before update on plan.indicator for each row
  when ((old.unit, old.of_what, old.direction, old.aggregation) is distinct from (new.unit, new.of_what, new.direction, new.aggregation))
  execute function plan.keep_meaning();

-- What was reached, and how that is known.
create table plan.actual (
  unit_id uuid not null,
  actual_id uuid not null,
  indicator_id uuid not null,
  as_of programme.known_day not null,
  value jsonb not null,
  evidence text check (length(evidence) between 1 and 500 and platform.is_plain(evidence)),
  entry_id uuid,
  file_id uuid,
  author_id uuid,
  author_name text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  salt uuid not null default gen_random_uuid(),
  primary key (unit_id, actual_id),
  foreign key (unit_id, indicator_id) references plan.indicator,
  foreign key (unit_id, entry_id) references logbook.entry,
  foreign key (unit_id, file_id) references files.file
);
create index actual_of_indicator on plan.actual (unit_id, indicator_id, as_of);
create index actual_entry on plan.actual (unit_id, entry_id);
create index actual_file on plan.actual (unit_id, file_id);
call platform.furnish('plan.actual', 'select, insert', array['actual_id']);
call platform.correctable('plan.actual', array['as_of', 'value', 'evidence', 'entry_id', 'file_id']);

create function plan.judge_actual() returns trigger language plpgsql security definer set search_path = '' as
$$
declare
  i plan.indicator;
begin
  select * into i from plan.indicator where unit_id = new.unit_id and indicator_id = new.indicator_id;
  if i.ledger_kind is not null then
    raise exception 'the value is read from the ledger' using errcode = 'check_violation';
  end if;
  if not plan.fits(i.type, new.value) or i.type = 'scale' and (new.value ->> 'step')::numeric not between i.scale_low and i.scale_high then
    raise exception 'a value of type % cannot be %', i.type, new.value using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger judged before insert or update on plan.actual for each row execute function plan.judge_actual();

create view plan.public_goal as
  select g.unit_id, g.goal_id, g.kind, g.title, g.lang, g.focus, g.recorded_at
  from plan.goal g join programme.public_programme p using (unit_id) where 'goals' = any (p.parts);

create view plan.public_indicator as
  select i.unit_id, i.indicator_id, i.goal_id, i.name, i.lang, i.type, i.unit, i.of_what, i.scale_low, i.scale_high, i.direction, i.aggregation,
    i.collection, i.ledger_kind, i.ledger_basis, i.baseline, i.baseline_on, i.baseline_source, i.recorded_at
  from plan.indicator i join plan.public_goal g using (unit_id, goal_id);

create view plan.public_target as
  select t.unit_id, t.indicator_id, t.year, t.number, t.value, t.reason, t.decision_id, t.recorded_at
  from plan.target t join plan.public_indicator i using (unit_id, indicator_id);

create view plan.public_actual as
  select a.unit_id, a.actual_id, a.indicator_id, a.as_of, a.value, a.evidence, e.entry_id, a.recorded_at
  from plan.actual a join plan.public_indicator i using (unit_id, indicator_id)
  left join logbook.public_entry e on e.unit_id = a.unit_id and e.entry_id = a.entry_id;

create function plan.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  select * from audit.removed(array['plan.goal', 'plan.indicator', 'plan.target', 'plan.actual', 'plan.correction'])
  union all select * from audit.not_as_corrected('plan', array['goal', 'indicator', 'actual'], array['target'])
$$;

call platform.hand_to_guard('plan');
grant select on plan.public_goal, plan.public_indicator, plan.public_target, plan.public_actual to omstilt_public, omstilt_app, omstilt_worker;
