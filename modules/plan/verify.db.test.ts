import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '#platform/audit/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type TwoProgrammes, twoProgrammes } from '#tests/walls/two-programmes.ts';

/** Somebody with the database's own rights takes a trigger away and leaves the audit on: the chain is honest, the change is not. */
describe('verify', () => {
  let both: TwoProgrammes;
  beforeAll(async () => {
    both = await twoProgrammes();
  });
  afterAll(() => both.close());

  const pastGuards = (table: string, triggers: string[], change: string) =>
    asOwner(both.ownerUrl, (query) =>
      query(`alter table ${table} no force row level security, ${triggers.map((each) => `disable trigger ${each}`).join(', ')};
        ${change};
        set constraints all immediate;
        alter table ${table} force row level security, ${triggers.map((each) => `enable trigger ${each}`).join(', ')}`),
    );
  const found = async () =>
    (await verify(both.ownerUrl)).map(({ unit, relation, what }) => `${unit}: ${relation} ${what}`);

  it('finds nothing while targets are revised and records corrected as they should be', async () => {
    const { leader, unit } = both.here;
    const becomes = { name: 'Said better', collection: null, baseline: { count: 2 }, baseline_on: '2020' };
    for (const number of [1, 2])
      await both.database.withActor(leader, (tx) =>
        sql`insert into plan.correction (unit_id, record, record_id, number, reason, becomes, author_id, author_name)
          select unit_id, 'indicator', indicator_id, version, 'Wrong.', ${JSON.stringify({ ...becomes, name: `Said better ${number}` })}, ${leader.person}, ${leader.name}
          from plan.indicator where unit_id = ${unit} and type = 'count' limit 1`.execute(tx),
      );
    expect(await found()).toEqual([]);
  });

  it('names a target that was changed, and records that were changed otherwise than by their corrections', async () => {
    const { unit } = both.here;
    const of = `where unit_id = '${unit}'`;
    const record = ['only_corrected', 'as_corrected'];
    await pastGuards(
      'plan.target',
      ['append_only'],
      `update plan.target set reason = 'Never said.' ${of} and number = 1`,
    );
    await pastGuards('plan.goal', record, `update plan.goal set title = 'Never said.' ${of}`);
    await pastGuards(
      'programme.decision',
      record,
      `update programme.decision set votes_for = 0, votes_against = 0 ${of}`,
    );
    await pastGuards(
      'plan.indicator',
      record,
      `update plan.indicator set name = 'Never said.' ${of} and version > 1`,
    );
    const findings = await found();
    expect([...new Set(findings)].sort()).toEqual([
      'here: plan.goal changed-otherwise',
      'here: plan.indicator changed-otherwise',
      'here: plan.indicator not-as-corrected',
      'here: plan.target changed-otherwise',
      'here: programme.decision changed-otherwise',
    ]);
  });
});
