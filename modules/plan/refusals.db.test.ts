import { type RawBuilder, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, UnitId } from '#platform/access/actor.ts';
import { type TwoProgrammes, twoProgrammes } from '#tests/walls/two-programmes.ts';

/** What the rules refuse in words, the database refuses too: tried in SQL, as somebody who may write here. */
describe('the database', () => {
  let site: TwoProgrammes;
  let leader: Person;
  let unit: UnitId;
  beforeAll(async () => {
    site = await twoProgrammes();
    ({ leader, unit } = site.here);
  });
  afterAll(() => site.close());

  const ask = (query: RawBuilder<unknown>) => site.database.withActor(leader, (tx) => query.execute(tx));
  const by = () => sql`${leader.person}, ${leader.name}`;
  const code = (error: unknown) => (error as { code?: string }).code;
  const refused = (query: RawBuilder<unknown>) => ask(query).then(() => undefined, code);

  const goalOf = async () =>
    (await ask(sql`select goal_id from plan.goal where unit_id = ${unit}`)).rows[0] as { goal_id: string };
  async function indicator(columns: RawBuilder<unknown>, values: RawBuilder<unknown>): Promise<string> {
    const id = newId();
    const { goal_id } = await goalOf();
    await ask(sql`insert into plan.indicator (unit_id, indicator_id, goal_id, name, lang, author_id, author_name, ${columns})
      values (${unit}, ${id}, ${goal_id}, 'Something', 'en', ${by()}, ${values})`);
    return id;
  }
  const target = (
    id: string,
    value: object,
    { year = 2023, number = 1, reason = null as string | null } = {},
  ) =>
    sql`insert into plan.target (unit_id, indicator_id, year, number, value, reason, author_id, author_name)
      values (${unit}, ${id}, ${year}, ${number}, ${JSON.stringify(value)}, ${reason}, ${by()})`;
  const counted = () => indicator(sql`type, unit`, sql`'count', 'firms'`);

  it('takes no target without a unit, of another type, of half a firm, or outside the programme', async () => {
    const id = await counted();
    expect(await refused(target(await indicator(sql`type`, sql`'count'`), { count: 1 }))).toBe('23514');
    expect(await refused(target(id, { yes: true }))).toBe('23514');
    expect(await refused(target(id, { count: 1.5 }))).toBe('23514');
    expect(await refused(target(id, { count: 1 }, { year: 2027 }))).toBe('23514');
    expect(await refused(target(id, { count: 1 }, { year: 2026 }))).toBeUndefined();
  });

  it('takes no target of more jobs than a ledger counts, and of anything else as many as there are', async () => {
    const jobs = await indicator(sql`type, ledger_kind, ledger_basis`, sql`'count', 'created', 'persons'`);
    expect(await refused(target(jobs, { count: 1_000_001 }))).toBe('23514');
    expect(await refused(target(jobs, { count: 1_000_000 }))).toBeUndefined();
    expect(await refused(target(await counted(), { count: 9_000_000_000 }))).toBeUndefined();
  });

  it('takes no ratio without a denominator, or of none', async () => {
    const id = await indicator(sql`type, unit, of_what`, sql`'ratio', 'firms', 'firms'`);
    expect(await refused(target(id, { numerator: 1 }))).toBe('23514');
    expect(await refused(target(id, { numerator: 1, denominator: 0 }))).toBe('23514');
    expect(await refused(target(id, { numerator: 1, denominator: 3 }))).toBeUndefined();
  });

  it('takes no scale with one end, none upside down, and no target off it', async () => {
    const scale = (low: number | null, high: number | null, type = 'scale') =>
      indicator(sql`type, scale_low, scale_high`, sql`${type}, ${low}, ${high}`).then(() => undefined, code);
    expect([await scale(1, null), await scale(null, 5), await scale(5, 1)]).toEqual([
      '23514',
      '23514',
      '23514',
    ]);
    expect(await scale(1, 5, 'yes-no')).toBe('23514');
    const id = await indicator(sql`type, scale_low, scale_high`, sql`'scale', 1, 5`);
    expect(await refused(target(id, { step: 6 }))).toBe('23514');
  });

  it('takes no baseline without a date', async () => {
    const made = indicator(sql`type, unit, baseline`, sql`'count', 'firms', '{"count": 3}'`);
    await expect(made.catch(code)).resolves.toBe('23514');
  });

  it('counts jobs of the ledger from none, and takes no actual value for them', async () => {
    const id = await indicator(sql`type, ledger_kind, ledger_basis`, sql`'count', 'created', 'fte'`);
    expect(await refused(target(id, { count: -1 }))).toBe('23514');
    expect(await refused(target(id, { count: 120 }))).toBeUndefined();
    const actual = sql`insert into plan.actual (unit_id, actual_id, indicator_id, as_of, value, author_id, author_name)
      values (${unit}, ${newId()}, ${id}, '2023', '{"count": 4}', ${by()})`;
    expect(await refused(actual)).toBe('23514');
  });

  it('revises a target only by the next number, with a reason; the old one can be changed by nobody', async () => {
    const id = await counted();
    await ask(target(id, { count: 12 }));
    expect(await refused(target(id, { count: 9 }, { number: 3, reason: 'Fewer.' }))).toBe('40001');
    expect(await refused(target(id, { count: 9 }, { number: 1, reason: 'Fewer.' }))).toBe('40001');
    expect(await refused(target(id, { count: 9 }, { number: 2 }))).toBe('23514');
    expect(await refused(target(id, { count: 9 }, { number: 2, reason: 'Fewer.' }))).toBeUndefined();
    expect(await refused(sql`update plan.target set value = '{"count": 1}' where indicator_id = ${id}`)).toBe(
      '42501',
    );
    expect(await refused(sql`delete from plan.target where indicator_id = ${id}`)).toBe('42501');
  });

  it('takes no period that is typed and leaves a target outside', async () => {
    await ask(target(await counted(), { count: 1 }, { year: 2023 }));
    const type = (period: string) =>
      sql`update programme.programme set period = ${period}, version = version + 1 where unit_id = ${unit}`;
    const { period } = (await ask(sql`select period from programme.programme where unit_id = ${unit}`))
      .rows[0] as { period: string };
    expect(await refused(type('2024/2026'))).toBe('23514');
    expect(await refused(type(period))).toBeUndefined();
  });

  it('lets nobody correct what the targets of an indicator mean; the installation follows its source', async () => {
    const id = await counted();
    const correct = (number: number, becomes: object, author = by()) =>
      sql`insert into plan.correction (unit_id, record, record_id, number, reason, becomes, author_id, author_name)
        values (${unit}, 'indicator', ${id}, ${number}, 'Wrong.', ${JSON.stringify(becomes)}, ${author})`;
    expect(await refused(correct(1, { unit: 'shops', aggregation: 'sum' }))).toBeUndefined();
    await ask(target(id, { count: 12 }));
    for (const becomes of [
      { unit: 'firms' },
      { unit: null },
      { of_what: 'all' },
      { direction: 'down' },
      { aggregation: 'mean' },
    ])
      expect(await refused(correct(2, becomes))).toBe('23514');
    expect(await refused(correct(2, { name: 'Shops that opened' }))).toBeUndefined();
    await site.database.withActor({ kind: 'system', unit }, (tx) =>
      correct(3, { unit: 'shops that opened' }, sql`null, 'Editor'`).execute(tx),
    );
  });

  it('corrects no type of an indicator, and nothing of another programme', async () => {
    const correct = (record: string, becomes: object) =>
      sql`insert into plan.correction (unit_id, record, record_id, number, reason, becomes, author_id, author_name)
        values (${unit}, 'indicator', ${record}, 1, 'Wrong.', ${JSON.stringify(becomes)}, ${by()})`;
    expect(await refused(correct(await counted(), { type: 'text' }))).toBe('P0002');
    const there = await site.database.withActor(site.there.leader, async (tx) => {
      const { rows } = await sql<{ id: string }>`select indicator_id as id from plan.indicator`.execute(tx);
      return rows[0]?.id ?? '';
    });
    expect(await refused(correct(there, { name: 'Mine' }))).toBe('23503');
  });
});
