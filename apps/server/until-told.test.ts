import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { StartRefused } from '#platform/config/start-refused.ts';
import { untilTold } from './until-told.ts';

/** What was told, what was stopped, and the code, for one start. */
async function run(start: Parameters<typeof untilTold>[0]) {
  const told: string[] = [];
  const stopped: string[] = [];
  const code = await untilTold(
    (lifetime) => {
      lifetime.stops.add({ stop: async () => stopped.push('first') });
      return start(lifetime);
    },
    { tell: (message) => told.push(message), patience: 10 },
  );
  return { code, told, stopped };
}

const refuse = () => Promise.reject(new StartRefused('There is no room.'));

describe('a program that stays', () => {
  it('that cannot start says why in one sentence, and stops what it had started', async () => {
    expect(await run(refuse)).toEqual({ code: 4, told: ['There is no room.'], stopped: ['first'] });
  });

  it('that fails tells where in the code', async () => {
    const { code, told, stopped } = await run(() => Promise.reject(new TypeError('is not a function')));
    expect({ code, stopped }).toEqual({ code: 1, stopped: ['first'] });
    expect(told[0]).toMatch(/^TypeError: is not a function\n {4}at /);
  });

  it('is not held up by a start that hangs when it is told to stop', async () => {
    const hanging = run(async () => {
      process.emit('SIGTERM', 'SIGTERM');
      await new Promise(() => {});
    });
    expect(await hanging).toEqual({ code: 0, told: [], stopped: ['first'] });
  });

  it('told to stop between two steps begins no further one', async () => {
    const steps: string[] = [];
    const { code } = await run(async ({ signal }) => {
      steps.push('one');
      process.emit('SIGINT', 'SIGINT');
      await pause(0);
      signal.throwIfAborted();
      steps.push('two');
    });
    expect({ code, steps }).toEqual({ code: 0, steps: ['one'] });
  });
});
