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
grant update (state, reason, type) on files.file to omstilt_worker;
create index file_by_content on files.file (unit_id, sha256);

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
