import { pino } from 'pino';
import { Registry } from 'prom-client';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import type { DatabaseActor } from '#platform/database/database.ts';
import { type Enqueued, enqueue } from './enqueue.ts';
import { measureQueue } from './figures.ts';
import { housekeeping } from './housekeeping.ts';
import { queueWatch } from './queue-watch.ts';
import { startWorker, type Worker, type WorkerOptions } from './start-worker.ts';
import type { Task } from './task.ts';
import { type Ground, testGround } from './testing/ground.ts';
import { cutWhoWaitsFor, hurry, jobs, onQueue, withQueue } from './testing/queue.ts';
import { until } from './testing/until.ts';

let ground: Ground;
let worker: Worker | undefined;
let registry: Registry;
let lines: string[];

beforeAll(async () => {
  ground = await testGround();
});
afterAll(() => ground?.close());
beforeEach(() => {
  registry = new Registry();
  lines = [];
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await onQueue(ground.database.workerUrl, 'delete from graphile_worker._private_jobs');
});

const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });

const start = async (tasks: WorkerOptions['tasks'], more: Partial<WorkerOptions> = {}) => {
  worker = await startWorker({ database: ground.database, tasks, logger, registry, ...more });
  return worker;
};

const put = (
  job: Partial<Enqueued> & { task: string },
  actor: DatabaseActor = { kind: 'system', unit: ground.unit },
) => ground.database.withActor(actor, (tx) => enqueue(tx, { unit: ground.unit, subject: newId(), ...job }));

const forUnit = (run: Extract<Task, { for: 'unit' }>['run']): Task => ({ for: 'unit', run });

const counted = async (outcome: string) => {
  const metric = await registry.getSingleMetric('omstilt_jobs_total')?.get();
  return metric?.values.find(({ labels }) => labels.outcome === outcome)?.value ?? 0;
};

describe('the worker', () => {
  it('does a job with the ids it was put on the queue with, in the name of its unit', async () => {
    const seen: object[] = [];
    await start({ note: forUnit(async ({ signal: _, ...job }) => void seen.push(job)) });
    const subject = newId();
    await put({ task: 'note', subject });
    await until(() => seen.length > 0);
    expect(seen).toEqual([
      { unit: ground.unit, subject, attempt: 1, actor: { kind: 'system', unit: ground.unit } },
    ]);
    await until(async () => (await counted('done')) === 1);
  });

  it('does nothing for a change that was rolled back', async () => {
    await expect(
      ground.database.withActor({ kind: 'system', unit: ground.unit }, async (tx) => {
        await enqueue(tx, { task: 'note', unit: ground.unit, subject: newId() });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow();
    expect(await jobs(ground.database)).toEqual([]);
  });

  it('tries again what failed, and tells what was wrong', async () => {
    const attempts: number[] = [];
    await start({
      flaky: forUnit(async ({ attempt }) => {
        attempts.push(attempt);
        if (attempt < 3) throw new Error('the mail server is down');
      }),
    });
    await put({ task: 'flaky' });
    await until(async () => {
      await hurry(ground.database);
      return attempts.length === 3;
    });
    expect(attempts).toEqual([1, 2, 3]);
    await until(async () => (await jobs(ground.database)).length === 0);
    expect(await counted('failed')).toBe(2);
    expect(lines.join()).toContain('the mail server is down');
  });

  it('waits longer after each failure', async () => {
    await start({ broken: forUnit(async () => Promise.reject(new Error('broken'))) });
    await put({ task: 'broken' });
    const wait = async () =>
      (
        await onQueue<{ seconds: number }>(
          ground.database.workerUrl,
          'select extract(epoch from run_at - updated_at)::float as seconds from graphile_worker.jobs where attempts > 0 and locked_at is null',
        )
      )[0]?.seconds;
    const first = await until(wait);
    await hurry(ground.database);
    const second = await until(async () => {
      const [job] = await jobs(ground.database);
      return job?.attempts === 2 && wait();
    });
    expect(second).toBeGreaterThan(first);
  });

  it('is not held up by a job that fails every time, nor by one that hangs', async () => {
    const done: string[] = [];
    await start(
      {
        poisoned: forUnit(async () => Promise.reject(new Error('poison'))),
        hanging: forUnit(async () => new Promise(() => {})),
        good: forUnit(async ({ subject }) => void done.push(subject)),
      },
      { concurrency: 2, longest: 100 },
    );
    for (const task of ['poisoned', 'hanging', 'hanging', 'hanging', 'good', 'good']) await put({ task });
    await until(() => done.length === 2);
    await until(async () =>
      (await jobs(ground.database)).every(({ attempts, locked }) => attempts === 1 && !locked),
    );
    expect((await jobs(ground.database)).map(({ error }) => error).sort()).toEqual([
      'not done within 0.1 s',
      'not done within 0.1 s',
      'not done within 0.1 s',
      'poison',
    ]);
  });

  it('counts a job that failed every time as given up', async () => {
    await put({ task: 'broken' });
    await onQueue(
      ground.database.workerUrl,
      'update graphile_worker._private_jobs set attempts = max_attempts - 1',
    );
    await start({ broken: forUnit(async () => Promise.reject(new Error('broken'))) });
    await until(async () => (await counted('given-up')) === 1);
    await until(async () => (await jobs(ground.database)).every(({ locked }) => !locked));
    measureQueue(ground.database, registry);
    expect(await registry.metrics()).toContain('omstilt_jobs_given_up 1');
  });

  it('refuses a job that did not come by way of enqueue', async () => {
    let ran = false;
    await start({
      note: forUnit(async () => {
        ran = true;
      }),
    });
    await onQueue(
      ground.database.workerUrl,
      `select graphile_worker.add_job('note', '{"unit": "drop table"}', max_attempts => 1)`,
    );
    await until(async () => (await jobs(ground.database))[0]?.attempts === 1);
    expect(ran).toBe(false);
  });

  it('stops when the job under way is done, and takes no more', async () => {
    let finish = () => {};
    let begun = 0;
    const running = await start(
      {
        slow: forUnit(
          () =>
            new Promise((resolve) => {
              begun += 1;
              finish = resolve;
            }),
        ),
      },
      { concurrency: 1 },
    );
    await put({ task: 'slow' });
    await put({ task: 'slow' });
    await until(() => begun === 1);
    const stopped = running.stop();
    finish();
    await stopped;
    expect(begun).toBe(1);
    expect((await jobs(ground.database)).map(({ locked }) => locked)).toEqual([false]);
    await running.stop();
  });

  it('goes on when the database ends its connections', async () => {
    const done: string[] = [];
    await start({ good: forUnit(async ({ subject }) => void done.push(subject)) });
    await onQueue(
      ground.database.workerUrl,
      'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and datname = current_database() and pid <> pg_backend_pid()',
    );
    await until(() =>
      put({ task: 'good' }).then(
        () => true,
        () => false,
      ),
    );
    await until(() => done.length > 0);
  });

  it('goes on when the connection is lost on which a job is noted as done', async () => {
    const { workerUrl } = ground.database;
    const done: string[] = [];
    await withQueue(workerUrl, async (query) => {
      await query('begin');
      const first = forUnit(
        async () => void (await query('lock table graphile_worker._private_jobs in share mode')),
      );
      await start({ first, good: forUnit(async ({ subject }) => void done.push(subject)) });
      await put({ task: 'first' });
      await until(() => cutWhoWaitsFor('_private_jobs', query));
      await query('rollback');
    });
    await put({ task: 'good' });
    await until(() => done.length > 0);
  });

  it('has no connection left when it has stopped, however soon that is', async () => {
    const { workerUrl } = ground.database;
    const connections = async () => {
      const open = `select pid from pg_stat_activity where usename = current_user and datname = current_database()`;
      return (await onQueue<{ pid: number }>(workerUrl, `${open} and pid <> pg_backend_pid()`)).map(
        ({ pid }) => pid,
      );
    };
    const before = await connections();
    // The server sees a connection end a little after its client.
    const gone = async () => (await connections()).every((pid) => before.includes(pid));
    for (const wait of [0, 1, 5, 20, 100]) {
      const running = await start({ good: forUnit(async () => {}) });
      await new Promise((resolve) => setTimeout(resolve, wait));
      await running.stop();
      await until(gone);
    }
  });

  it('goes on when its very first question failed', async () => {
    const { workerUrl } = ground.database;
    const done: string[] = [];
    await withQueue(workerUrl, async (query) => {
      await query('begin');
      await query('lock table graphile_worker._private_tasks');
      await start({ good: forUnit(async ({ subject }) => void done.push(subject)) });
      await until(() => cutWhoWaitsFor('_private_tasks', query));
      await query('rollback');
    });
    await put({ task: 'good' });
    await until(() => done.length > 0);
    expect(lines.join()).toContain('has not asked the queue with success');
  });

  it('stops when told to while it is about to begin again', async () => {
    const running = await withQueue(ground.database.workerUrl, async (query) => {
      await query('begin');
      await query('lock table graphile_worker._private_tasks');
      const begun = await start({ good: forUnit(async () => {}) });
      await until(() => cutWhoWaitsFor('_private_tasks', query));
      await query('rollback');
      return begun;
    });
    await until(() => lines.some((line) => line.includes('is started again')));
    await expect(running.stop()).resolves.toBeUndefined();
  });
});

describe('in whose name', () => {
  it('a job for the one who asked does what that person may do when it runs, not when it was asked for', async () => {
    const leader = await ground.personWith('programme-leader');
    const reader = await ground.personWith('reader');
    const outcomes: (string | undefined)[] = [];
    const write: Task = {
      for: 'asker',
      run: async ({ actor, unit }) => {
        outcomes.push(
          await ground.database
            .withActor(actor, async (tx) => {
              const units = await tx.selectFrom('access.unit').select('unit_id').execute();
              await tx
                .insertInto('files.chunk')
                .values({ unit_id: unit, sha256: Buffer.from(newId()), number: 0, bytes: Buffer.from('x') })
                .execute();
              return `wrote, saw ${units.length}`;
            })
            .catch((error: Error) =>
              /row-level security/.test(error.message) ? 'may not write' : error.message,
            ),
        );
      },
    };
    await put({ task: 'write' }, leader);
    await put({ task: 'write' }, reader);
    await start({ write }, { concurrency: 1 });
    await until(() => outcomes.length === 2);
    expect(outcomes).toEqual(['wrote, saw 1', 'may not write']);

    await worker?.stop();
    await put({ task: 'write' }, leader);
    await ground.rows('update access.role_holding set until_on = current_date where person_id = $1', [
      leader.person,
    ]);
    await start({ write }, { concurrency: 1 });
    await until(() => outcomes.length === 3);
    expect(outcomes[2]).toBe('may not write');
  });

  it('a job of somebody who does not exist any more is not done in another name', async () => {
    let ran = false;
    const noted = async () => {
      ran = true;
    };
    const leader = await ground.personWith('programme-leader');
    await put({ task: 'write' }, { ...leader, person: newId() as typeof leader.person });
    await start({ write: { for: 'asker', run: noted } });
    await until(async () => (await jobs(ground.database)).length === 0);
    expect(ran).toBe(false);
    expect(lines.join()).toContain('in whose name');
  });
});

describe('the queue', () => {
  it('tells of jobs that no worker knows, and leaves them to one that does', async () => {
    await put({ task: 'from.the.future' });
    await queueWatch({ database: ground.database, logger, longest: 1_000, known: ['note'] }).run(
      AbortSignal.timeout(5_000),
    );
    expect(lines.join()).toContain('from.the.future');
    expect(await jobs(ground.database)).toHaveLength(1);
  });

  it('gives back what a killed worker held', async () => {
    await put({ task: 'note' });
    await put({ task: 'note' });
    await onQueue(
      ground.database.workerUrl,
      `update graphile_worker._private_jobs set locked_by = 'killed-' || id, locked_at = now() - make_interval(mins => case when id % 2 = 0 then 60 else 1 end)`,
    );
    await queueWatch({ database: ground.database, logger, longest: 300_000, known: ['note'] }).run(
      AbortSignal.timeout(5_000),
    );
    expect((await jobs(ground.database)).map(({ locked }) => locked).sort()).toEqual([false, true]);
  });

  it('is measured: how many wait, and how long the oldest has', async () => {
    await put({ task: 'note' });
    await put({ task: 'note', notBefore: new Date(Date.now() + 3_600_000) });
    await onQueue(
      ground.database.workerUrl,
      `update graphile_worker._private_jobs set run_at = now() - interval '90 seconds' where run_at < now()`,
    );
    measureQueue(ground.database, registry);
    const metrics = await registry.metrics();
    expect(metrics).toContain('omstilt_jobs_waiting 1');
    expect(Number(/omstilt_jobs_oldest_seconds ([\d.]+)/.exec(metrics)?.[1])).toBeGreaterThanOrEqual(90);
  });

  it('does by the clock what is asked for, once for all workers', async () => {
    let ran = 0;
    const tick = async () => {
      ran += 1;
    };
    await start({}, { crontab: [{ name: 'tick', at: '* * * * *', run: tick }] });
    await onQueue(
      ground.database.workerUrl,
      `select graphile_worker.add_job('tick', '{"_cron": {"ts": "2026-11-24T04:00:00Z"}}')`,
    );
    await until(() => ran > 0);
  });
});

describe('housekeeping', () => {
  it('removes what has had its time, and nothing that is held on to', async () => {
    const leader = await ground.personWith('programme-leader');
    await ground.rows(
      `insert into platform.idempotency (person_id, key, operation, request_hash, created_at)
       values ($1, 'old-request', 'x', '\\x00', now() - interval '3 days'), ($1, 'new-request', 'x', '\\x00', now())`,
      [leader.person],
    );
    await ground.rows(
      `insert into access.session (person_id, secret_hash, csrf, expires_at)
       values ($1, 'old', 'csrf', now() - interval '1 minute'), ($1, 'new', 'csrf', now() + interval '1 hour')`,
      [leader.person],
    );
    const files = [
      ['clean', 30],
      ['quarantined', 30],
      ['refused', 30],
      ['quarantined', 2],
      ['quarantined', 0],
    ] as const;
    for (const [index, [state, days]] of files.entries()) {
      const sha256 = Buffer.from(`content ${index}`);
      await ground.rows('insert into files.chunk values ($1, $2, 0, $3)', [ground.unit, sha256, 'x']);
      await ground.rows(
        `insert into files.file (unit_id, file_id, name, type, size, sha256, state, reason, uploaded_by, uploaded_at)
         values ($1, $2, $3, 'text/plain', 1, $4, $5, $6, $7, now() - make_interval(days => $8))`,
        [
          ground.unit,
          newId(),
          `file ${index}`,
          sha256,
          state,
          state === 'refused' ? 'virus' : null,
          leader.person,
          days,
        ],
      );
    }
    // Something that holds on to a file: whatever it is, the foreign key says so.
    await asOwner(ground.ownerUrl, (query) =>
      query(
        'create table public.holder (unit_id uuid, file_id uuid, foreign key (unit_id, file_id) references files.file)',
      ),
    );
    const [held] = await ground.rows<{ file_id: string }>(
      `select file_id from files.file where name = 'file 2'`,
    );
    await asOwner(ground.ownerUrl, (query) =>
      query('insert into public.holder values ($1, $2)', [ground.unit, held?.file_id]),
    );

    await housekeeping(ground.database).run(AbortSignal.timeout(5_000));

    expect(await ground.rows('select key from platform.idempotency')).toEqual([{ key: 'new-request' }]);
    expect(await ground.rows(`select encode(secret_hash, 'escape') as secret from access.session`)).toEqual([
      { secret: 'new' },
    ]);
    expect(
      (await ground.rows<{ name: string }>('select name from files.file order by name')).map(
        ({ name }) => name,
      ),
    ).toEqual(['file 0', 'file 2', 'file 3', 'file 4']);
    expect(
      await ground.rows(`select from files.chunk where encode(sha256, 'escape') like 'content %'`),
    ).toHaveLength(4);
    expect((await jobs(ground.database)).map(({ task }) => task)).toEqual(['files.check']);
  });
});
