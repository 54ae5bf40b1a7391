import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { multipart } from '#tests/multipart.ts';
import { mayFollow } from './rules.ts';
import { type ProgrammeState, programmeStates, publicParts } from './terms.ts';

let here: Installation;
let leader: Call;
let owner: Call;
let adviser: Call;
let visitor: Call;

beforeAll(async () => {
  here = await installation();
  leader = await here.as('ingrid.prove@example.org');
  owner = await here.as('oddny.omtrent@example.org');
  adviser = await here.as('sunniva.tenkt@example.org');
  visitor = await here.as(undefined);
});
afterAll(() => here.close());

/** A programme of the owner's, begun now: in no state, on no public page. */
async function begun(slug: string): Promise<string> {
  const words = { nb: 'Et program.', nn: 'Eit program.', sv: 'Ett program.', en: 'A programme.' };
  const { body } = await owner('POST', 'programmes', {
    body: {
      name: 'Prøveprogrammet',
      slug,
      summary: words,
      period: '2020/2025',
      language: 'nb',
      municipalities: [await here.unit('eksempelvik-kommune')],
    },
  });
  return body.id as unknown as string;
}

const shock = {
  what: 'Smelteverket stengte.',
  lang: 'nb',
  happened: '2019-05',
  employer: 'Smelteverket AS',
  lostLow: 90,
  lostHigh: 110,
  source: { title: 'Avisen', url: 'https://example.org/avisen' },
};
const decision = {
  about: 'application',
  what: 'Kommunestyret søkte om status.',
  lang: 'nb',
  body: 'Kommunestyret',
  caseNumber: '12/19',
  decided: '2019-09-01',
  outcome: 'approved',
  votesFor: 20,
  votesAgainst: 1,
};
const decide = (unit: string, change: object) =>
  owner('POST', `programmes/${unit}/decisions`, { body: { ...decision, ...change } });

it('the database and the rules agree on which state may follow which, for every pair', async () => {
  const told = await here.database.withActor({ kind: 'visitor' }, async (tx) => {
    const { rows } = await sql<{ old: ProgrammeState; next: ProgrammeState; may: boolean }>`
      select old, next, programme.may_follow(old, next) as may
      from unnest(${[null, ...programmeStates]}::text[]) old, unnest(${[...programmeStates]}::text[]) next`.execute(
      tx,
    );
    return rows;
  });
  expect(told).toHaveLength((programmeStates.length + 1) * programmeStates.length);
  expect(told.filter(({ old, next, may }) => may !== mayFollow(old, next))).toEqual([]);
});

describe('a shock', () => {
  it('is recorded by those who answer for the programme, and read by everyone in it', async () => {
    const unit = await begun('livet-en');
    const made = await owner('POST', `programmes/${unit}/shocks`, { body: shock });
    expect([made.status, made.body]).toMatchObject([
      201,
      { ...shock, qualifier: 'exactly', version: 1, by: 'Oddny Omtrent', corrections: [] },
    ]);
    expect((await owner('GET', `programmes/${unit}/shocks`)).body.items).toEqual([made.body]);
    const example = await here.unit('eksempelvik');
    expect((await adviser('POST', `programmes/${example}/shocks`, { body: shock })).status).toBe(403);
    expect((await leader('GET', `programmes/${unit}/shocks`)).status).toBe(404);
  });

  it('is corrected from the version that was read, and what it said is kept', async () => {
    const unit = await begun('livet-to');
    const { body: made } = await owner('POST', `programmes/${unit}/shocks`, { body: shock });
    const correct = (change: object) =>
      owner('POST', `shocks/${made.id}/corrections`, {
        body: { ...change, reason: 'Feil i avisen.' },
        headers: { 'if-match': '"1"' },
      });
    const corrected = await correct({ happened: '2019-06', lostLow: 100 });
    expect([corrected.status, corrected.body]).toMatchObject([
      201,
      {
        version: 2,
        happened: '2019-06',
        lostLow: 100,
        lostHigh: 110,
        corrections: [{ reason: 'Feil i avisen.', was: { happened: '2019-05', lostLow: 90 } }],
      },
    ]);
    const stale = await correct({ happened: '2019-07' });
    expect([stale.status, stale.body.extra]).toMatchObject([
      412,
      { current: { happened: '2019-06', version: 2 }, yours: { happened: '2019-07' } },
    ]);
  });

  it('may lose its source by a correction', async () => {
    const unit = await begun('livet-uten-kilde');
    const { body: made } = await owner('POST', `programmes/${unit}/shocks`, { body: shock });
    const { body } = await owner('POST', `shocks/${made.id}/corrections`, {
      body: { source: null, reason: 'Avisen tok feil.' },
      headers: { 'if-match': '"1"' },
    });
    expect(body).toMatchObject({ source: null, corrections: [{ was: { source: shock.source } }] });
  });

  it('tells what is wrong with it beside the field', async () => {
    const unit = await begun('livet-tre');
    const refused = await owner('POST', `programmes/${unit}/shocks`, {
      body: { ...shock, lostHigh: 80, organisationNumber: null },
    });
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [
        {
          field: 'lostHigh',
          code: 'high-below-low',
          message: 'Det høyeste tallet er lavere enn det laveste. Bytt dem om.',
        },
      ],
    ]);
  });
});

it.each([
  ['shock', 'shocks', shock],
  ['decision', 'decisions', decision],
])(
  'two who correct one %s at once do not both win: the second is told both versions',
  async (name, path, body) => {
    const unit = await begun(`livet-to-samtidig-${name}`);
    const { body: made } = await owner('POST', `programmes/${unit}/${path}`, { body });
    const replies = await Promise.all(
      ['Det ene.', 'Det andre.', 'Det tredje.'].map((what) =>
        owner('POST', `${path}/${made.id}/corrections`, {
          body: { what, reason: 'Klarere.' },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );
    const [won, ...lost] = replies.sort((one, other) => one.status - other.status);
    expect([won?.status, ...lost.map(({ status }) => status)]).toEqual([201, 412, 412]);
    for (const { body } of lost) {
      expect(body.extra).toMatchObject({ current: { what: won?.body.what, version: 2 } });
      expect(body.extra?.yours).toBeDefined();
    }
  },
);

describe('a decision', () => {
  it('moves the programme through its life, one step after the other', async () => {
    const unit = await begun('livet-fire');
    const state = async () => (await owner('GET', `programmes/${unit}`)).body.state;
    expect(await state()).toBe('considered');
    const skipped = await decide(unit, { movesTo: 'granted' });
    expect([skipped.status, skipped.body.errors]).toMatchObject([422, [{ field: 'movesTo' }]]);
    expect((await decide(unit, { movesTo: 'applied' })).status).toBe(201);
    expect(await state()).toBe('applied');
    await decide(unit, { about: 'status', decided: '2019-12', movesTo: 'refused', outcome: 'refused' });
    expect(await state()).toBe('refused');
    await decide(unit, { decided: '2020-02', movesTo: 'applied' });
    await decide(unit, { about: 'status', decided: '2020-05', movesTo: 'granted' });
    expect(await state()).toBe('granted');
    const { items = [] } = (await owner('GET', `programmes/${unit}/decisions`)).body;
    expect(items.map((each) => (each as unknown as { decided: string }).decided)).toEqual([
      '2020-05',
      '2020-02',
      '2019-12',
      '2019-09-01',
    ]);
  });

  it('gives the period another end, and says why when that is longer than the rules', async () => {
    const unit = await begun('livet-fem');
    const extension = { about: 'extension', decided: '2024-05-05', ends: '2026' };
    const refused = await decide(unit, extension);
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [
        {
          field: 'reasons',
          code: 'reasons-for-longer',
          message: 'Programmet varer da lenger enn 6 år, som er det lengste etter reglene. Skriv hvorfor.',
        },
      ],
    ]);
    expect((await decide(unit, { ...extension, reasons: 'Én bedrift til stengte.' })).status).toBe(201);
    expect((await owner('GET', `programmes/${unit}`)).body.period).toBe('2020/2026');
    const typed = await owner('PATCH', `programmes/${unit}`, {
      body: { period: '2020/2027' },
      headers: { 'if-match': '"2"' },
    });
    expect([typed.status, typed.body.errors]).toMatchObject([
      422,
      [{ field: 'period', code: 'longer-needs-decision' }],
    ]);
  });

  it('that prolongs beyond the rules keeps reasons, whatever is corrected in it', async () => {
    const unit = await begun('livet-med-grunn');
    const reasons = 'Én bedrift til stengte.';
    const { body: made } = await decide(unit, {
      about: 'extension',
      decided: '2024-05',
      ends: '2026',
      reasons,
    });
    const correct = (change: object) =>
      owner('POST', `decisions/${made.id}/corrections`, {
        body: { ...change, reason: 'Rettet etter protokollen.' },
        headers: { 'if-match': '"1"' },
      });
    for (const none of [null, '']) {
      const refused = await correct({ reasons: none });
      expect([refused.status, refused.body.errors]).toMatchObject([
        422,
        [{ field: 'reasons', code: 'reasons-for-longer' }],
      ]);
    }
    expect((await correct({ reasons: 'To bedrifter til stengte.' })).status).toBe(201);
  });

  it('that gave the period its end is not contradicted by typing', async () => {
    const unit = await begun('livet-med-slutt');
    await decide(unit, { about: 'closing', decided: '2024-05', ends: '2024' });
    const type = (period: string) =>
      owner('PATCH', `programmes/${unit}`, { body: { period }, headers: { 'if-match': '"2"' } });
    const refused = await type('2020/2023');
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ field: 'period', code: 'decided-to-end', message: expect.stringContaining('2024') }],
    ]);
    expect((await type('2021/2024')).status).toBe(200);
  });

  it('never ends the programme before it starts, told beside the field', async () => {
    const unit = await begun('livet-seks');
    const decided = await decide(unit, { about: 'closing', ends: '2019' });
    expect(decided.body.errors).toMatchObject([{ field: 'ends', code: 'ends-before-start' }]);
    const typed = await owner('PATCH', `programmes/${unit}`, {
      body: { period: '2020/2019' },
      headers: { 'if-match': '"1"' },
    });
    expect(typed.body.errors).toMatchObject([
      { field: 'period', code: 'ends-before-start', message: 'Slutten må komme etter starten.' },
    ]);
  });

  it('of tomorrow is not recorded', async () => {
    const unit = await begun('livet-sju');
    const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const { body } = await decide(unit, { decided: tomorrow });
    expect(body.errors).toMatchObject([{ field: 'decided', code: 'decided-in-the-future' }]);
  });

  it('carries a document of the programme’s own, and no other', async () => {
    const example = await here.unit('eksempelvik');
    const { payload, headers } = multipart('vedtak.txt', 'Sak 12/19');
    const file = await leader('POST', `programmes/${example}/log-files`, { payload, headers });
    const own = await leader('POST', `programmes/${example}/decisions`, {
      body: { ...decision, document: file.body.id },
    });
    expect([own.status, own.body.file]).toMatchObject([201, { id: file.body.id, name: 'vedtak.txt' }]);
    const unit = await begun('livet-atte');
    for (const document of [file.body.id, newId()]) {
      const refused = await decide(unit, { document });
      expect([refused.status, refused.body.errors]).toMatchObject([
        422,
        [{ field: 'document', code: 'no-such-file' }],
      ]);
    }
  });

  it('is corrected in what is said of it; what it led to stands', async () => {
    const unit = await begun('livet-ni');
    const { body: made } = await decide(unit, { movesTo: 'applied' });
    const { status, body } = await owner('POST', `decisions/${made.id}/corrections`, {
      body: { caseNumber: '13/19', movesTo: 'granted', reason: 'Feil saksnummer.' },
      headers: { 'if-match': '"1"' },
    });
    expect([status, body]).toMatchObject([
      201,
      {
        caseNumber: '13/19',
        movesTo: 'applied',
        version: 2,
        corrections: [{ was: { caseNumber: '12/19' } }],
      },
    ]);
  });
});

describe('publication', () => {
  const page = (slug: string) => visitor('GET', `/api/v1/public/programmes/${slug}`);
  const publish = (unit: string, version: unknown, published: boolean, parts: readonly string[]) =>
    owner('PUT', `programmes/${unit}/publication`, {
      body: { published, parts },
      headers: { 'if-match': `"${version}"` },
    });

  it('is closed when a programme begins, and opens the parts that are named', async () => {
    const unit = await begun('livet-ti');
    await owner('POST', `programmes/${unit}/shocks`, { body: shock });
    await decide(unit, { movesTo: 'applied' });
    expect((await page('livet-ti')).status).toBe(404);
    const { body } = await owner('GET', `programmes/${unit}`);
    expect(body).toMatchObject({ published: false, parts: [...publicParts], state: 'applied', version: 2 });

    const opened = await publish(unit, 2, true, ['shocks']);
    expect(opened.body).toMatchObject({ published: true, parts: ['shocks'], version: 3 });
    expect((await page('livet-ti')).body).toMatchObject({
      state: 'applied',
      parts: ['shocks'],
      shocks: [{ what: shock.what, lostLow: 90, source: shock.source }],
      decisions: [],
    });

    await publish(unit, 3, true, ['decisions', 'partners']);
    const open = (await page('livet-ti')).body;
    expect(open).toMatchObject({ shocks: [], decisions: [{ what: decision.what, movesTo: 'applied' }] });
    expect(Object.keys((open.decisions as object[])[0] ?? {})).not.toContain('document');

    expect((await publish(unit, 3, false, [])).status).toBe(412);
    await publish(unit, 4, false, []);
    expect((await page('livet-ti')).status).toBe(404);
  });

  it('is not for those who may only read, nor for a board', async () => {
    const example = await here.unit('eksempelvik');
    const asked = await adviser('PUT', `programmes/${example}/publication`, {
      body: { published: false, parts: [] },
      headers: { 'if-match': '"1"' },
    });
    expect(asked.status).toBe(403);
  });
});

describe('a partner', () => {
  it('is added with a role and a contribution, and that it was is kept when it ends', async () => {
    const unit = await begun('livet-elleve');
    const given = {
      name: 'Fylkeskommunen',
      role: 'commissioner',
      contribution: 'Tre fjerdedeler av pengene',
    };
    const added = await owner('POST', `programmes/${unit}/partners`, { body: given });
    expect([added.status, added.body]).toMatchObject([201, { ...given, from: null, until: null }]);
    expect((await owner('GET', `programmes/${unit}`)).body.partners).toMatchObject([given]);
    const end = () => owner('DELETE', `programmes/${unit}/partners/${added.body.id}`);
    expect([(await end()).status, (await end()).status]).toEqual([204, 404]);
    const { items = [] } = (await owner('GET', `programmes/${unit}/partners`)).body;
    expect(items).toMatchObject([{ ...given, until: expect.stringMatching(/^20/) }]);
  });

  it('that begins today does not end today', async () => {
    const unit = await begun('livet-tolv');
    const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const added = await owner('POST', `programmes/${unit}/partners`, {
      body: { name: 'Banken', role: 'bank', from },
    });
    const ended = await owner('DELETE', `programmes/${unit}/partners/${added.body.id}`);
    expect([ended.status, ended.body.code]).toEqual([409, 'partner-not-begun']);
  });
});
