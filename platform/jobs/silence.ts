import type { WorkerEvents } from 'graphile-worker';

/**
 * Until nobody has asked the queue with success for `longest` milliseconds, and no job is under way. A worker whose very first
 * question failed keeps that failure for the answer to every later one, and a pool whose workers all gave up goes on with
 * none (graphile-worker 0.17: `getTaskDetails`; its issue 592). Neither ends, and neither does anything any more.
 */
export function untilSilent(events: WorkerEvents, longest: number, signal: AbortSignal): Promise<void> {
  let underway = 0;
  let heard = performance.now();
  const hear = (begun: number) => () => {
    underway += begun;
    heard = performance.now();
  };
  events.on('worker:getJob:empty', hear(0));
  events.on('job:start', hear(1));
  events.on('job:success', hear(-1));
  events.on('job:error', hear(-1));
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (underway === 0 && performance.now() - heard > longest) end();
    }, longest / 6);
    const end = () => {
      clearInterval(look);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });
}
