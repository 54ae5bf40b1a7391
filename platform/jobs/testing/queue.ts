import pg from 'pg';
import type { Database } from '#platform/database/database.ts';

export type WaitingJob = {
  task: string;
  attempts: number;
  key: string | null;
  error: string | null;
  locked: boolean;
};

/** What is on the queue, seen as the worker's role sees it. */
export const jobs = ({ workerUrl }: Database): Promise<WaitingJob[]> =>
  onQueue(
    workerUrl,
    'select task_identifier as task, attempts, key, last_error as error, locked_at is not null as locked from graphile_worker.jobs order by id',
  );

/** Time passes: whatever waits for its next attempt may begin. */
export const hurry = ({ workerUrl }: Database): Promise<unknown[]> =>
  onQueue(
    workerUrl,
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()), pg_notify('jobs:insert', '{"r":"0","count":9}') from graphile_worker.jobs`,
  );

export const onQueue = <Row>(workerUrl: string, sql: string): Promise<Row[]> =>
  withQueue(workerUrl, (query) => query<Row>(sql));

type Query = <Row>(sql: string) => Promise<Row[]>;

/** Cuts the connections that wait for a table of the queue; whether there were any. */
export const cutWhoWaitsFor = async (table: string, query: Query): Promise<boolean> => {
  const waiting = `relation = 'graphile_worker.${table}'::regclass and not granted`;
  return (await query(`select pg_terminate_backend(pid) from pg_locks where ${waiting}`)).length > 0;
};

/** Several statements on one connection. */
export async function withQueue<T>(workerUrl: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: workerUrl });
  await client.connect();
  try {
    return await work(async <Row>(sql: string) => (await client.query(sql)).rows as Row[]);
  } finally {
    await client.end();
  }
}
