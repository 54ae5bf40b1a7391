import fc from 'fast-check';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#platform/access/actor.ts';
import { verify } from '#platform/audit/verify.ts';
import { claimed, correction, effectOf, measured } from '#tests/walls/filled-tables.ts';
import { type FilledProgramme, type TwoProgrammes, twoProgrammes } from '#tests/walls/two-programmes.ts';
import { type Measured, standingOn } from '../rules.ts';
import { stages } from '../terms.ts';

/** Two programmes that cannot see each other, in SQL: what they ask for in any order, and at once. */
let both: TwoProgrammes;

beforeAll(async () => {
  both = await twoProgrammes();
});
afterAll(() => both.close());

const here = () => both.here;
const there = () => both.there;
const refused =
  /refused|would be|may be the same|not measured|not claimed|more are lost|persons are whole|changed by a correction|row-level security|permission denied/;
const tried = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => (refused.test(error.message) ? 'refused' : error.message),
  );

async function placed(
  { leader, unit }: FilledProgramme,
  effect: string,
  share: number,
  number: string | null = null,
) {
  await both.database.withActor(leader, async (tx) => {
    await effectOf(leader, unit, effect, 'The foundry', number).execute(tx);
    await measured(leader, unit, effect).execute(tx);
    await claimed(leader, unit, effect, share).execute(tx);
  });
}

/** Each sees its own claims: together they are all. */
async function claims(effect: string): Promise<number> {
  const own = ({ leader }: FilledProgramme) =>
    both.database.withActor(leader, async (tx) => {
      const query = sql<{
        sum: number;
      }>`select coalesce(sum(share), 0)::int as sum from results.claim where effect_id = ${effect}`;
      return (await query.execute(tx)).rows[0]?.sum ?? 0;
    });
  return (await own(here())) + (await own(there()));
}

describe('the claims on one effect', () => {
  it('never pass the whole, in a thousand random orders, at once, from two programmes that cannot see each other', async () => {
    const step = fc.record({
      mine: fc.boolean(),
      share: fc.integer({ min: 1, max: 10_000 }),
      thenChange: fc.option(fc.integer({ min: 0, max: 10_000 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10_000 }),
        fc.array(step, { minLength: 2, maxLength: 4 }),
        async (first, steps) => {
          const effect = newId();
          await placed(here(), effect, first);
          const outcomes = await Promise.all(
            steps.map(async ({ mine, share, thenChange }) => {
              const { leader, unit } = mine ? here() : there();
              const claim = newId();
              const made = await tried(
                both.database.withActor(leader, (tx) =>
                  claimed(leader, unit, effect, share, claim).execute(tx),
                ),
              );
              if (made !== 'done' || thenChange === null || thenChange === share) return [made];
              const changed = both.database.withActor(leader, (tx) =>
                correction('results', leader, unit, 'claim', claim, { share: thenChange }).execute(tx),
              );
              return [made, await tried(changed)];
            }),
          );
          expect(outcomes.flat().filter((each) => each !== 'done' && each !== 'refused')).toEqual([]);
          expect(await claims(effect)).toBeLessThanOrEqual(10_000);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(await verify(both.ownerUrl)).toEqual([]);
  }, 240_000);

  it('may be all of it, to the last hundredth of a percent', async () => {
    const effect = newId();
    await placed(here(), effect, 3_333);
    const { leader, unit } = there();
    const claim = (share: number) =>
      tried(both.database.withActor(leader, (tx) => claimed(leader, unit, effect, share).execute(tx)));
    expect([await claim(6_668), await claim(6_667), await claim(1)]).toEqual(['refused', 'done', 'refused']);
  });

  it('are not changed but by a correction, nor made in another programme’s name', async () => {
    const effect = newId();
    await placed(here(), effect, 5_000);
    const { leader, unit } = here();
    const act = (
      work: (tx: Parameters<Parameters<typeof both.database.withActor>[1]>[0]) => Promise<unknown>,
    ) => tried(both.database.withActor(leader, work));
    expect(
      await act((tx) => sql`update results.claim set share = 1 where effect_id = ${effect}`.execute(tx)),
    ).toBe('refused');
    expect(await act((tx) => sql`delete from results.claim where effect_id = ${effect}`.execute(tx))).toBe(
      'refused',
    );
    expect(await act((tx) => claimed(leader, there().unit, effect, 100).execute(tx))).toBe('refused');
    expect(await claims(effect)).toBe(5_000);
    expect(
      await act((tx) =>
        correction('results', leader, unit, 'effect', effect, { kind: 'secured' }).execute(tx),
      ),
    ).toBe('done');
  });
});

describe('whoever cannot see the other programme', () => {
  it('learns of its claims the share, and of its effects that they are there: no name, no id of the programme, no evidence', async () => {
    const effect = newId();
    const number = '000000132';
    await placed(here(), effect, 7_000, number);
    const { leader, unit } = there();
    const seen = await both.database.withActor(leader, async (tx) => {
      const candidates = await sql`select * from results.candidates('NO', ${number}, '2021')`.execute(tx);
      await claimed(leader, unit, effect, 1_000).execute(tx);
      const shares = await sql`select * from results.claims_on(${effect})`.execute(tx);
      return [...candidates.rows, ...shares.rows];
    });
    expect(seen).toMatchObject([
      { free: 3_000, programme: null, hundredths: null, mine: false },
      { share: 7_000, programme: null, unit_id: null, claim_id: null },
      { share: 1_000 },
    ]);
    const shared = await both.database.withActor(leader, async (tx) => {
      const effects = await sql`select * from results.shared_effect where effect_id = ${effect}`.execute(tx);
      const found = await sql`select * from results.shared_measurement where effect_id = ${effect}`.execute(
        tx,
      );
      return [...effects.rows, ...found.rows];
    });
    expect(shared).toMatchObject([
      { because: null, author_name: null, register: null, own: false },
      { evidence: null, file_id: null, entry_id: null, note: null, author_name: null },
    ]);
    expect(JSON.stringify([seen, shared])).not.toContain(here().leader.name);
  });

  it('sees nothing of an effect that it does not claim', async () => {
    const effect = newId();
    await placed(here(), effect, 1_000);
    const { leader } = there();
    const rows = await both.database.withActor(
      leader,
      async (tx) =>
        (await sql`select * from results.shared_effect where effect_id = ${effect}`.execute(tx)).rows,
    );
    expect(rows).toEqual([]);
  });
});

describe('effects of one organisation in overlapping periods', () => {
  it('are told apart or refused, also when both are written at once by two who cannot see each other', async () => {
    for (let round = 0; round < 20; round += 1) {
      const number = `0000${String(round).padStart(5, '0')}`;
      const outcomes = await Promise.all([
        tried(placed(here(), newId(), 100, number)),
        tried(placed(there(), newId(), 100, number)),
      ]);
      expect(outcomes.toSorted()).toEqual(['done', 'refused']);
    }
  });

  it('are refused when a correction brings them together, and may stand when a reason was given', async () => {
    const [one, other] = [newId(), newId()];
    const { leader, unit } = here();
    await placed(here(), one, 100, '000000140');
    const later = (tx: never) =>
      sql`insert into results.effect (unit_id, effect_id, organisation_number, organisation_name, kind, basis, origin, happened, lang, author_id, author_name)
        values (${unit}, ${other}, '000000140', 'The foundry', 'created', 'persons', 'new', '2018', 'en', ${leader.person}, ${leader.name})`.execute(
        tx,
      );
    await both.database.withActor(leader, async (tx) => {
      await later(tx as never);
      await measured(leader, unit, other).execute(tx);
      await claimed(leader, unit, other, 100).execute(tx);
    });
    const together = () =>
      both.database.withActor(leader, (tx) =>
        correction('results', leader, unit, 'effect', other, { happened: '2018/2024' }).execute(tx),
      );
    expect(await tried(together())).toBe('refused');
    await both.database.withActor(leader, (tx) =>
      sql`insert into results.difference (unit_id, effect_id, other_id, reason, author_id, author_name) values (${unit}, ${other}, ${one}, 'Two halls.', ${leader.person}, ${leader.name})`.execute(
        tx,
      ),
    );
    expect(await tried(together())).toBe('done');
  });
});

describe('the database and the rules', () => {
  it('agree on what may be lost, and on what stands, whatever the measurements are', async () => {
    const one = fc.record({
      stage: fc.constantFrom(...stages),
      hundredths: fc.integer({ min: 0, max: 30 }).map((n) => n * 100),
      day: fc.integer({ min: 1, max: 28 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (list) => {
        const effect = newId();
        const rows = list.map(({ day, ...each }, index) => ({
          ...each,
          id: newId() as Measured['id'],
          point: 'between' as const,
          measuredOn: `2022-03-${String(day).padStart(2, '0')}`,
          recorded: String(index),
        }));
        const accepted = await tried(write(here(), effect, rows));
        const inOrder = neverBelowZero(rows);
        expect([accepted, list]).toEqual([inOrder ? 'done' : 'refused', list]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

async function write(
  { leader, unit }: { leader: Person; unit: string },
  effect: string,
  rows: readonly Measured[],
) {
  await both.database.withActor(leader, async (tx) => {
    await effectOf(leader, unit, effect, 'The foundry').execute(tx);
    await claimed(leader, unit, effect, 100).execute(tx);
    for (const row of rows) {
      await sql`insert into results.measurement (unit_id, measurement_id, effect_id, point, stage, hundredths, measured_on, method, evidence, author_id, author_name)
        values (${unit}, ${row.id}, ${effect}, 'between', ${row.stage}, ${row.hundredths}, ${row.measuredOn}, 'register', 'The register', ${leader.person}, ${leader.name})`.execute(
        tx,
      );
    }
  });
}

/** By the rules: nothing is lost before something stood, and what stands never falls below nothing on any day. */
function neverBelowZero(rows: readonly Measured[]): boolean {
  // Rows of one transaction have one moment; ids made later are greater, as in the database.
  const same = rows.map((row) => ({ ...row, recorded: '' }));
  return same
    .filter(({ stage }) => stage === 'lost')
    .every((lost) => {
      const upTo = same.filter(
        (each) =>
          each.measuredOn < lost.measuredOn ||
          (each.measuredOn === lost.measuredOn && (each.stage !== 'lost' || each.id <= lost.id)),
      );
      const stood = standingOn(
        upTo.filter((each) => each !== lost),
        lost.measuredOn,
      );
      return lost.hundredths <= (stood?.hundredths ?? 0);
    });
}
