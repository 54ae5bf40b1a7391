import { StartRefused } from '#platform/config/start-refused.ts';
import { createStops, type Stops } from './stops.ts';

export type Lifetime = {
  readonly stops: Stops;
  readonly signal: AbortSignal;
};

/**
 * Runs until SIGTERM or SIGINT, then stops all that was started and answers with the exit code. A second signal ends the
 * waiting for requests, jobs and a start that hangs; a third ends the process at once. A fault that nobody caught stops it too: what was
 * under way is then unknown, and PostgreSQL has kept what was answered for.
 */
export async function untilTold(
  start: (lifetime: Lifetime) => Promise<void>,
  { tell, patience = 10_000 }: { tell: (message: string) => void; patience?: number },
): Promise<number> {
  const stops = createStops();
  const told = new AbortController();
  const hurry = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  told.signal.addEventListener('abort', () => {
    timer = setTimeout(() => hurry.abort(), patience);
  });
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
    told.abort();
  };
  const unlisten = listenFor({
    signal: distinct(() => {
      if (hurry.signal.aborted) process.exit(1);
      if (told.signal.aborted) hurry.abort();
      told.abort();
    }),
    fault: fail,
  });
  try {
    await Promise.race([start({ stops, signal: told.signal }), aborted(hurry.signal)]);
    await aborted(told.signal);
  } catch (error) {
    if (!(told.signal.aborted && isAbort(error))) fail(error);
  }
  for (const error of await stops.all(hurry.signal)) fail(error);
  clearTimeout(timer);
  unlisten();
  if (failure === undefined) return 0;
  tell(messageOf(failure));
  return failure instanceof StartRefused ? 4 : 1;
}

function listenFor({ signal, fault }: { signal: () => void; fault: (error: unknown) => void }): () => void {
  for (const name of SIGNALS) process.on(name, signal);
  for (const name of FAULTS) process.on(name, fault);
  return () => {
    for (const name of SIGNALS) process.off(name, signal);
    for (const name of FAULTS) process.off(name, fault);
  };
}

// SIGHUP: the terminal was closed.
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const FAULTS = ['uncaughtException', 'unhandledRejection'] as const;

/**
 * One wish to stop may come as several signals at once: to the whole group from a terminal or a supervisor, and once more
 * passed on by npm. Only one that comes a second later is a second wish.
 */
function distinct(act: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < 1_000) return;
    last = now;
    act();
  };
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** What a person can put right is said in its own words; anything else comes with its place in the code. */
function messageOf(error: unknown): string {
  if (error instanceof StartRefused) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
