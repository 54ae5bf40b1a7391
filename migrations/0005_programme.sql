-- A programme is a unit with a period and a summary; its place in the graph of units is access.unit_parent.

create schema programme;
grant usage on schema programme to omstilt_app, omstilt_worker, omstilt_guard, omstilt_public;

create table programme.programme (
  unit_id uuid primary key references access.unit,
  summary jsonb not null check (summary ?& array['nb', 'nn', 'sv', 'en'] and
    greatest(length(summary ->> 'nb'), length(summary ->> 'nn'), length(summary ->> 'sv'), length(summary ->> 'en')) <= 2000),
  period text not null check (length(period) <= 40),
  period_note jsonb check (period_note ?& array['nb', 'nn', 'sv', 'en']),
  published boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now()
);
call platform.furnish('programme.programme', 'select, insert', array['unit_id']);
grant update (summary, period, period_note, published, version) on programme.programme to omstilt_app;
create trigger never_removed before delete on programme.programme for each row execute function platform.touch_forbidden();
create trigger only_changes before update on programme.programme for each row execute function platform.only_changes('summary', 'period', 'period_note', 'published', 'version');

create function programme.next_version() returns trigger language plpgsql as
$$
begin
  if new.version <> old.version + 1 then
    raise exception 'version % does not follow %', new.version, old.version using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger next_version before update on programme.programme for each row execute function programme.next_version();

-- Partners are organisations with a role and a contribution, with or without users.
create table programme.partner (
  unit_id uuid not null references programme.programme,
  partner_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  organisation_number text check (organisation_number ~ '^[0-9]{9,10}$'),
  role text not null check (length(role) between 1 and 200),
  contribution text check (length(contribution) <= 500),
  source jsonb check (source is null or (source ? 'title' and source ->> 'url' ~* '^https?://')),
  from_on date not null default '-infinity',
  until_on date not null default 'infinity',
  primary key (unit_id, partner_id),
  check (from_on < until_on)
);
call platform.furnish('programme.partner', 'select, insert, update', array['partner_id']);
create trigger never_removed before delete on programme.partner for each row execute function platform.touch_forbidden();

-- A programme is begun by whoever can write in all its municipalities; the one who begins it leads it.
create function programme.begin_programme(new_unit uuid, slug text, name text, zone text, language text, summary jsonb, period text, municipalities uuid[], holding uuid)
returns void language plpgsql security definer set search_path = '' as
$$
begin
  perform access.place_unit(new_unit, 'programme', slug, name, zone, language, false, municipalities);
  insert into programme.programme (unit_id, summary, period) values (new_unit, summary, period);
  perform access.give_role(new_unit, holding, platform.acting_person(), 'programme-leader', current_date, 'infinity');
end
$$;

-- What anyone may know of a programme: an allow-list, so that a new column is closed until it is named here.
create view programme.public_programme as
  select p.unit_id, u.slug, u.name, u.example, u.zone, u.language, p.summary, p.period, p.period_note
  from programme.programme p join access.unit u using (unit_id) where p.published;

create view programme.public_partner as
  select t.unit_id, t.name, t.role, t.contribution, t.source from programme.partner t
  join programme.programme p using (unit_id) where p.published;

create function programme.verify() returns table (unit_id uuid, relation text, row_id text, sequence bigint, finding text)
language sql stable security definer set search_path = '' as
$$
  select * from audit.removed(array['programme.programme', 'programme.partner'])
  union all select * from audit.changed_by_nobody(array['programme.programme', 'programme.partner'])
$$;

call platform.hand_to_guard('programme');
grant execute on function programme.begin_programme to omstilt_app;
grant select on programme.public_programme, programme.public_partner to omstilt_public, omstilt_app, omstilt_worker;
