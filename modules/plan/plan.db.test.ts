import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnitId } from '#platform/access/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import type { Actual, Goal, Indicator, Target } from './contract.ts';

const now = Date.parse('2025-11-24T12:00Z');
let here: Installation;
let leader: Call;
let observer: Call;
let visitor: Call;
let programme: string;

beforeAll(async () => {
  here = await installation({ now: () => now });
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  observer = await here.as('sunniva.tenkt@example.org');
  visitor = await here.as(undefined);
});
afterAll(() => here.close());

const goals = () => `programmes/${programme}/goals`;
const firms = {
  name: 'Nye bedrifter',
  lang: 'nb',
  type: 'count',
  unit: 'bedrifter',
  collection: 'Foretaksregisteret',
  baseline: { value: { type: 'count', count: 3 }, on: '2022' },
};
const made = async <T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> => {
  const reply = await leader('POST', path, { body, headers });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body as T;
};
const newGoal = (indicators: object[] = [firms], more: object = {}) =>
  made<Goal>(goals(), {
    kind: 'output',
    title: 'Flere nye bedrifter',
    lang: 'nb',
    owner: 'Styret',
    ...more,
    indicators,
  });
const newIndicator = async (change: object = {}): Promise<Indicator> => {
  const [indicator] = (await newGoal([{ ...firms, ...change }])).indicators;
  if (!indicator) throw new Error('no indicator');
  return indicator;
};
const aim = (indicator: string, body: object) =>
  leader('POST', `indicators/${indicator}/targets`, { body: { year: 2025, follows: 0, ...body } });
const count = (number: number) => ({ type: 'count', count: number });
const errorsOf = async (asked: ReturnType<Call>) => {
  const { status, body } = await asked;
  return [status, body.errors?.map(({ field, code }) => `${field}: ${code}`)];
};

describe('a goal', () => {
  it('once written is read back with its indicators and with what keeps it from being measured', async () => {
    const goal = await newGoal([firms], { title: 'Et robust næringsliv', owner: null });
    expect(goal).toMatchObject({ by: 'Ingrid Prøve', version: 1, corrections: [] });
    expect(goal.missing.map(({ what, word }) => word ?? what)).toEqual(['target', 'owner', 'robust']);
    const { body } = await leader('GET', goals());
    expect(body.years).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(body.items).toContainEqual(expect.objectContaining({ id: goal.id, title: goal.title }));
  });

  it('corrected keeps what it said before, step by step', async () => {
    const goal = await newGoal([{ ...firms, baseline: { ...firms.baseline, value: count(3) } }]);
    const id = goal.indicators[0]?.id;
    const correct = (version: number, change: object) =>
      made<Indicator>(
        `indicators/${id}/corrections`,
        { ...change, reason: 'Talt på nytt.' },
        { 'if-match': `"${version}"` },
      );
    await correct(1, { baseline: { value: count(4), on: '2022', source: null } });
    const after = await correct(2, {
      baseline: { value: count(4), on: '2021', source: null },
      unit: 'foretak',
    });
    expect(after.corrections.map(({ was }) => was)).toEqual([
      { unit: 'bedrifter', baseline: { value: count(4), on: '2022', source: null } },
      { baseline: { value: count(3), on: '2022', source: null } },
    ]);
  });

  it('two who correct at once do not both win: the second is told both versions', async () => {
    const goal = await newGoal();
    const replies = await Promise.all(
      ['Ett mål', 'Et annet mål'].map((title) =>
        leader('POST', `goals/${goal.id}/corrections`, {
          body: { title, reason: 'Klarere.' },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
    const [won, lost] = replies.sort((one, other) => one.status - other.status);
    expect(lost?.body.extra).toMatchObject({ current: { title: won?.body.title, version: 2 } });
    expect(lost?.body.extra?.yours).toBeDefined();
  });

  it('corrected to what it says already, or without a reason, is refused', async () => {
    const goal = await newGoal();
    const headers = { 'if-match': '"1"' };
    const path = `goals/${goal.id}/corrections`;
    const same = await leader('POST', path, { body: { title: goal.title, reason: 'x' }, headers });
    expect([same.status, same.body.code]).toEqual([422, 'nothing-corrected']);
    expect(await errorsOf(leader('POST', path, { body: { title: 'Nytt' }, headers }))).toEqual([
      400,
      ['reason: required'],
    ]);
  });

  it('with a wrong indicator is not written at all, and says where it is wrong', async () => {
    const indicators = [firms, { ...firms, type: 'ratio', baseline: null }];
    const body = { kind: 'output', title: 'Nesten', lang: 'nb', indicators };
    expect(await errorsOf(leader('POST', goals(), { body }))).toEqual([
      422,
      ['indicators.1.ofWhat: required'],
    ]);
    const { items } = (await leader('GET', goals())).body;
    expect(items?.map((each) => (each as unknown as Goal).title)).not.toContain('Nesten');
  });

  it.each<[string, object, number, string]>([
    ['a baseline without a date', { baseline: { value: count(1) } }, 400, 'baseline.on: required'],
    [
      'a baseline of another type',
      { baseline: { value: { type: 'text', text: 'få' }, on: '2022' } },
      422,
      'baseline.value: another-type',
    ],
    [
      'a baseline of tomorrow',
      { baseline: { value: count(1), on: '2026' } },
      422,
      'baseline.on: in-the-future',
    ],
    [
      'a ratio without a denominator',
      {
        type: 'ratio',
        ofWhat: 'bedrifter',
        baseline: { value: { type: 'ratio', numerator: 1 }, on: '2022' },
      },
      400,
      'baseline.value.denominator: required',
    ],
    [
      'a ratio of none',
      {
        type: 'ratio',
        ofWhat: 'bedrifter',
        baseline: { value: { type: 'ratio', numerator: 1, denominator: 0 }, on: '2022' },
      },
      400,
      'baseline.value.denominator: too-small',
    ],
    ['half a job', { baseline: { value: count(1.5), on: '2022' } }, 400, 'baseline.value.count: not-a-int'],
    ['an amount in kroner', { type: 'amount', unit: 'kroner', baseline: null }, 422, 'unit: not-a-currency'],
    [
      'a scale upside down',
      { type: 'scale', scale: { low: 5, high: 1 }, baseline: null },
      422,
      'scale.high: scale-backwards',
    ],
    [
      'a scale beyond what anyone counts on',
      { type: 'scale', scale: { low: 0, high: 3_000_000_000 }, baseline: null },
      400,
      'scale.high: too-large',
    ],
  ])('is not measured with %s', async (_, change, status, problem) => {
    const goal = await newGoal([]);
    const asked = leader('POST', `goals/${goal.id}/indicators`, { body: { ...firms, ...change } });
    expect(await errorsOf(asked)).toEqual([status, [problem]]);
  });
});

describe('a target', () => {
  it('is never changed: a revision is a version more, with its reason and its decision', async () => {
    const { id } = await newIndicator();
    const decision = await decided();
    expect((await aim(id, { value: count(12) })).status).toBe(201);
    const revised = await aim(id, { value: count(9), follows: 1, reason: 'Støperiet la ned.', decision });
    expect(revised.body).toMatchObject({
      year: 2025,
      number: 2,
      value: count(9),
      history: [
        { number: 1, value: count(12), reason: null, decision: null },
        {
          number: 2,
          value: count(9),
          reason: 'Støperiet la ned.',
          decision: { id: decision, body: 'Kommunestyret' },
        },
      ],
    });
    const { items } = (await leader('GET', `programmes/${programme}/targets`)).body;
    expect(items?.find((each) => (each as unknown as { indicator: string }).indicator === id)).toMatchObject({
      indicatorName: 'Nye bedrifter',
      number: 2,
    });
    await expect(
      asOwner(here.ownerUrl, async (query) => {
        await query('set local role omstilt_guard');
        await query('update plan.target set value = $1 where indicator_id = $2', ['{"count": 1}', id]);
      }),
    ).rejects.toThrow();
  });

  it('means what it meant: what its indicator counts, and how, is not corrected behind it', async () => {
    const { id } = await newIndicator();
    await aim(id, { value: count(12) });
    const correct = (change: object) =>
      leader('POST', `indicators/${id}/corrections`, {
        body: { ...change, reason: 'Vi teller på en annen måte.' },
        headers: { 'if-match': '"1"' },
      });
    const refused = await correct({ unit: 'arbeidsplasser', direction: 'down', aggregation: 'sum' });
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      ['unit', 'direction', 'aggregation'].map((field) => ({ field, code: 'meaning-of-targets' })),
    ]);
    expect(refused.body.errors?.[0]?.message).toBe(
      'Måltallene er satt etter dette, og det står fast. Legg til en ny indikator i stedet.',
    );
    expect((await correct({ name: 'Bedrifter som er nye', unit: 'bedrifter' })).status).toBe(201);
  });

  it('revised by two at once is revised once, and the second is told both', async () => {
    const { id } = await newIndicator();
    await aim(id, { value: count(12) });
    const replies = await Promise.all(
      [7, 8, 9, 10].map((number) => aim(id, { value: count(number), follows: 1, reason: 'Nytt anslag.' })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
    const won = replies.find(({ status }) => status === 201)?.body as unknown as Target;
    for (const { status, body } of replies) {
      if (status !== 412) continue;
      expect(body.extra).toMatchObject({ current: { number: 2, value: won.value }, yours: { follows: 1 } });
    }
    expect(won.history.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each<[string, object, object, string]>([
    ['without a unit', { unit: null }, { value: count(4) }, 'value: without-unit'],
    ['for a year outside the programme', {}, { value: count(4), year: 2031 }, 'year: outside-the-programme'],
    ['of another type', {}, { value: { type: 'yes-no', yes: true } }, 'value: another-type'],
    [
      'off its scale',
      { type: 'scale', scale: { low: 1, high: 5 }, baseline: null },
      { value: { type: 'scale', step: 6 } },
      'value.step: off-the-scale',
    ],
    [
      'by a decision of nobody',
      {},
      { value: count(4), decision: '00000000-0000-7000-8000-000000000000' },
      'decision: no-such-decision',
    ],
  ])('%s is refused beside its field', async (_, indicator, body, problem) => {
    const { id } = await newIndicator(indicator);
    expect(await errorsOf(aim(id, body))).toEqual([422, [problem]]);
  });

  it('is never left outside the programme by a period that is typed', async () => {
    await aim((await newIndicator()).id, { value: count(4), year: 2024 });
    const { period, version } = (await leader('GET', `programmes/${programme}`)).body;
    const asked = { body: { period: '2025/2029' }, headers: { 'if-match': `"${version}"` } };
    const refused = await leader('PATCH', `programmes/${programme}`, asked);
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ field: 'period', code: 'targets-outside', message: expect.stringContaining('2024') }],
    ]);
    expect((await leader('GET', `programmes/${programme}`)).body.period).toBe(period);
  });

  it('for a year of no calendar is refused, also where the programme’s years are not known', async () => {
    const { id } = await newIndicator();
    const last = async (period: string | null) =>
      here.database.withActor({ kind: 'system', unit: programme as UnitId }, (tx) =>
        sql`update programme.programme set period = ${period}, version = version + 1 where unit_id = ${programme}`.execute(
          tx,
        ),
      );
    const { period } = (await leader('GET', `programmes/${programme}`)).body;
    await last(null);
    for (const [year, code] of [
      [3_000_000_000, 'too-large'],
      [0, 'too-small'],
    ] as const)
      expect(await errorsOf(aim(id, { value: count(4), year }))).toEqual([400, [`year: ${code}`]]);
    await last(period as unknown as string);
  });

  it('outside the programme is told which years there are, written as years', async () => {
    const { body } = await aim((await newIndicator()).id, { value: count(4), year: 2031 });
    expect(body.errors?.[0]?.message).toBe('Programmet varer fra 2024 til 2030. Velg et av de årene.');
  });

  it('keeps the reason it was given, also when it is the first of its year', async () => {
    const { id } = await newIndicator();
    const { body } = await aim(id, { value: count(12), reason: 'Det bankene tror på.' });
    expect(body).toMatchObject({ number: 1, history: [{ number: 1, reason: 'Det bankene tror på.' }] });
  });

  it('revised without a reason, or to the same, is refused', async () => {
    const { id } = await newIndicator();
    await aim(id, { value: count(12) });
    expect(await errorsOf(aim(id, { value: count(9), follows: 1 }))).toEqual([
      422,
      ['reason: revised-without-reason'],
    ]);
    expect(await errorsOf(aim(id, { value: count(12), follows: 1, reason: 'x' }))).toEqual([
      422,
      ['value: not-revised'],
    ]);
  });

  it('of jobs is a count, and its actual value is not typed in', async () => {
    const { id } = await newIndicator({
      unit: null,
      baseline: null,
      collection: null,
      ledger: { kind: 'created', basis: 'fte' },
    });
    expect((await aim(id, { value: count(120) })).status).toBe(201);
    expect(await errorsOf(aim(id, { value: count(-1), year: 2026 }))).toEqual([
      422,
      ['value.count: too-small'],
    ]);
    const body = { asOf: '2025', value: count(4), evidence: 'A-meldingen' };
    expect(await errorsOf(leader('POST', `indicators/${id}/actuals`, { body }))).toEqual([
      422,
      ['value: read-from-the-ledger'],
    ]);
  });
});

describe('an actual value', () => {
  const record = (indicator: string, body: object) =>
    leader('POST', `indicators/${indicator}/actuals`, {
      body: { asOf: '2025-06', value: count(5), ...body },
    });

  it('is recorded with its evidence, and corrected without losing what it said', async () => {
    const { id } = await newIndicator();
    const [entry] = (await leader('GET', `programmes/${programme}/log-entries`)).body.items ?? [];
    const written = (await record(id, { evidence: 'Foretaksregisteret', entry: entry?.id }))
      .body as unknown as Actual;
    expect(written).toMatchObject({ asOf: '2025-06', value: count(5), entry: entry?.id, version: 1 });
    const after = await made<Actual>(
      `actuals/${written.id}/corrections`,
      { value: count(4), reason: 'En var flyttet hit.' },
      { 'if-match': '"1"' },
    );
    expect(after).toMatchObject({
      value: count(4),
      version: 2,
      corrections: [{ was: { value: count(5) }, reason: 'En var flyttet hit.' }],
    });
  });

  it.each<[string, object, string]>([
    ['nothing to show it', {}, 'evidence: without-evidence'],
    ['a day that has not been', { asOf: '2026-01', evidence: 'x' }, 'asOf: in-the-future'],
    ['another type', { value: { type: 'text', text: 'mange' }, evidence: 'x' }, 'value: another-type'],
    ['an entry of nobody', { entry: '00000000-0000-7000-8000-000000000000' }, 'entry: no-such-entry'],
    ['a file of nobody', { file: '00000000-0000-7000-8000-000000000000' }, 'file: no-such-file'],
  ])('with %s is refused beside its field', async (_, body, problem) => {
    expect(await errorsOf(record((await newIndicator()).id, body))).toEqual([422, [problem]]);
  });
});

describe('who may', () => {
  it('an observer reads and writes nothing; a stranger is told that it does not exist', async () => {
    const goal = await newGoal();
    expect((await observer('GET', goals())).status).toBe(200);
    expect(
      (await observer('POST', goals(), { body: { kind: 'output', title: 'x', lang: 'nb' } })).status,
    ).toBe(403);
    const indicator = goal.indicators[0]?.id;
    const target = { year: 2025, value: count(1), follows: 0 };
    expect((await observer('POST', `indicators/${indicator}/targets`, { body: target })).status).toBe(403);
    const other = await here.unit('vestre-toten');
    expect((await leader('GET', `programmes/${other}/goals`)).status).toBe(404);
    expect((await leader('POST', `indicators/${programme}/targets`, { body: target })).status).toBe(404);
    expect((await visitor('GET', goals())).status).toBe(401);
  });
});

describe('what anyone may read', () => {
  const open = 'public/programmes/eksempelvik/goals';
  const show = (published: boolean, parts: readonly string[] | null) =>
    asOwner(here.ownerUrl, async (query) => {
      await query('set local role omstilt_guard');
      await query(
        'update programme.programme set published = $2, public_parts = $3, version = version + 1 where unit_id = $1',
        [programme, published, parts],
      );
    });

  it('is the goals with their history and without who wrote them, under an ETag that changes when they do', async () => {
    await show(true, null);
    const goal = await newGoal();
    const first = await visitor('GET', open);
    expect(first.status).toBe(200);
    expect(first.body.items).toContainEqual(expect.objectContaining({ id: goal.id }));
    expect(JSON.stringify(first.body)).not.toMatch(/Ingrid|"by"|"owner"/);
    const etag = first.headers.etag ?? '';
    expect((await visitor('GET', open, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await aim(goal.indicators[0]?.id ?? '', { value: count(12) });
    const second = await visitor('GET', open, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(200);
    expect(second.headers.etag).not.toBe(etag);
  });

  it('is nothing where the goals are not open, and where the programme is not published', async () => {
    await show(true, ['decisions']);
    expect((await visitor('GET', open)).status).toBe(404);
    await show(true, null);
    expect((await visitor('GET', open)).status).toBe(200);
    await show(false, null);
    expect((await visitor('GET', open)).status).toBe(404);
  });
});

async function decided(): Promise<string> {
  const id = randomUUID();
  await here.database.withActor({ kind: 'system', unit: programme as UnitId }, async (tx) => {
    await sql`insert into programme.decision (unit_id, decision_id, about, what, lang, body, decided, outcome, author_name)
      values (${programme}, ${id}, 'target', 'Måltallet settes ned.', 'nb', 'Kommunestyret', '2025-03-01', 'approved', 'Installasjonen')`.execute(
      tx,
    );
  });
  return id;
}
