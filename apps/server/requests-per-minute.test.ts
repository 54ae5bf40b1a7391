import { expect, it } from 'vitest';
import { visitor } from '#platform/access/actor.ts';
import { openDatabase } from '#platform/database/database.ts';
import { createServer } from '#platform/http/server.ts';
import { say } from './messages.ts';

it('one address that asks more often than it may is told to wait, and another is not', async () => {
  const database = openDatabase('postgres://owner:secret@127.0.0.1:1/never-asked');
  const identify = async () => ({ actor: visitor });
  const app = await createServer({
    database,
    identify,
    modules: [],
    translate: say,
    now: Date.now,
    version: '0',
    requestsPerMinute: 2,
  });
  const ask = async (remoteAddress: string) => {
    const { statusCode, json } = await app.inject({ url: '/api/v1/openapi.json', remoteAddress });
    return statusCode === 200 ? 200 : json().code;
  };
  expect([await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')]).toEqual([
    200,
    200,
    'too-many-requests',
  ]);
  expect(await ask('192.0.2.2')).toBe(200);
  await app.close();
  await database.close();
});
