-- Letters are written in the transaction of what they tell about, and sent by a job: none is lost, none goes twice for
-- one event (`once`).

create schema mail;
grant usage on schema mail to omstilt_app, omstilt_worker, omstilt_guard, omstilt_public;

create table mail.letter (
  unit_id uuid not null references access.unit,
  letter_id uuid not null,
  once text not null check (length(once) <= 200),
  -- One address, and nothing that could make it two, or begin another header.
  recipient text not null check (length(recipient) <= 254 and recipient ~ '^[^[:space:][:cntrl:]@,;<>]+@[^[:space:][:cntrl:]@,;<>]+$'),
  lang text not null check (lang in ('nb', 'nn', 'sv', 'en')),
  subject text not null check (length(subject) between 1 and 300 and subject !~ '[[:cntrl:]]'),
  body text not null,
  html text,
  -- Where a mail program may unsubscribe with one click (RFC 8058).
  unsubscribe text check (unsubscribe ~ '^https?://[^[:space:][:cntrl:]<>,]+$'),
  written_at timestamptz not null default now(),
  sent_at timestamptz,
  -- Why it can never arrive: the receiving server said no for good.
  refused text,
  primary key (unit_id, letter_id),
  unique (unit_id, once)
);
call platform.furnish('mail.letter', 'select');
revoke select on mail.letter from omstilt_app;
grant update (sent_at, refused) on mail.letter to omstilt_worker;
create index letter_unsent on mail.letter (written_at) where sent_at is null and refused is null;

-- For the guard's own functions: to whom, is theirs to judge. False when the letter of this event is written already.
create function mail.write(unit uuid, letter uuid, event text, address text, tongue text, subject_line text, words text, marked_up text, stop text)
returns boolean language plpgsql security definer set search_path = '' as
$$
begin
  insert into mail.letter (unit_id, letter_id, once, recipient, lang, subject, body, html, unsubscribe)
    values (unit, letter, event, address, tongue, subject_line, words, marked_up, stop)
    on conflict (unit_id, once) do nothing;
  if not found then return false; end if;
  perform platform.enqueue('mail.send', unit, letter, now(), 'mail.send/' || letter);
  return true;
end
$$;

create function mail.post(unit uuid, letter uuid, event text, address text, tongue text, subject_line text, words text, marked_up text, stop text)
returns boolean language plpgsql security definer set search_path = '' as
$$
begin
  if unit <> all (coalesce(nullif(current_setting('app.writes', true), ''), '{}')::uuid[]) then
    raise exception 'no right to write letters there' using errcode = 'insufficient_privilege';
  end if;
  return mail.write(unit, letter, event, address, tongue, subject_line, words, marked_up, stop);
end
$$;

-- Letters that were written while there was no mail server, or while it was away for longer than their jobs tried.
create function mail.send_again(since timestamptz) returns int language plpgsql security definer set search_path = '' as
$$
declare
  letter record;
  found_letters int := 0;
begin
  for letter in select unit_id, letter_id from mail.letter where sent_at is null and refused is null and written_at > since loop
    perform platform.enqueue('mail.send', letter.unit_id, letter.letter_id, now(), 'mail.send/' || letter.letter_id);
    found_letters := found_letters + 1;
  end loop;
  return found_letters;
end
$$;

-- An address is kept no longer than it is needed.
create function mail.tidy(before timestamptz) returns void language sql security definer set search_path = '' as
$$ delete from mail.letter where written_at < before $$;

create function mail.forget(unit uuid, events text[]) returns void language sql security definer set search_path = '' as
$$ delete from mail.letter where unit_id = unit and exists (select from unnest(events) e where starts_with(once, e)) $$;

call platform.hand_to_guard('mail');
grant execute on function mail.post to omstilt_app, omstilt_worker;
grant execute on function mail.send_again, mail.tidy to omstilt_worker;
