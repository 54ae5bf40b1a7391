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

  const correct = (record: string, becomes: object) => {
    const { leader, unit } = both.here;
    return both.database.withActor(leader, (tx) =>
      sql`insert into results.correction (unit_id, record, record_id, number, reason, becomes, author_id, author_name)
        select unit_id, ${record}, ${sql.ref(`${record}_id`)}, version, 'Wrong.', ${JSON.stringify(becomes)}, ${leader.person}, ${leader.name}
        from ${sql.table(`results.${record}`)} where unit_id = ${unit} limit 1`.execute(tx),
    );
  };
  const pastGuards = (table: string, triggers: string[], set: string) =>
    asOwner(both.ownerUrl, (query) =>
      query(`alter table ${table} no force row level security, ${triggers.map((each) => `disable trigger ${each}`).join(', ')};
        update ${table} set ${set} where unit_id = '${both.here.unit}';
        set constraints all immediate;
        alter table ${table} force row level security, ${triggers.map((each) => `enable trigger ${each}`).join(', ')}`),
    );
  const found = async () =>
    (await verify(both.ownerUrl)).map(({ unit, relation, what }) => `${unit}: ${relation} ${what}`);

  it('finds nothing while the ledger is corrected as it should be', async () => {
    for (const note of ['Said better.', 'Said better still.'])
      await correct('measurement', { note, evidence: 'A letter', measured_on: '2026-09-03' });
    await correct('effect', { place: 'Here', because: null });
    await correct('claim', { project: 'Another' });
    await correct('figure', { qualifier: 'at-most' });
    expect(await found()).toEqual([]);
  });

  it('names what was changed otherwise than by its corrections, and what is never changed', async () => {
    const record = ['only_corrected', 'as_corrected'];
    await pastGuards('results.measurement', record, "note = 'Never said.'");
    await pastGuards('results.claim', record, "project = 'Nobody’s'");
    await pastGuards('results.factor', ['append_only'], "reason = 'Never said.'");
    expect([...new Set(await found())].sort()).toEqual([
      'here: results.claim changed-otherwise',
      'here: results.claim not-as-corrected',
      'here: results.factor changed-otherwise',
      'here: results.measurement changed-otherwise',
      'here: results.measurement not-as-corrected',
    ]);
  });
});
