-- Files in PostgreSQL: stateless web processes, one backup. 1 MiB chunks keyed by the file's SHA-256 within its unit.

create schema files;
grant usage on schema files to omstilt_app, omstilt_worker, omstilt_guard;

create table files.file (
  unit_id uuid not null references access.unit,
  file_id uuid not null,
  name text not null check (length(name) between 1 and 255),
  type text not null,
  size bigint not null check (size between 1 and 26214400),
  sha256 bytea not null,
  state text not null default 'quarantined' check (state in ('quarantined', 'clean', 'refused')),
  reason text,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now(),
  primary key (unit_id, file_id),
  check ((state = 'refused') = (reason is not null))
);
call platform.furnish('files.file', 'select, insert', array['file_id']);
create index file_by_content on files.file (unit_id, sha256);
-- Out of quarantine a file stays what it is.
create trigger settled before update on files.file for each row when (old.state <> 'quarantined') execute function platform.touch_forbidden();
create trigger only_changes before update on files.file for each row execute function platform.only_changes('state', 'reason', 'type', 'sha256', 'size');

create table files.chunk (
  unit_id uuid not null,
  sha256 bytea not null,
  number int not null check (number >= 0),
  bytes bytea not null check (length(bytes) between 1 and 1048576),
  primary key (unit_id, sha256, number)
);
alter table files.chunk alter column bytes set storage external;
call platform.furnish('files.chunk', 'select, insert');
create trigger append_only before update on files.chunk for each row execute function platform.touch_forbidden();

-- The same content may be kept and thrown away in the same moment: whoever keeps it holds this lock to the end of the
-- transaction, and whoever throws it away waits for it, and then sees that it is wanted.
create function files.lock_of(unit uuid, content bytea) returns bigint language sql immutable as
$$ select hashtextextended(encode(content, 'hex'), hashtextextended(unit::text, 0)) $$;

create function files.hold_content() returns trigger language plpgsql set search_path = '' as
$$ begin perform pg_advisory_xact_lock_shared(files.lock_of(new.unit_id, new.sha256)); return new; end $$;
create trigger content_held before insert on files.chunk for each row execute function files.hold_content();

-- Bytes that no file needs any more. A refused file keeps its name and the reason, never its bytes.
create function files.throw_away(unit uuid, content bytea) returns void language sql security definer set search_path = '' as
$$
  delete from files.chunk c where c.unit_id = unit and c.sha256 = content and not exists (
    select from files.file f where f.unit_id = unit and f.sha256 = content and f.state <> 'refused')
$$;

-- The end of quarantine, once. A photograph leaves it without what the telephone wrote into it: other content, which is
-- kept before this is called, and the old is thrown away.
create function files.settle(unit uuid, file uuid, verdict text, why text, found_type text, becomes bytea, becomes_size bigint) returns boolean
language plpgsql security definer set search_path = '' as
$$
declare
  before bytea;
begin
  if unit <> all (coalesce(nullif(current_setting('app.writes', true), ''), '{}')::uuid[]) then
    raise exception 'no right to settle files there' using errcode = 'insufficient_privilege';
  end if;
  select sha256 into before from files.file f where f.unit_id = unit and f.file_id = file;
  perform pg_advisory_xact_lock(files.lock_of(unit, before));
  update files.file f set state = verdict, reason = why, type = found_type, sha256 = becomes, size = becomes_size
    where f.unit_id = unit and f.file_id = file and f.state = 'quarantined';
  if not found then return false; end if;
  perform files.throw_away(unit, before);
  return true;
end
$$;

-- Files that never left quarantine are checked again (a scanner may have been away for a day); those that nothing holds on to
-- are removed. Whether anything does, the foreign keys know: no module needs to be named here.
create function files.tidy(check_again timestamptz, remove timestamptz) returns int
language plpgsql security definer set search_path = '' as
$$
declare
  f files.file;
  removed int := 0;
begin
  for f in select * from files.file where state <> 'clean' and uploaded_at < remove order by unit_id, file_id loop
    begin
      perform pg_advisory_xact_lock(files.lock_of(f.unit_id, f.sha256));
      delete from files.file d where d.unit_id = f.unit_id and d.file_id = f.file_id;
      perform files.throw_away(f.unit_id, f.sha256);
      removed := removed + 1;
    exception when foreign_key_violation then null;
    end;
  end loop;
  perform platform.enqueue('files.check', unit_id, file_id, now(), 'files.check/' || file_id)
    from files.file where state = 'quarantined' and uploaded_at < check_again;
  return removed;
end
$$;

call platform.hand_to_guard('files');
grant execute on function files.settle, files.tidy to omstilt_worker;
