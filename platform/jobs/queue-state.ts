import { sql } from 'kysely';
import type { Database } from '#platform/database/database.ts';
import { installation } from './installation.ts';

/** Counted in the queue's own view, which the worker's role owns. */
export async function queueState(database: Database) {
  const { rows } = await database.withActor(installation, (tx) =>
    sql<{ waiting: number; running: number; given_up: number; oldest: number }>`
      select count(*) filter (where ready)::int as waiting,
        count(*) filter (where locked_at is not null)::int as running,
        count(*) filter (where attempts >= max_attempts and locked_at is null)::int as given_up,
        coalesce(extract(epoch from now() - min(run_at) filter (where ready)), 0)::float as oldest
      from (select *, locked_at is null and run_at <= now() and attempts < max_attempts as ready from graphile_worker.jobs) jobs`.execute(
      tx,
    ),
  );
  const { waiting = 0, running = 0, given_up: givenUp = 0, oldest = 0 } = rows[0] ?? {};
  return { waiting, running, givenUp, oldest };
}

/** Jobs that no worker like this one will ever take: a newer one is missing, or a task was removed with jobs still waiting. */
export async function unknownTasks(database: Database, known: readonly string[]): Promise<string[]> {
  const { rows } = await database.withActor(installation, (tx) =>
    sql<{ task: string }>`
      select distinct task_identifier as task from graphile_worker.jobs where task_identifier <> all (${[...known]}::text[]) order by 1`.execute(
      tx,
    ),
  );
  return rows.map(({ task }) => task);
}

/**
 * Gives back what a killed worker held. The queue itself does so after four hours; no job of ours takes longer than `longest`, so
 * whoever has held one for twice that is dead.
 */
export async function freeAbandoned(database: Database, longest: number): Promise<number> {
  const { rows } = await database.withActor(installation, (tx) =>
    sql<{ freed: number }>`
      with held as (select locked_by, count(*)::int as jobs from graphile_worker.jobs
        where locked_at < now() - make_interval(secs => ${(2 * longest) / 1000}) group by locked_by)
      select coalesce(sum(jobs), 0)::int as freed from held, lateral (select graphile_worker.force_unlock_workers(array[locked_by])) freed`.execute(
      tx,
    ),
  );
  return rows[0]?.freed ?? 0;
}
