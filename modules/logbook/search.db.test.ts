import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { multipart } from '#tests/multipart.ts';

let here: Installation;
let leader: Call;
let visitor: Call;
let log: string;
const open = 'public/programmes/eksempelvik/log-entries';

beforeAll(async () => {
  here = await installation();
  leader = await here.as('ingrid.prove@example.org');
  visitor = await here.as(undefined);
  log = `programmes/${await here.unit('eksempelvik')}/log-entries`;
});
afterAll(() => here.close());

const id = '01890000-0000-7000-8000-000000000000';
const cursor = (text: string) => Buffer.from(text).toString('base64url');
const asked = async (question: string) => [
  await leader('GET', `${log}?${question}`),
  await visitor('GET', `${open}?${question}`),
];

describe('a place in the list', () => {
  it.each([
    `0 ${'-'.repeat(36)}`,
    `0 ${id.toUpperCase().replace('0000', 'zzzz')}`,
    `999999999999999 ${id}`,
    `-999999999999999 ${id}`,
    `0 ${id} more`.replace(' more', '0'),
    'anything',
    '',
  ])('that was tampered with is refused: %s', async (text) => {
    for (const { status, body } of await asked(`cursor=${cursor(text)}`)) {
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ field: 'query.cursor', code: 'not-a-place' }]);
    }
  });

  it('that is one is read from, at either end of time', async () => {
    for (const instant of [Date.UTC(1800, 0), Date.UTC(9998, 11, 31)])
      for (const { status } of await asked(`cursor=${cursor(`${instant} ${id}`)}`)) expect(status).toBe(200);
  });
});

describe('a period', () => {
  it.each(['1800-01-01', '9998-12-31'])('may reach to %s', async (day) => {
    for (const { status } of [...(await asked(`to=${day}`)), ...(await asked(`from=${day}`))])
      expect(status).toBe(200);
  });

  it.each(['9999-12-31', '0000-01-01', '0202-06-01'])('reaches no further than years do: %s', async (day) => {
    for (const { status, body } of await asked(`to=${day}`)) {
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([
        { field: 'query.to', code: 'year-out-of-reach', message: 'Velg et år fra 1800 til 9998.' },
      ]);
    }
  });

  it('that ends before it begins is told of, in every list and file', async () => {
    const backwards = 'from=2025-02-01&to=2025-01-31';
    const answers = [
      ...(await asked(backwards)),
      await leader('GET', `${log}/export?format=csv&${backwards}`),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ field: 'query.from', code: 'from-after-to' }]);
    }
    for (const { status } of await asked('from=2025-02-01&to=2025-02-01')) expect(status).toBe(200);
  });
});

describe('an id in capitals is the same id', () => {
  const entry = {
    activity: 'lean',
    text: 'x',
    happened: '2024',
    who: 'Ola',
    visibility: 'internal',
    lang: 'nb',
  };
  const upload = async () => {
    const { payload, headers } = multipart('notat.txt', `notat ${Math.random()}`);
    return String(
      (await leader('POST', log.replace('log-entries', 'log-files'), { payload, headers })).body.id,
    );
  };

  it('of a programme, an entry and a file', async () => {
    const [, unit = ''] = log.split('/');
    expect((await leader('GET', `programmes/${unit.toUpperCase()}`)).body.id).toBe(unit);
    expect((await leader('GET', log.replace(unit, unit.toUpperCase()))).status).toBe(200);
    const file = await upload();
    const { status, body } = await leader('POST', log, {
      body: { ...entry, attachments: [file.toUpperCase()] },
    });
    expect(status).toBe(201);
    expect(body.attachments).toMatchObject([{ id: file }]);
    expect((await leader('GET', `log-entries/${String(body.id).toUpperCase()}`)).body.id).toBe(body.id);
    expect((await leader('GET', `log-files/${file.toUpperCase()}/state`)).body.id).toBe(file);
  });

  it('and a file that is named twice is attached once', async () => {
    const [file, other] = [await upload(), await upload()];
    const { status, body } = await leader('POST', log, {
      body: { ...entry, attachments: [file, other, file.toUpperCase()] },
    });
    expect(status).toBe(201);
    expect(body.attachments?.map((each) => each.id)).toEqual([file, other]);
  });
});
