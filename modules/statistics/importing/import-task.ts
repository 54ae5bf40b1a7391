import type { Database } from '#platform/database/database.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import type { Tasks } from '#platform/jobs/task.ts';
import type { Asked } from './import.ts';
import { failImport, runImport } from './run-import.ts';
import { mayPass, problemOf } from './source-problem.ts';
import type { Supply } from './supply.ts';

/** How long one turn takes at most: others wait for their jobs, and none may take five minutes (`platform/jobs`). */
const usualTurn = 60_000;
/** What goes wrong for longer than these tries, some hours, has to be asked for again by somebody: nobody waits for ever. */
const tries = 8;

const internal = { code: 'internal', status: 500 } as const;

/** Brings in what was asked for, a turn at a time. */
export const importTasks = (ports: {
  readonly database: Database;
  readonly supplyOf: (asked: Asked, unit: string) => Supply;
  /** Milliseconds. */
  readonly turn?: number;
}): Tasks => ({
  'statistics.import': {
    for: 'unit',
    run: async ({ unit, subject, actor, attempt, signal }) => {
      const ends = Date.now() + (ports.turn ?? usualTurn);
      const running = { ...ports, actor, signal, pause: () => Date.now() >= ends };
      try {
        const ended = await runImport(running, subject);
        if (ended !== 'paused') return;
      } catch (error) {
        // A worker that stops says nothing of the source.
        if (attempt < tries || signal.aborted) throw error;
        await failImport(running, subject, mayPass(error) ? problemOf(error) : internal);
        if (mayPass(error)) return;
        throw error;
      }
      await ports.database.withActor(actor, (tx) =>
        enqueue(tx, { task: 'statistics.import', unit, subject }),
      );
    },
  },
});
