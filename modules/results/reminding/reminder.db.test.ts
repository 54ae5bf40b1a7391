import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '#apps/server/messages.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { startWorker, type Worker } from '#platform/jobs/start-worker.ts';
import { jobs } from '#platform/jobs/testing/queue.ts';
import { until } from '#platform/jobs/testing/until.ts';
import { claimed, effectOf, measured } from '#tests/walls/filled-tables.ts';
import { personWith, type TwoProgrammes, twoProgrammes } from '#tests/walls/two-programmes.ts';
import { putRemindersOnQueue, reminderTasks } from './reminder.ts';

let both: TwoProgrammes;
let worker: Worker;
const foundry = newId();
/** The day the clock strikes: two weeks before a year has gone since the project's end. */
let clock = Date.parse('2023-05-20T05:20Z');

beforeAll(async () => {
  both = await twoProgrammes();
  const { database } = both;
  const ports = { database, say, publicUrl: 'http://localhost:3000', now: () => clock };
  worker = await startWorker({ database, logger: pino({ level: 'silent' }), tasks: reminderTasks(ports) });
  const { leader, unit } = both.here;
  await database.withActor(leader, async (tx) => {
    await effectOf(leader, unit, foundry, 'The foundry').execute(tx);
    await claimed(leader, unit, foundry, 4_000).execute(tx);
    await claimed(leader, unit, foundry, 6_000).execute(tx);
    await measured(leader, unit, foundry, {
      point: 'project-end',
      on: '2022-06-01',
      hundredths: 900,
    }).execute(tx);
  });
  await personWith(both.ownerUrl, 'programme-leader', unit, 'second@here.example');
});
afterAll(async () => {
  await worker.stop();
  await both.close();
});

async function letters(
  programme: 'here' | 'there',
): Promise<{ recipient: string; subject: string; body: string }[]> {
  await putRemindersOnQueue(both);
  await until(async () => (await jobs(both.database)).every(({ task }) => task !== 'results.remind'));
  return asOwner(both.ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return (
      await query(
        `select recipient, subject, body from mail.letter where once like 're-check/%' and recipient like '%@${programme}.example' order by written_at, recipient`,
      )
    ).rows;
  });
}

it('those who lead a programme are told once which firm it is time to ask again, and nobody else is', async () => {
  const written = await letters('here');
  expect(written.map(({ recipient }) => recipient).toSorted()).toEqual([
    'leader@here.example',
    'second@here.example',
  ]);
  expect(written[0]?.subject).toBe('here: 2 bedrifter å spørre på nytt');
  expect(written[0]?.body).toContain('The foundry: ett år etter, 1. juni 2023');
  expect(written[0]?.body).toContain('/programmes/here/results/');
  expect(await letters('here')).toHaveLength(2);
});

it('what was told of is not told of again when it is overdue', async () => {
  clock = Date.parse('2023-06-05T05:20Z');
  expect(await letters('here')).toHaveLength(2);
});

it('a later check is told of when its time comes', async () => {
  const { leader, unit } = both.here;
  await both.database.withActor(leader, (tx) =>
    measured(leader, unit, foundry, { point: 'one-year', on: '2023-06-01' }).execute(tx),
  );
  clock = Date.parse('2026-05-25T05:20Z');
  const written = await letters('here');
  expect(written).toHaveLength(4);
  expect(written.at(-1)?.body).toContain('The foundry: fire år etter, 1. juni 2026');
});

it('a check waits for somebody who can be told', async () => {
  const { leader, unit } = both.there;
  const mill = newId();
  await both.database.withActor(leader, async (tx) => {
    await effectOf(leader, unit, mill, 'The mill', null, '2017').execute(tx);
    await claimed(leader, unit, mill, 10_000).execute(tx);
    await measured(leader, unit, mill, { point: 'project-end', on: '2018-06-01' }).execute(tx);
  });
  // Nobody leads that programme before 2020.
  clock = Date.parse('2019-05-20T05:20Z');
  expect(await letters('there')).toHaveLength(1);
  clock = Date.parse('2020-01-06T05:20Z');
  const written = await letters('there');
  expect(written).toHaveLength(2);
  expect(written.at(-1)).toMatchObject({ recipient: 'leader@there.example' });
  expect(written.at(-1)?.body).toContain('The mill: ett år etter, skulle vært gjort 1. juni 2019');
});
