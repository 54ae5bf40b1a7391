import { sql } from 'kysely';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '#apps/server/messages.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { startWorker, type Worker } from '#platform/jobs/start-worker.ts';
import { jobs } from '#platform/jobs/testing/queue.ts';
import { until } from '#platform/jobs/testing/until.ts';
import { claimed, effectOf } from '#tests/walls/filled-tables.ts';
import { personWith, type TwoProgrammes, twoProgrammes } from '#tests/walls/two-programmes.ts';
import { putRemindersOnQueue, reminderTasks } from './reminder.ts';

let both: TwoProgrammes;
let worker: Worker;
/** The day the clock strikes: two weeks before a year has gone since the project's end. */
let clock = Date.parse('2023-05-20T05:20Z');

beforeAll(async () => {
  both = await twoProgrammes();
  const { database } = both;
  const ports = { database, say, publicUrl: 'http://localhost:3000', now: () => clock };
  worker = await startWorker({ database, logger: pino({ level: 'silent' }), tasks: reminderTasks(ports) });
  const { leader, unit } = both.here;
  await database.withActor(leader, async (tx) => {
    const effect = newId();
    await effectOf(leader, unit, effect, 'The foundry').execute(tx);
    await claimed(leader, unit, effect, 4_000).execute(tx);
    await claimed(leader, unit, effect, 6_000).execute(tx);
    await sql`insert into results.measurement (unit_id, measurement_id, effect_id, point, stage, hundredths, measured_on, method, evidence, author_id, author_name)
      values (${unit}, ${newId()}, ${effect}, 'project-end', 'verified', 900, '2022-06-01', 'register', 'The register', ${leader.person}, ${leader.name})`.execute(
      tx,
    );
  });
  await personWith(both.ownerUrl, 'programme-leader', unit, 'second@here.example');
});
afterAll(async () => {
  await worker.stop();
  await both.close();
});

async function letters(): Promise<{ recipient: string; subject: string; body: string }[]> {
  await putRemindersOnQueue(both);
  await until(async () => (await jobs(both.database)).every(({ task }) => task !== 'results.remind'));
  return asOwner(both.ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return (
      await query(
        `select recipient, subject, body from mail.letter where once like 're-check/%' order by written_at, recipient`,
      )
    ).rows;
  });
}

it('those who lead a programme are told once which firm it is time to ask again, and nobody else is', async () => {
  const written = await letters();
  expect(written.map(({ recipient }) => recipient).toSorted()).toEqual([
    'leader@here.example',
    'second@here.example',
  ]);
  expect(written[0]?.subject).toBe('here: en bedrift å spørre på nytt');
  expect(written[0]?.body).toContain('The foundry: ett år etter, 1. juni 2023');
  expect(written[0]?.body).toContain('/programmes/here/results/');
  expect(await letters()).toHaveLength(2);
});

it('a later check is told of when its time comes', async () => {
  clock = Date.parse('2023-06-05T05:20Z');
  expect(await letters()).toHaveLength(2);
});
