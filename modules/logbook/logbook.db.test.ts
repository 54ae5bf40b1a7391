import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Body, type Call, type Installation, installation } from '#tests/installation.ts';

/** 23:30 UTC on 24 November 2025: in Oslo the 25th has begun. */
const now = Date.parse('2025-11-24T23:30Z');
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

const entry = {
  activity: 'conversation',
  text: 'Ringte Demofoss Renseri.',
  happened: '2025-11-20',
  who: 'Ingrid Prøve',
  visibility: 'internal',
  lang: 'nb',
};
const log = () => `programmes/${programme}/log-entries`;
const write = async (change: object = {}): Promise<Body> => {
  const { status, body } = await leader('POST', log(), { body: { ...entry, ...change } });
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
};

describe('an entry', () => {
  it('once written is there, with its address and its version', async () => {
    const { status, headers, body } = await leader('POST', log(), { body: entry });
    expect(status).toBe(201);
    expect(headers.location).toBe(`/api/v1/log-entries/${body.id}`);
    expect(headers.etag).toBe('"1"');
    const read = await leader('GET', headers.location ?? '');
    expect(read.body).toMatchObject({
      ...entry,
      mine: true,
      by: 'Ingrid Prøve',
      corrections: [],
      attachments: [],
    });
  });

  it('written twice with one key is written once', async () => {
    const options = {
      body: { ...entry, text: 'En gang.' },
      headers: { 'idempotency-key': 'a-key-for-this-test' },
    };
    const [first, second] = [await leader('POST', log(), options), await leader('POST', log(), options)];
    expect(second.body).toEqual(first.body);
    expect(second.headers.location).toBe(first.headers.location);
    const found = await leader('GET', `${log()}?q=gang`);
    expect(found.body.items?.filter((each) => each.text === 'En gang.')).toHaveLength(1);
  });

  it('another body under a used key is refused, and nothing is written', async () => {
    const headers = { 'idempotency-key': 'another-key-for-this' };
    await leader('POST', log(), { body: entry, headers });
    const again = await leader('POST', log(), { body: { ...entry, text: 'Noe annet.' }, headers });
    expect([again.status, again.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect((await leader('GET', `${log()}?q=annet.`)).body.items).toHaveLength(0);
  });

  it('tomorrow in UTC may be today where the programme is', async () => {
    expect((await leader('POST', log(), { body: { ...entry, happened: '2025-11-25' } })).status).toBe(201);
    const refused = await leader('POST', log(), { body: { ...entry, happened: '2025-11-26' } });
    expect([refused.status, refused.body.errors?.[0]?.field, refused.body.errors?.[0]?.code]).toEqual([
      422,
      'happened',
      'in-the-future',
    ]);
    expect(refused.body.errors?.[0]?.message).not.toContain('field.');
  });

  it.each<[string, object, string, string]>([
    ['an over-long text', { text: 'x'.repeat(5_001) }, 'text', 'too-long'],
    ['200 kB of pasted markup', { text: '<w:p>'.repeat(40_000) }, 'text', 'too-long'],
    ['an unknown activity', { activity: 'coffee' }, 'activity', 'not-an-option'],
    ['a date that is none', { happened: 'i går' }, 'happened', 'not-a-date'],
    ['no text', { text: '  ' }, 'text', 'required'],
    [
      'a source that is no address',
      { source: { title: 'x', url: 'javascript:alert(1)' } },
      'source.url',
      'not-an-url',
    ],
  ])('with %s is refused, with where and why', async (_, change, field, code) => {
    const { status, body, headers } = await leader('POST', log(), { body: { ...entry, ...change } });
    expect([status, body.code, headers['content-type']]).toEqual([
      400,
      'invalid',
      'application/problem+json',
    ]);
    expect(body.errors).toContainEqual(
      expect.objectContaining({ field, code, message: expect.not.stringContaining('field.') }),
    );
  });

  it.each<[string, object, string, string]>([
    ['words that nobody sees', { text: '\u001f\u0085' }, 'text', 'required'],
    ['nobody who did it', { who: '\u001f' }, 'who', 'required'],
    [
      'an hour that clocks left out',
      { happened: '2020-03-29T02:30/2020-03-29T03:10' },
      'happened',
      'hour-left-out',
    ],
  ])(
    'with %s is refused by the rules, before the database would without a word',
    async (_, change, field, code) => {
      const { status, body } = await leader('POST', log(), { body: { ...entry, ...change } });
      expect([400, 422]).toContain(status);
      expect(body.errors).toContainEqual(
        expect.objectContaining({ field, code, message: expect.not.stringContaining('field.') }),
      );
    },
  );

  it('may name a source however its scheme is written', async () => {
    const made = await write({ source: { title: 'x', url: 'HTTPS://example.org/' } });
    expect(made.source?.url.toLowerCase()).toBe('https://example.org/');
  });

  it('a reader may not write, a stranger may not know', async () => {
    expect((await observer('POST', log(), { body: entry })).status).toBe(403);
    const stranger = await here.as('oddny.omtrent@example.org');
    expect((await stranger('GET', log())).status).toBe(200);
    const other = await here.unit('vestre-toten');
    expect((await leader('GET', `programmes/${other}/log-entries`)).status).toBe(404);
    expect(
      (await leader('GET', `programmes/00000000-0000-7000-8000-000000000000/log-entries`)).body.code,
    ).toBe('not-found');
    expect((await visitor('GET', log())).status).toBe(401);
  });
});

describe('a correction keeps what it corrects', () => {
  it('shows what was, why, by whom, and only the fields that changed', async () => {
    const made = await write({ text: 'Skissnes Støperi har ansatt 8 personer.' });
    const body = { text: 'Skissnes Støperi har ansatt 6 personer.', reason: 'To var vikarer.' };
    const corrected = await leader('POST', `log-entries/${made.id}/corrections`, {
      body,
      headers: { 'if-match': '"1"' },
    });
    expect(corrected.status).toBe(201);
    expect(corrected.headers.etag).toBe('"2"');
    expect(corrected.body).toMatchObject({ text: body.text, version: 2 });
    expect(corrected.body.corrections).toMatchObject([
      {
        number: 1,
        reason: body.reason,
        by: 'Ingrid Prøve',
        was: { text: 'Skissnes Støperi har ansatt 8 personer.' },
      },
    ]);
    expect(Object.keys(corrected.body.corrections?.[0]?.was ?? {})).toEqual(['text']);
  });

  it('leaves what it does not name as it is, the source above all', async () => {
    const source = {
      title: 'Møtebok',
      publisher: 'Eksempelvik',
      url: 'https://example.org/m',
    };
    const made = await write({ source });
    const corrected = await leader('POST', `log-entries/${made.id}/corrections`, {
      body: { text: 'Ringte Demofoss Renseri to ganger.', reason: 'Talt på nytt.' },
      headers: { 'if-match': '"1"' },
    });
    expect(corrected.body.source).toEqual(source);
    expect(corrected.body.corrections?.[0]?.was).toEqual({ text: made.text });
  });

  it('made from a version that no longer stands gives both versions back', async () => {
    const made = await write();
    const at = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
    const address = `log-entries/${made.id}/corrections`;
    await leader('POST', address, { body: { text: 'Først.', reason: 'a' }, ...at(1) });
    const stale = await leader('POST', address, { body: { text: 'Sist.', reason: 'b' }, ...at(1) });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale']);
    expect(stale.body.extra).toMatchObject({
      current: { text: 'Først.', version: 2 },
      yours: { text: 'Sist.' },
    });
    expect((await leader('POST', address, { body: { text: 'Sist.', reason: 'b' } })).status).toBe(428);
  });

  it('by two at once is made by one', async () => {
    const made = await write();
    const tries = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) =>
        leader('POST', `log-entries/${made.id}/corrections`, {
          body: { text, reason: 'samtidig' },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
  });

  it('that changes nothing is refused', async () => {
    const made = await write();
    const same = await leader('POST', `log-entries/${made.id}/corrections`, {
      body: { text: entry.text, reason: 'x' },
      headers: { 'if-match': '"1"' },
    });
    expect([same.status, same.body.code]).toEqual([422, 'nothing-corrected']);
  });
});

describe('the public side', () => {
  const publicLog = '/api/v1/public/programmes/eksempelvik/log-entries';
  const publicly = async (text: string) => {
    const { body } = await visitor('GET', `${publicLog}?q=${encodeURIComponent(text)}`);
    return body.items?.filter((each) => each.text?.includes(text)) ?? [];
  };
  const correct = (id: string | undefined, version: number, change: object) =>
    leader('POST', `log-entries/${id}/corrections`, {
      body: { reason: 'Åpnet.', ...change },
      headers: { 'if-match': `"${version}"` },
    });

  it('never shows what an entry said while it was internal', async () => {
    const made = await write({ text: 'Hemmelig: Modellmek vurderer å flytte.' });
    expect(await publicly('Modellmek vurderer')).toEqual([]);
    await correct(made.id, 1, { text: 'Modellmek blir.', visibility: 'public' });
    const [shown] = await publicly('Modellmek blir.');
    expect(shown?.corrections).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain('Hemmelig');
  });

  it('shows what a public entry said before, and nothing once it is internal again', async () => {
    const made = await write({ text: 'Støperiet har ansatt åtte.', visibility: 'public' });
    await correct(made.id, 1, { text: 'Støperiet har ansatt seks.' });
    expect((await publicly('ansatt seks.'))[0]?.corrections).toMatchObject([
      { was: { text: 'Støperiet har ansatt åtte.' } },
    ]);
    await correct(made.id, 2, { visibility: 'internal' });
    expect(await publicly('Støperiet har ansatt')).toEqual([]);
    await correct(made.id, 3, { text: 'Støperiet: endelig tall.', visibility: 'public' });
    expect((await publicly('endelig tall.'))[0]?.corrections).toEqual([]);
  });

  it('shows the real programme, each entry with its source', async () => {
    const { body } = await visitor('GET', '/api/v1/public/programmes/vestre-toten/log-entries?limit=200');
    expect(body.items?.length).toBe(body.total);
    for (const each of body.items ?? []) expect(each.source?.url).toMatch(/^https?:/);
  });

  it('answers 304 to whoever has the revision, and 200 once something was written', async () => {
    const first = await visitor('GET', publicLog);
    const known = { headers: { 'if-none-match': first.headers.etag ?? '' } };
    expect((await visitor('GET', publicLog, known)).status).toBe(304);
    await write({ visibility: 'public' });
    expect((await visitor('GET', publicLog, known)).status).toBe(200);
  });
});

describe('finding in a long log', () => {
  it.each([
    ['aalesund', 'Besøk i Ålesund'],
    ['ÅLESUND besøk', 'Besøk i Ålesund'],
    ['MALMØ', 'Studietur til Malmö'],
    ['100%', 'Kapasitet: 100% i bruk'],
  ])('%j finds %j', async (q, text) => {
    await write({ text });
    const { body } = await leader('GET', `${log()}?q=${encodeURIComponent(q)}`);
    expect(body.items?.map((each) => each.text)).toContain(text);
  });

  it('pages through every entry once, whatever is written meanwhile', async () => {
    const seen: Body[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: Body = (await leader('GET', `${log()}?limit=50${next && `&cursor=${next}`}`)).body;
      seen.push(...(page.items ?? []));
      next = (page.next as string | undefined) ?? undefined;
      if (seen.length === 50) await write({ text: 'Midt i lesingen.' });
    }
    expect(new Set(seen.map((each) => each.id)).size).toBe(seen.length);
    const { body } = await leader('GET', `${log()}?limit=1`);
    expect(body.counts?.all).toBe(seen.length + 1);
  });

  it('filters by activity, visibility, days and writer, and a period counts on every day it touches', async () => {
    await write({ text: 'Hele året.', happened: '2019', activity: 'analysis' });
    const { body } = await leader(
      'GET',
      `${log()}?from=2019-06-01&to=2019-06-01&activity=analysis&visibility=internal&by=me`,
    );
    expect(body.items?.map((each) => each.text)).toEqual(['Hele året.']);
  });
});

describe('an export', () => {
  it.each(['csv', 'xlsx'])('as %s has every entry', async (format) => {
    const { status, headers, raw } = await leader('GET', `${log()}/export?format=${format}`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''Loggbok/);
    expect(raw.length).toBeGreaterThan(5_000);
  });
});
