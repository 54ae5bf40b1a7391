import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { testDatabase } from '../tests/database.ts';
import type { Case } from './case.ts';
import { idOf } from './ids.ts';
import { cases } from './index.ts';
import { loadCases } from './load.ts';

const now = Date.parse('2026-11-24T10:00Z');
const real = cases.filter(({ example }) => !example);
const vestreToten = real.find(({ slug }) => slug === 'vestre-toten') as Case;

/** A database with the shipped cases in it, read as the guard, who sees all. */
async function loaded() {
  const { ownerUrl, drop } = await testDatabase();
  const database: Database = openDatabase(ownerUrl, { connections: 4 });
  const load = (from: readonly Case[] = cases, at = now) =>
    loadCases({ ownerUrl, database, examples: true, now: at, cases: from });
  const rows = <Row>(sql: string, values: unknown[] = []) =>
    asOwner(ownerUrl, async (query) => {
      await query('set local role omstilt_guard');
      return (await query(sql, values)).rows as Row[];
    });
  /** What somebody made of a programme since, written past the triggers. */
  const made = (change: string) =>
    asOwner(ownerUrl, (query) =>
      query(`alter table programme.programme no force row level security, disable trigger user; ${change};
        alter table programme.programme force row level security, enable trigger user`),
    );
  const first = await load();
  const close = async () => {
    await database.close();
    await drop();
  };
  return { load, rows, made, first, close };
}

const counted = `select relation, count(*)::int from audit.event group by relation order by relation`;
const findings = `select relation, row_id, finding from audit.verify()
  union all select relation, row_id, finding from programme.verify() union all select relation, row_id, finding from plan.verify()
  union all select relation, row_id, finding from results.verify() union all select relation, row_id, finding from logbook.verify()`;

describe('the shipped cases', () => {
  let ground: Awaited<ReturnType<typeof loaded>>;
  beforeAll(async () => {
    ground = await loaded();
  });
  afterAll(() => ground.close());

  test('stand in the database after the first start: every programme, figure, goal and effect', async () => {
    const [row] = await ground.rows<Record<string, number>>(
      `select (select count(*)::int from programme.public_programme) as programmes,
        (select count(*)::int from results.public_figure) as figures,
        (select count(*)::int from plan.public_goal) as goals,
        (select count(*)::int from results.effect) as effects`,
    );
    expect(row).toEqual({
      programmes: cases.length,
      figures: cases.flatMap(({ figures }) => figures).length,
      goals: cases.flatMap(({ goals }) => goals).length,
      effects: cases.flatMap(({ effects }) => effects).length,
    });
    expect(ground.first.written).toBeGreaterThan(400);
  });

  test('are changed by nothing when they are loaded again, not even on another day', async () => {
    const before = await ground.rows(counted);
    expect(await ground.load()).toEqual({ written: 0, corrected: 0 });
    expect(await ground.load(cases, now + 40 * 86_400_000)).toEqual({ written: 0, corrected: 0 });
    expect(await ground.rows(counted)).toEqual(before);
  });

  test('leave nothing for the verification to find', async () => {
    expect(await ground.rows(findings)).toEqual([]);
  });

  test('say of a programme that is long over no more than is known: a period that is not, is none', async () => {
    const [row] = await ground.rows(
      `select period, state, period_note ->> 'en' as note from programme.public_programme where slug = 'flora-hoyanger-ardal'`,
    );
    expect(row).toMatchObject({ period: null, state: 'closed', note: expect.stringContaining('lost') });
  });

  test('tell beside what was published what was looked for and not found', async () => {
    const [row] = await ground.rows<{ texts: object[] }>(
      `select not_published as texts from programme.public_programme where slug = 'vestre-toten'`,
    );
    expect(row?.texts).toEqual(vestreToten.notPublished);
  });

  test('place a municipality that was merged under the one it became a part of', async () => {
    const [row] = await ground.rows(
      `select p.slug, l.from_on::text from access.unit_parent l join access.unit u using (unit_id) join access.unit p on p.unit_id = l.parent_id
       where u.slug = 'hurum-kommune' and p.kind = 'municipality'`,
    );
    expect(row).toEqual({ slug: 'asker-kommune', from_on: '2020-01-01' });
  });

  test('lead the example to where its decisions lead, and number them as its log does', async () => {
    const [programme] = await ground.rows(
      `select state, period from programme.programme where unit_id = $1`,
      [idOf('eksempelvik')],
    );
    expect(programme).toEqual({ state: 'implementation', period: '2025-04/2031-03' });
    const numbers = await ground.rows<{ case_number: string }>(
      `select case_number from programme.decision where unit_id = $1 and case_number is not null`,
      [idOf('eksempelvik')],
    );
    for (const { case_number } of numbers) expect(case_number).toMatch(/^\d+\/2[456]$/);
    expect(numbers.length).toBeGreaterThan(3);
  });
});

describe('a case whose sources were read again', () => {
  let ground: Awaited<ReturnType<typeof loaded>>;
  beforeAll(async () => {
    ground = await loaded();
  });
  afterAll(() => ground.close());

  test('is corrected where it says something else, and what it said before is kept', async () => {
    const summary = { ...vestreToten.summary, en: 'Read again.' };
    const changed: Case = {
      ...vestreToten,
      summary,
      log: vestreToten.log.map((entry, index) => (index === 0 ? { ...entry, who: 'Bedriftene' } : entry)),
      shocks: vestreToten.shocks.map((shock) => ({ ...shock, lost: 551 })),
      decisions: vestreToten.decisions.map((decision, index) =>
        index === 0 ? { ...decision, body: 'Oppland fylkeskommune' } : decision,
      ),
      figures: vestreToten.figures.map((figure, index) =>
        index === 7 ? { ...figure, value: 231, note: undefined } : figure,
      ),
    };
    expect(await ground.load([changed])).toEqual({ written: 0, corrected: 4 });
    expect(await ground.load([changed])).toEqual({ written: 0, corrected: 0 });

    const kept = await ground.rows(
      `select record, reason, was, becomes from programme.correction union all select record, reason, was, becomes from results.correction
       where unit_id = $1 order by 1`,
      [idOf('vestre-toten')],
    );
    expect(kept).toMatchObject([
      { record: 'decision', reason: 'Rettet etter kilden.', was: { body: 'Ikke oppgitt i kilden' } },
      {
        record: 'figure',
        reason: 'Rettet etter kilden.',
        was: { value_low: 23_000 },
        becomes: { note: null },
      },
      { record: 'shock', reason: 'Rettet etter kilden.', was: { lost_low: 550, lost_high: 550 } },
    ]);
    const [programme] = await ground.rows(
      `select summary ->> 'en' as en, version from programme.programme where unit_id = $1`,
      [idOf('vestre-toten')],
    );
    expect(programme).toEqual({ en: 'Read again.', version: 2 });
    expect(await ground.rows(findings)).toEqual([]);
  });

  test('gets a figure more where one was found', async () => {
    const [first] = vestreToten.figures;
    const found = { ...(first as Case['figures'][number]), key: 'found' };
    const more: Case = { ...vestreToten, figures: [...vestreToten.figures, found] };
    expect(await ground.load([more])).toMatchObject({ written: 1 });
  });
});

describe('an example', () => {
  let ground: Awaited<ReturnType<typeof loaded>>;
  beforeAll(async () => {
    ground = await loaded();
  });
  afterAll(() => ground.close());

  test('that somebody took off the public pages is not loaded again: what was done in it stands', async () => {
    await ground.made(`update programme.programme set published = false, state = 'closing', period = '2025-04/2029'
      where unit_id = '${idOf('eksempelvik')}'`);
    expect(await ground.load(cases, now + 40 * 86_400_000)).toEqual({ written: 0, corrected: 0 });
    expect(
      await ground.rows(`select published, state, period from programme.programme where unit_id = $1`, [
        idOf('eksempelvik'),
      ]),
    ).toEqual([{ published: false, state: 'closing', period: '2025-04/2029' }]);
  });
});
