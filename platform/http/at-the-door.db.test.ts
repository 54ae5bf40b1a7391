import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';

let here: Installation;
let leader: Call;
let visitor: Call;
let programme: string;

beforeAll(async () => {
  here = await installation();
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  visitor = await here.as(undefined);
});
afterAll(() => here.close());

const entry = {
  activity: 'lean',
  text: 'Tavlemøter',
  happened: '2024',
  who: 'Ola',
  visibility: 'internal',
  lang: 'nb',
};
const summary = { nb: 'Et program.', nn: 'Eit program.', sv: 'Ett program.', en: 'A programme.' };
const url = 'https://example.org/';
const write = (body: object) => leader('POST', `programmes/${programme}/log-entries`, { body });
const sent = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  leader('POST', `programmes/${programme}/log-entries`, {
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe.each([
  ['half a pair of surrogates', 'a\ud800b'],
  ['U+0000', 'a\u0000b'],
])('%s is refused, with the field that holds it', (_, bad) => {
  const refusal = (field: string) => ({
    status: 400,
    body: { code: 'invalid', errors: [{ field, code: 'unreadable-character' }] },
  });

  it.each([
    ['text', { ...entry, text: bad }],
    ['who', { ...entry, who: bad }],
    ['source.title', { ...entry, source: { title: bad, url } }],
    ['source.url', { ...entry, source: { title: 'a', url: url + bad } }],
  ])('%s of an entry', async (field, body) => {
    expect(await write(body)).toMatchObject(refusal(field));
  });

  it('and words that say which character', async () => {
    const { body } = await write({ ...entry, text: bad });
    expect(body.errors?.[0]?.message).toBe('Tegn nummer 2 kan ikke leses. Slett det, og skriv det på nytt.');
  });

  it('of a correction, a summary, a token, a member and a draft', async () => {
    const { body } = await write(entry);
    const headers = { 'if-match': '"1"' };
    const correction = { reason: bad, source: { title: bad, url } };
    const corrected = await leader('POST', `log-entries/${body.id}/corrections`, {
      body: correction,
      headers,
    });
    expect(corrected.status).toBe(400);
    expect(corrected.body.errors?.map(({ field }) => field).sort()).toEqual(['reason', 'source.title']);
    const changed = { summary: { ...summary, nn: bad } };
    expect(await leader('PATCH', `programmes/${programme}`, { body: changed, headers })).toMatchObject(
      refusal('summary.nn'),
    );
    expect(await leader('POST', 'me/tokens', { body: { name: bad } })).toMatchObject(refusal('name'));
    const member = { email: 'ny.person@example.org', name: bad, role: 'reader' };
    expect(await leader('POST', `programmes/${programme}/members`, { body: member })).toMatchObject(
      refusal('name'),
    );
    const draft = { content: { text: bad } };
    expect(await leader('PUT', 'me/drafts/writeLogEntry/new', { body: draft })).toMatchObject(
      refusal('content.text'),
    );
    expect(
      await visitor('POST', 'public/followers/stop', { body: { secret: bad.repeat(20) } }),
    ).toMatchObject(refusal('secret'));
  });
});

it('U+0000 in an address is refused, with where it stands', async () => {
  const refusal = (field: string) => ({
    status: 400,
    body: { errors: [{ field, code: 'unreadable-character' }] },
  });
  const log = `programmes/${programme}/log-entries`;
  expect(await leader('GET', `${log}?q=a%00`)).toMatchObject(refusal('query.q'));
  expect(await visitor('GET', 'public/programmes/a%00')).toMatchObject(refusal('params.slug'));
  expect(await leader('PUT', 'me/drafts/writeLogEntry/a%00', { body: { content: {} } })).toMatchObject(
    refusal('params.subject'),
  );
});

it('bytes that are no UTF-8 are refused, never read as other characters', async () => {
  const latin1 = Buffer.from(JSON.stringify({ ...entry, text: 'møte' }), 'latin1');
  expect(await sent(latin1)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'body', code: 'not-utf8' }] },
  });
  expect((await sent(Buffer.from(JSON.stringify({ ...entry, text: 'møte' })))).body.text).toBe('møte');
});

it('a body that would change what objects are is refused', async () => {
  for (const text of ['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}'])
    expect(await sent(text)).toMatchObject({ status: 400, body: { errors: [{ code: 'not-json' }] } });
});

it.each(['null', '[]', '"text"', '7'])('a body that is %s is told of as the body', async (payload) => {
  const { status, body } = await sent(payload);
  expect([status, body.errors?.[0]?.field]).toEqual([400, 'body']);
});

it('text that is not JSON is told what to send', async () => {
  const { status, body } = await sent('hello', { 'content-type': 'text/plain' });
  expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
  expect(body.detail).toContain('application/json');
});

it('what is too large is told the limit that holds for it', async () => {
  const { status, body } = await sent(JSON.stringify({ text: 'a'.repeat(1_100_000) }));
  expect([status, body.code, body.detail]).toEqual([
    413,
    'body-too-large',
    'Det er plass til 1 MB. Send mindre om gangen.',
  ]);
  const fields = Array.from(
    { length: 20 },
    (_, index) => `--b\r\nContent-Disposition: form-data; name="f${index}"\r\n\r\nx\r\n`,
  );
  const form = await leader('POST', `programmes/${programme}/log-files`, {
    payload: `${fields.join('')}--b--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  });
  expect([form.status, form.body.code]).toEqual([413, 'too-many-fields']);
});

it('what is packed is unpacked, or told why not', async () => {
  const json = JSON.stringify({ ...entry, text: 'pakket' });
  expect((await sent(gzipSync(json), { 'content-encoding': 'gzip' })).body.text).toBe('pakket');
  const unknown = await sent(json, { 'content-encoding': 'snappy' });
  expect([unknown.status, unknown.body.code]).toEqual([415, 'unsupported-encoding']);
  expect(await sent(json, { 'content-encoding': 'gzip' })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'body', code: 'not-unpacked' }] },
  });
});

it('a question is named as it stands in the address', async () => {
  const { body } = await leader('GET', `programmes/${programme}/log-entries?limit=0`);
  expect(body.errors).toMatchObject([{ field: 'query.limit', code: 'too-small' }]);
});
