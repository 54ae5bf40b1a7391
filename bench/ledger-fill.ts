import { sql } from 'kysely';
import type { UnitId } from '#platform/access/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { openDatabase } from '#platform/database/database.ts';

/** So many effects, each measured twice, with two or three claims on it by projects of one programme. */
export async function fillLedger(ownerUrl: string, unit: string, effects: number): Promise<void> {
  const database = openDatabase(ownerUrl, { connections: 2 });
  await database.withActor({ kind: 'system', unit: unit as UnitId }, async (tx) => {
    await sql`insert into results.effect (unit_id, effect_id, organisation_number, organisation_name, kind, basis, origin, happened, lang, author_name)
      select ${unit}::uuid, gen_random_uuid(), lpad(n::text, 9, '0'), 'Bedrift ' || n, case n % 2 when 0 then 'created' else 'secured' end,
        case n % 3 when 0 then 'fte' else 'persons' end, 'existing', (2003 + n % 10)::text, 'nb', 'Programleder' from generate_series(1, ${effects}::int) n`.execute(
      tx,
    );
    await sql`insert into results.measurement (unit_id, measurement_id, effect_id, point, stage, hundredths, measured_on, method, evidence, author_name)
      select e.unit_id, gen_random_uuid(), e.effect_id, p.point, p.stage, p.hundredths, p.day::date, 'register', 'A-melding', 'Programleder'
      from results.effect e, (values ('award', 'expected', 900, '2013-02-01'), ('project-end', 'verified', 800, '2015-03-01')) p (point, stage, hundredths, day)
      where e.unit_id = ${unit}::uuid`.execute(tx);
    await sql`insert into results.claim (unit_id, claim_id, effect_id, project, share, author_name)
      select e.unit_id, gen_random_uuid(), e.effect_id, 'Prosjekt ' || n, 3000, 'Programleder'
      from (select *, row_number() over () as nr from results.effect where unit_id = ${unit}::uuid) e, generate_series(1, 3) n
      where n <= 2 + e.nr % 2`.execute(tx);
  });
  await database.close();
  await asOwner(ownerUrl, (query) => query('analyze'));
}
