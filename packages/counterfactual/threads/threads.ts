import { Worker } from 'node:worker_threads';
import type { Doing, Work } from '../parts/work.ts';
import { finish, sharedParts, takePart } from './shared-parts.ts';
import type { Told } from './worker.ts';

export type Threads = Doing & {
  /** How many others were started. */
  readonly started: number;
  end(): void;
};

/**
 * Does parts in `threads` threads of Node, this one among them; `script`: `worker.ts`, built. Nothing waits for a thread: what another has
 * not done when nothing is left to take is done here. So it ends whatever becomes of them, and the numbers are the same to the bit
 * however many there are. The others are started when the first parts have shown that the rest takes longer than `startAfter`
 * milliseconds: a start costs 30.
 */
export function inThreads(threads: number, script: URL, { startAfter = 150 } = {}): Threads {
  const others: Worker[] = [];
  const tell = (told: Told) => {
    while (others.length < threads - 1) others.push(begun(script));
    for (const worker of others) worker.postMessage(told);
  };
  const doing = <Given>(work: Work<Given>, given: Given, count: number): Float64Array => {
    const parts = sharedParts(count, work.width, threads);
    const told: Told = { work: work.name, given, parts };
    let isShared = threads < 2;
    if (others.length > 0) {
      isShared = true;
      tell(told);
    }
    const part = work.prepare(given);
    const from = performance.now();
    const looking = (each: number, into: Float64Array, at: number) => {
      part(each, into, at);
      if (isShared) return;
      const spent = performance.now() - from;
      // Before, it is the machine getting warm that takes long.
      if (spent < startAfter / 5 || (spent / (each + 1)) * (count - each - 1) < startAfter) return;
      isShared = true;
      tell(told);
    };
    takePart(parts, looking);
    finish(parts, part);
    return Float64Array.from(parts.numbers);
  };
  const end = () => {
    for (const worker of others.splice(0)) void worker.terminate();
  };
  return Object.defineProperty(Object.assign(doing, { end }), 'started', {
    get: () => others.length,
  }) as Threads;
}

function begun(script: URL): Worker {
  const worker = new Worker(script);
  // Whatever becomes of it, its parts are done.
  worker.on('error', () => {});
  worker.unref();
  return worker;
}
