-- A programme that was published where its dossier comes from is closed here until somebody here says whether it is published. That it
-- is, is no word of the programme's own: its rows and its chain stay as they came.

create table programme.closed_here (
  unit_id uuid primary key references programme.programme,
  since timestamptz not null default now()
);
call platform.furnish('programme.closed_here', 'select');

-- Whoever says whether the page is published has said it here, also where the row said the same before; other changes say nothing of it.
create function programme.said_here() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
  delete from programme.closed_here where unit_id = new.unit_id;
  return null;
end
$$;
create trigger said_here after update of published on programme.programme for each row execute function programme.said_here();

-- As in 0009: what anyone may know of any programme is read through this.
create or replace view programme.public_programme as
  select p.unit_id, u.slug, u.name, u.example, u.zone, u.language, p.summary, p.period, p.period_note, p.state,
    coalesce(p.public_parts, array['shocks', 'decisions', 'goals', 'results', 'figures', 'partners']) as parts,
    p.not_published
  from programme.programme p join access.unit u using (unit_id)
  -- Asked of the one programme that is looked at: as an anti-join it was planned over all entries of its log, ten times as slow.
  where p.published and (select c.unit_id from programme.closed_here c where c.unit_id = p.unit_id) is null;

call platform.hand_to_guard('programme');
