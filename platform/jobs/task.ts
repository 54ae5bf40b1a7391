import type { OnBehalf, System } from '#platform/database/database.ts';

/** One run of a job: what it is about, and in whose name everything it does is done. */
export type Job<Actor> = {
  readonly unit: string;
  readonly subject: string;
  /** Give it to `withActor`. */
  readonly actor: Actor;
  /** From 1. */
  readonly attempt: number;
  /** Told when the worker stops or the job has taken too long. */
  readonly signal: AbortSignal;
};

/**
 * What is done for a job. It may be done twice (a worker can be killed after the work and before it says so), so it looks
 * first whether there is anything left to do. Throwing has it tried again, later each time.
 *
 * `for`: most jobs finish what was decided when they were put on the queue, a letter to send, a file to check: they act for
 * the `unit`. A job that decides or writes something itself acts for the `asker`, with the rights that person has by then, or
 * for the unit where nobody asked.
 */
export type Task =
  | { readonly for: 'unit'; run(job: Job<System>): Promise<void> }
  | { readonly for: 'asker'; run(job: Job<System | OnBehalf>): Promise<void> };

export type Tasks = Readonly<Record<string, Task>>;

/** Something done by the clock, by one worker of all. */
export type Cron = {
  readonly name: string;
  /** As in crontab, UTC: `5 * * * *` is five past every hour. */
  readonly at: string;
  run(signal: AbortSignal): Promise<void>;
};
