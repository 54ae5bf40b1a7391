import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verify } from '#platform/audit/verify.ts';
import {
  type FilledProgramme,
  type TwoProgrammes,
  twoProgrammes,
  writeEntry,
} from '../walls/two-programmes.ts';

/** Two who cannot see each other, at once, in SQL: whatever they try, neither meets a row of the other. */
let both: TwoProgrammes;

beforeAll(async () => {
  both = await twoProgrammes();
});
afterAll(() => both.close());

type Step = (me: FilledProgramme, other: FilledProgramme) => RawBuilder<unknown>;

const steps: Record<string, Step> = {
  write: (me) => writeEntry(me.leader, me.unit, newId(), 'public'),
  'write there': (me, other) => writeEntry(me.leader, other.unit),
  'take the other’s id': (me, other) => writeEntry(me.leader, me.unit, other.entry),
  correct: (me) => correction(me, me.unit, me.internalEntry),
  'correct there': (me, other) => correction(me, other.unit, other.internalEntry),
  'attach the other’s file': (me, other) =>
    sql`insert into logbook.attachment (unit_id, entry_id, file_id) values (${me.unit}, ${me.entry}, ${other.file})`,
  'lock everything': () => sql`select unit_id from access.unit for share`,
  rename: (me) => sql`update access.unit set name = ${newId()} where unit_id = ${me.unit} returning unit_id`,
  'rename all': () => sql`update access.unit set name = 'Renamed' returning unit_id`,
  'change all partners': () => sql`update programme.partner set contribution = 'all' returning unit_id`,
  'read all': () =>
    sql`select unit_id from logbook.entry union all select unit_id from audit.event union all select unit_id from files.chunk`,
  'find by words': (_, other) =>
    sql`select ${other.unit} as unit_id from logbook.entries_with(${other.unit}, '%board%', '{}')`,
  'list members': (_, other) => sql`select ${other.unit} as unit_id from access.members_of(${other.unit})`,
};

const correction = (me: FilledProgramme, unit: string, entry: string) => sql`insert into logbook.correction
  (unit_id, entry_id, number, reason, becomes, author_id, author_name)
  select ${unit}, ${entry}, coalesce((select version from logbook.entry where entry_id = ${entry}), 1), 'why',
    jsonb_build_object('text', ${newId()}::text), ${me.leader.person}, 'Leader'`;

it('neither sees nor touches the other’s rows, in any order', async () => {
  const step = fc.record({ here: fc.boolean(), name: fc.constantFrom(...Object.keys(steps)) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (plan) => {
      const seen = await Promise.all(
        plan.map(({ here, name }) =>
          tryOut(name, here ? both.here : both.there, here ? both.there : both.here),
        ),
      );
      expect(seen.flat()).toEqual([]);
    }),
    { numRuns: 25 },
  );
  expect(await verify(both.ownerUrl)).toEqual([]);
});

it('a chain counts its own unit’s events only, however the two are mixed', async () => {
  const count = async ({ leader, unit }: FilledProgramme) =>
    both.database.withActor(leader, async (tx) => {
      const { rows } = await sql<{
        events: number;
      }>`select count(*)::int as events from audit.event where unit_id = ${unit}`.execute(tx);
      return rows[0]?.events ?? 0;
    });
  const before = [await count(both.here), await count(both.there)];
  await Promise.all(
    Array.from({ length: 30 }, (_, index) => {
      const { leader, unit } = index % 3 === 0 ? both.there : both.here;
      return both.database.withActor(leader, (tx) => writeEntry(leader, unit).execute(tx));
    }),
  );
  expect([await count(both.here), await count(both.there)]).toEqual([
    (before[0] ?? 0) + 20,
    (before[1] ?? 0) + 10,
  ]);
});

/** Rows of others that came back; what was refused gave none. */
async function tryOut(name: string, me: FilledProgramme, other: FilledProgramme): Promise<unknown[]> {
  try {
    return await both.database.withActor(me.leader, async (tx) => {
      const step = steps[name]?.(me, other) ?? sql`select 1`;
      const { rows } = await step.execute(tx);
      return (rows as { unit_id?: string }[])
        .filter(({ unit_id }) => unit_id === other.unit)
        .map((row) => [name, row]);
    });
  } catch (error) {
    const refusedByTheDatabase = typeof (error as { code?: unknown }).code === 'string';
    if (refusedByTheDatabase) return [];
    throw error;
  }
}
