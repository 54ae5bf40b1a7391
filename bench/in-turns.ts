import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { say } from './say.ts';

export type Run = {
  name: string;
  url: string;
  headers?: Record<string, string>;
  status: 200 | 304;
  /** Asks for another day each time, by this parameter, so that no kept answer fits. */
  anew?: 'to' | 'on';
  /** At once; 20 where nothing is said. One tells how long an answer takes. */
  connections?: number;
};
type Measured = { requests: number; p50: number; p99: number };

export const turns = 3;

/** A server in a process of its own: `ours` or `plain`, with what it is told. */
export async function start(script: string, servers: ChildProcess[], ...role: string[]): Promise<string> {
  const server = fork(script, role, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  servers.push(server);
  const [address] = (await once(server, 'message')) as [{ port: number }];
  return `http://127.0.0.1:${address.port}`;
}

/** Runs take turns in one go, so that whatever else the machine does falls on all of them. The first is the peer. */
export async function inTurns(runs: readonly Run[], seconds: number): Promise<Measured[][]> {
  for (const run of runs) await measure(run, 1);
  const measured: Measured[][] = runs.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, run] of runs.entries()) measured[index]?.push(await measure(run, seconds));
  }
  return measured;
}

async function measure(
  { name, url, headers = {}, status, anew, connections = 20 }: Run,
  duration: number,
): Promise<Measured> {
  const requests = anew ? [{ setupRequest: askedDifferently(url, anew) }] : undefined;
  const result = await autocannon({ url, headers, connections, duration, ...(requests ? { requests } : {}) });
  const answered = result.statusCodeStats?.[`${status}`]?.count ?? 0;
  if (result.errors > 0 || answered === 0 || answered < result.requests.total * 0.99) {
    throw new Error(`${name}: ${result.errors} errors, answers ${JSON.stringify(result.statusCodeStats)}`);
  }
  return { requests: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** The same rows by an address never asked before: up to a day far ahead, another each time. */
const askedDifferently = (url: string, parameter: string) => (request: autocannon.Request) => {
  asked += 1;
  const day = new Date(Date.UTC(2100, 0, 1 + (asked % 2_000_000))).toISOString().slice(0, 10);
  const address = new URL(url);
  address.searchParams.set(parameter, day);
  return { ...request, path: `${address.pathname}${address.search}` };
};
let asked = 0;

export function report(runs: readonly Run[], measured: readonly Measured[][], goals: string): void {
  const peer = measured[0] ?? [];
  say(
    `${'run'.padEnd(40)}${'req/s'.padStart(8)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'of plain'.padStart(10)}`,
  );
  for (const [index, { name }] of runs.entries()) {
    const own = measured[index] ?? [];
    const ratio = median(own.map(({ requests }, turn) => requests / (peer[turn]?.requests ?? Number.NaN)));
    const of = (what: keyof Measured) => median(own.map((each) => each[what])).toFixed(0);
    say(
      name.padEnd(40) +
        of('requests').padStart(8) +
        of('p50').padStart(9) +
        of('p99').padStart(9) +
        ratio.toFixed(2).padStart(10),
    );
  }
  say(`Goals: ${goals}. Each figure is the median of its turns; each ratio is taken within a turn.`);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
