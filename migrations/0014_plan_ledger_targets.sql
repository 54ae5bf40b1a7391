-- Results are worked out in hundredths of jobs: a target of more than a million is nobody's, and no answer can hold it
-- (`modules/plan/rules/judge-value.ts`).
create function plan.bound_ledger_target() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  if (new.value ->> 'count')::numeric > 1000000 and exists (select from plan.indicator i
    where i.unit_id = new.unit_id and i.indicator_id = new.indicator_id and i.ledger_kind is not null) then
    raise exception 'a target of % jobs is more than a ledger counts', new.value ->> 'count' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger bounded before insert on plan.target for each row execute function plan.bound_ledger_target();

call platform.hand_to_guard('plan');
