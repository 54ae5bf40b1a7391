import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkFile } from '#platform/files/check-file.ts';
import { systemOf } from '#platform/jobs/asker.ts';
import { until } from '#platform/jobs/testing/until.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { multipart } from '#tests/multipart.ts';

/** More than there are connections to the database: an installation of the tests has four. */
const many = 24;

let here: Installation;
let leader: Call;
let programme: string;
let token: string;
let port: number;

beforeAll(async () => {
  here = await installation();
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  token = await here.token('ingrid.prove@example.org');
  await here.app.listen({ host: '127.0.0.1', port: 0 });
  port = (here.app.server.address() as AddressInfo).port;
});
afterAll(() => here.close());

/** Begins to send a file, and says no more. */
async function beginUpload(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  const { payload, headers } = multipart('langsom.txt', 'a'.repeat(1_000));
  socket.write(
    `POST /api/v1/programmes/${programme}/log-files HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: ${headers['content-type']}\r\nContent-Length: 1000000\r\n\r\n`,
  );
  socket.write(payload.subarray(0, 500));
  return socket;
}

const busy = () => here.database.pools.omstilt_app.totalCount - here.database.pools.omstilt_app.idleCount;

it('many readers of one file are all answered', async () => {
  const { payload, headers } = multipart('referat.txt', 'Referat fra styret.');
  const { body } = await leader('POST', `programmes/${programme}/log-files`, { payload, headers });
  await checkFile({ database: here.database, scanner: undefined }, systemOf(programme), body.id ?? '');
  const answers = await Promise.all(
    Array.from({ length: many }, () => leader('GET', `log-files/${body.id}`)),
  );
  for (const { status, raw } of answers)
    expect([status, raw.toString()]).toEqual([200, 'Referat fra styret.']);
});

it('many slow uploads hold no connection: others are answered meanwhile', async () => {
  const slow = await Promise.all(Array.from({ length: many }, beginUpload));
  await until(() => busy() === 0);
  expect((await leader('GET', `programmes/${programme}/log-entries?limit=1`)).status).toBe(200);
  for (const socket of slow) socket.destroy();
});

it('many uploads that are broken off leave nothing behind', async () => {
  for (const socket of await Promise.all(Array.from({ length: many }, beginUpload))) socket.destroy();
  await until(() => busy() === 0);
  const answers = await Promise.all(
    Array.from({ length: many }, () => leader('GET', `programmes/${programme}/log-entries?limit=1`)),
  );
  for (const { status } of answers) expect(status).toBe(200);
});

it('what one person has of an answer is never another’s, and tells a visitor nothing of what is internal', async () => {
  const other = await here.as('jonas.skisse@example.org');
  const list = `programmes/${programme}/log-entries?by=me&limit=1`;
  const mine = await leader('GET', list);
  const theirs = await other('GET', list, { headers: { 'if-none-match': mine.headers.etag ?? '' } });
  expect(theirs.status).toBe(200);
  expect(theirs.headers.vary).toMatch(/Cookie/);

  const visitor = await here.as(undefined);
  const open = '/api/v1/public/programmes/eksempelvik/log-entries';
  const before = await visitor('GET', open);
  await leader('POST', `programmes/${programme}/log-entries`, {
    body: {
      activity: 'other',
      text: 'Bare for oss.',
      happened: '2026-01-15',
      who: 'Ingrid Prøve',
      visibility: 'internal',
      lang: 'nb',
    },
  });
  const after = await visitor('GET', open, { headers: { 'if-none-match': before.headers.etag ?? '' } });
  expect(after.status).toBe(304);
});
