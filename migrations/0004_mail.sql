-- Letters are written in the transaction of what they tell about, and sent by a job: none is lost, none goes twice for
-- one event (`once`).

create schema mail;
grant usage on schema mail to omstilt_app, omstilt_worker, omstilt_guard, omstilt_public;

create table mail.letter (
  unit_id uuid not null references access.unit,
  letter_id uuid not null,
  once text not null check (length(once) <= 200),
  recipient text not null,
  subject text not null,
  body text not null,
  html text,
  unsubscribe text,
  written_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (unit_id, letter_id),
  unique (unit_id, once)
);
call platform.furnish('mail.letter', 'select');
grant insert on mail.letter to omstilt_worker;
grant update (sent_at) on mail.letter to omstilt_worker;
