import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { createLog } from './log.ts';

it('no secret of an address comes into the log, however its name is written', async () => {
  let written = '';
  const log = createLog('info', {
    write: (line) => {
      written += line;
    },
  });
  const app = Fastify({ loggerInstance: log });
  app.get('/unsubscribe', async () => 'the page');
  for (const name of ['secret', 'Secret', '%73ecret', 'token', 'code', 'state'])
    await app.inject(`/unsubscribe?lang=nb&${name}=dont-tell&again=1`);
  await app.close();
  expect(written.match(/"url":"\/unsubscribe\?lang=nb&[^"=]+=…&again=1"/g)).toHaveLength(6);
  expect(written).not.toContain('dont-tell');
});

it('a bearer’s token and a cookie come into no log', () => {
  let written = '';
  const log = createLog('info', {
    write: (line) => {
      written += line;
    },
  });
  log.info({ headers: { authorization: 'dont-tell', cookie: 'dont-tell' } }, 'asked');
  expect(written).toContain('asked');
  expect(written).not.toContain('dont-tell');
});
