import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';

let here: Installation;
let leader: Call;
let owner: Call;
let officer: Call;
let adviser: Call;
let visitor: Call;
let programme: string;

beforeAll(async () => {
  here = await installation();
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  owner = await here.as('oddny.omtrent@example.org');
  officer = await here.as('amund.kladd@example.org');
  adviser = await here.as('sunniva.tenkt@example.org');
  visitor = await here.as(undefined);
});
afterAll(() => here.close());

const words = { nb: 'Et program.', nn: 'Eit program.', sv: 'Ett program.', en: 'A programme.' };
const begun = async (slug: string) => {
  const municipality = await here.unit('eksempelvik-kommune');
  const body = {
    name: 'Prøveprogrammet',
    slug,
    summary: words,
    period: '2026/2031',
    language: 'nb',
    municipalities: [municipality],
  };
  return { municipality, body, answer: await owner('POST', 'programmes', { body }) };
};

describe('who sees a programme', () => {
  it('its people, and those of the municipality and the county above it', async () => {
    for (const call of [leader, owner, officer, adviser]) {
      const { body } = await call('GET', 'programmes');
      expect(body.items?.map(({ id }) => id)).toContain(programme);
    }
  });

  it('each with what they may do there', async () => {
    const may = async (call: Call) => (await call('GET', `programmes/${programme}`)).body.may;
    expect(await may(leader)).toEqual(
      expect.arrayContaining(['logbook.write', 'programme.change', 'programme.manage-members']),
    );
    expect(await may(adviser)).toEqual(['programme.read', 'plan.read', 'logbook.read', 'results.read']);
  });

  it('anyone, what is published: period, municipality with former numbers, partners with their sources', async () => {
    const { body } = await visitor('GET', '/api/v1/public/programmes/vestre-toten');
    expect(body).toMatchObject({
      example: false,
      municipalities: [{ name: 'Vestre Toten', code: '3443', formerCodes: ['0529'], county: 'Innlandet' }],
    });
    for (const partner of (body.partners ?? []) as {
      contribution: string | null;
      source: object | null;
    }[]) {
      if (partner.contribution)
        expect(partner.source).toMatchObject({ url: expect.stringMatching(/^https?:/) });
    }
    expect((await visitor('GET', '/api/v1/public/programmes/nowhere')).status).toBe(404);
  });
});

describe('a programme begins', () => {
  it('where one is owner, is led by whoever began it, and can be reached at once', async () => {
    const { answer } = await begun('provevik');
    expect([answer.status, answer.headers.location]).toEqual([201, `/api/v1/programmes/${answer.body.id}`]);
    expect(answer.body).toMatchObject({
      roles: ['programme-leader'],
      version: 1,
      municipalities: [{ name: 'Eksempelvik' }],
    });
    const read = await owner('GET', `programmes/${answer.body.id}`);
    expect(read.status).toBe(200);
    expect((await officer('GET', `programmes/${answer.body.id}`)).status).toBe(200);
    expect((await leader('GET', `programmes/${answer.body.id}`)).status).toBe(404);
  });

  it('in municipalities only: not under a programme, though one manages it', async () => {
    const { body } = await begun('firevik');
    const refused = await owner('POST', 'programmes', {
      body: { ...body, slug: 'femvik', municipalities: [body.municipalities[0], programme] },
    });
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ field: 'municipalities', code: 'not-a-municipality', message: expect.stringContaining('kommune') }],
    ]);
  });

  it('with a summary of a page at most, in each language', async () => {
    const { body } = await begun('seksvik');
    const refused = await owner('POST', 'programmes', {
      body: { ...body, slug: 'sjuvik', summary: { ...words, sv: 'x'.repeat(2_001) } },
    });
    expect([refused.status, refused.body.errors]).toMatchObject([
      400,
      [{ field: 'summary.sv', code: 'too-long' }],
    ]);
  });

  it('not where one may only read, and never twice under one address', async () => {
    const { body } = await begun('tovik');
    const refused = await officer('POST', 'programmes', { body: { ...body, slug: 'trevik' } });
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([422, 'no-right-there']);
    expect((await owner('POST', 'programmes', { body })).status).toBe(409);
  });
});

describe('a programme changes', () => {
  it('from the version that was read, or both versions come back', async () => {
    const { body, headers } = await leader('GET', `programmes/${programme}`);
    const change = (name: string) =>
      leader('PATCH', `programmes/${programme}`, {
        body: { name },
        headers: { 'if-match': headers.etag ?? '' },
      });
    const first = await change('Omstilling Eksempelvik 2');
    expect([first.status, first.body.name, first.body.version]).toEqual([
      200,
      'Omstilling Eksempelvik 2',
      (body.version ?? 0) + 1,
    ]);
    const stale = await change('Omstilling Eksempelvik 3');
    expect([stale.status, stale.body.code]).toEqual([412, 'stale']);
    expect(stale.body.extra).toMatchObject({
      current: { name: 'Omstilling Eksempelvik 2' },
      yours: { name: 'Omstilling Eksempelvik 3' },
    });
    expect(
      (
        await adviser('PATCH', `programmes/${programme}`, {
          body: { name: 'x' },
          headers: { 'if-match': '"2"' },
        })
      ).status,
    ).toBe(403);
  });
});

describe('people of a programme', () => {
  it('are given roles, see the programme at once, and no longer when the role has ended', async () => {
    const body = { email: 'Ny.Prove@example.org', name: 'Ny Prøve', role: 'project-manager' };
    const added = await leader('POST', `programmes/${programme}/members`, { body });
    expect(added.status).toBe(201);
    const newcomer = await here.as('ny.prove@example.org');
    expect((await newcomer('GET', `programmes/${programme}`)).status).toBe(200);
    expect((await leader('POST', `programmes/${programme}/members`, { body })).body.code).toBe(
      'already-holds-role',
    );
    const gone = await leader('DELETE', `programmes/${programme}/members/${added.body.holding}`);
    expect(gone.status).toBe(204);
    expect((await newcomer('GET', `programmes/${programme}`)).status).toBe(404);
  });

  it('have their addresses shown only to those who may manage them', async () => {
    const emails = async (call: Call) =>
      ((await call('GET', `programmes/${programme}/members`)).body.items ?? []).map(
        (each) => (each as unknown as { email: string | null }).email,
      );
    expect(await emails(leader)).toContain('jonas.skisse@example.org');
    expect(new Set(await emails(adviser))).toEqual(new Set([null]));
  });
});

describe('what things are called', () => {
  it.each(['a\nb', 'a\r\nb', 'a\u001b[2Jb', 'a\tb', 'a\u0085b', 'a\u2028b'])(
    'is one line that can be seen: %j is refused',
    async (name) => {
      const refusal = { status: 400, body: { errors: [{ field: 'name', code: 'control-character' }] } };
      const person = { email: 'ny.person@example.org', name, role: 'reader' };
      expect(await leader('POST', `programmes/${programme}/members`, { body: person })).toMatchObject(
        refusal,
      );
      const headers = { 'if-match': '"1"' };
      expect(await leader('PATCH', `programmes/${programme}`, { body: { name }, headers })).toMatchObject(
        refusal,
      );
    },
  );

  it('in addresses has a form that is told in words', async () => {
    const { body } = (await begun('Ikke Slik')).answer;
    expect(body.errors).toEqual([
      {
        field: 'slug',
        code: 'not-a-slug',
        message:
          'Skriv små bokstaver fra a til z og tall, med bindestrek imellom, for eksempel vestre-toten.',
      },
    ]);
  });

  it('is what is stored, when somebody who is known here is given a role', async () => {
    const body = { email: 'SUNNIVA.tenkt@example.org', name: 'Et annet navn', role: 'reader' };
    const given = await leader('POST', `programmes/${programme}/members`, { body });
    expect(given.status).toBe(201);
    const { items } = (await leader('GET', `programmes/${programme}/members`)).body;
    expect(items).toContainEqual(given.body);
    expect(given.body).toMatchObject({ email: 'sunniva.tenkt@example.org' });
    expect(given.body.name).not.toBe(body.name);
  });
});

describe('the days of a role', () => {
  it.each(['0000-01-01', '1799-12-31', '9999-12-31'])('lie in years that count: not %s', async (from) => {
    const body = { email: 'ny.person@example.org', name: 'Ny Person', role: 'reader', from };
    expect(await leader('POST', `programmes/${programme}/members`, { body })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'from', code: 'year-out-of-reach' }] },
    });
  });
});

it('a municipality that is named in capitals, or twice, is the one that it is', async () => {
  const { municipality, body } = await begun('skrevet-en-gang');
  const municipalities = [municipality, municipality.toUpperCase()];
  const twice = await owner('POST', 'programmes', {
    body: { ...body, slug: 'skrevet-to-ganger', municipalities },
  });
  expect(twice.status).toBe(201);
});
