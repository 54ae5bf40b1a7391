import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilSilent } from './silence.ts';

let events: WorkerEvents;
let over: AbortController;
let silent: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  events = new EventEmitter() as unknown as WorkerEvents;
  over = new AbortController();
  silent = false;
  void untilSilent(events, 6_000, over.signal).then(() => {
    silent = true;
  });
});
afterEach(() => vi.useRealTimers());

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
const say = (
  name: 'worker:getJob:empty' | 'worker:getJob:error' | 'job:start' | 'job:success' | 'job:error',
) => (events as unknown as EventEmitter).emit(name, {});

describe('a worker is silent', () => {
  it('when it has not asked with success for long', async () => {
    await pass(5);
    expect(silent).toBe(false);
    await pass(3);
    expect(silent).toBe(true);
  });

  it('when it only ever asks in vain', async () => {
    for (let times = 0; times < 4; times += 1) {
      say('worker:getJob:error');
      await pass(2);
    }
    expect(silent).toBe(true);
  });

  it('not while it finds nothing to do', async () => {
    for (let times = 0; times < 20; times += 1) {
      say('worker:getJob:empty');
      await pass(2);
    }
    expect(silent).toBe(false);
  });

  it.each(['job:success', 'job:error'] as const)(
    'not while a job is under way, until %s and long after',
    async (end) => {
      say('job:start');
      say('job:start');
      await pass(100);
      say(end);
      await pass(100);
      expect(silent).toBe(false);
      say(end);
      await pass(5);
      expect(silent).toBe(false);
      await pass(3);
      expect(silent).toBe(true);
    },
  );

  it('no more when nobody asks', async () => {
    over.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
