-- What has had its time: answers kept for repeated requests, sessions, sign-ins that never came back.

create function platform.tidy(answers_before timestamptz) returns void language sql security definer set search_path = '' as
$$
  delete from platform.idempotency where created_at < answers_before;
  delete from access.session where expires_at < now();
  delete from access.sign_in where expires_at < now();
$$;

call platform.hand_to_guard('platform');
grant execute on function platform.tidy to omstilt_worker;
