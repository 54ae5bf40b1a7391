import { Counter, Gauge, type Registry, register } from 'prom-client';
import type { Database } from '#platform/database/database.ts';
import { queueState } from './queue-state.ts';

/** What this process has done of jobs. */
export function countJobs(registry: Registry = register): (task: string, outcome: Outcome) => void {
  const name = 'omstilt_jobs_total';
  const counter =
    (registry.getSingleMetric(name) as Counter<'task' | 'outcome'> | undefined) ??
    new Counter({
      name,
      help: 'Jobs by task: done, failed (will be tried again), given up',
      labelNames: ['task', 'outcome'] as const,
      registers: [registry],
    });
  return (task, outcome) => counter.inc({ task, outcome });
}

export type Outcome = 'done' | 'failed' | 'given-up';

/** How the queue is, asked of the database at each look: the same whichever process answers. */
export function measureQueue(database: Database, registry: Registry = register): void {
  for (const { name, help, read } of gauges) {
    if (registry.getSingleMetric(name)) registry.removeSingleMetric(name);
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        // A database that is away is told of by /readyz; a figure that is not known is not given.
        const state = await queueState(database).catch(() => undefined);
        if (state) this.set(read(state));
        else this.reset();
      },
    });
  }
}

const gauges: readonly { name: string; help: string; read: (state: QueueState) => number }[] = [
  { name: 'omstilt_jobs_waiting', help: 'Jobs that could be done now', read: ({ waiting }) => waiting },
  { name: 'omstilt_jobs_running', help: 'Jobs that are being done', read: ({ running }) => running },
  { name: 'omstilt_jobs_given_up', help: 'Jobs that failed every time', read: ({ givenUp }) => givenUp },
  {
    name: 'omstilt_jobs_oldest_seconds',
    help: 'How long the oldest job that could be done has waited',
    read: ({ oldest }) => oldest,
  },
];

type QueueState = Awaited<ReturnType<typeof queueState>>;
