import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startThrowaway } from '#platform/database/embedded-throwaway.ts';
import { migrate } from '#platform/database/migrate.ts';
import { printBound } from './bound.ts';
import { fill } from './fill.ts';
import { say } from './say.ts';

type Run = {
  name: string;
  url: string;
  headers?: Record<string, string>;
  status: 200 | 304;
  /** Asks for another address each time, so that no kept answer fits. */
  anew?: true;
};
type Measured = { requests: number; p99: number };

/**
 * The log list, a hundred of a hundred thousand entries: signed in with row-level security, and public, beside plain Fastify
 * and pg reading the same rows. Runs take turns in one go, so that whatever else the machine does falls on all of them.
 */
export async function benchLogList({ fast }: { fast: boolean }): Promise<void> {
  const entries = fast ? 10_000 : 100_000;
  const programmes = fast ? 200 : 5_000;
  say(
    `Log list: 100 of ${entries.toLocaleString('en')} entries, 20 connections, ${fast ? 2 : 6} s a turn, ${turns} turns.`,
  );
  const cluster = await startThrowaway();
  const servers: ChildProcess[] = [];
  try {
    await migrate(cluster.url);
    const { unit, slug, token, officer } = await fill(cluster.url, { entries, programmes });
    const ours = await start(servers, 'ours', cluster.url);
    const plain = await start(servers, 'plain', cluster.url, unit);
    const list = `${ours}/api/v1/programmes/${unit}/log-entries?limit=100`;
    const open = `${ours}/api/v1/public/programmes/${slug}/log-entries?limit=100`;
    const etag = (await fetch(open)).headers.get('etag') ?? '';
    const leader = { authorization: `Bearer ${token}` };
    const runs: Run[] = [
      { name: 'plain Fastify + pg', url: `${plain}/log-entries`, status: 200 },
      { name: 'signed in, row-level security', url: list, headers: leader, status: 200 },
      { name: 'signed in, nothing kept', url: list, headers: leader, status: 200, anew: true },
      {
        name: `signed in, ${programmes.toLocaleString('en')} units in reach`,
        url: list,
        headers: { authorization: `Bearer ${officer}` },
        status: 200,
      },
      { name: 'public, known by ETag (304)', url: open, headers: { 'if-none-match': etag }, status: 304 },
      { name: 'public, without ETag', url: open, status: 200 },
      { name: 'public, nothing kept', url: open, status: 200, anew: true },
    ];
    await printBound(cluster.url, unit);
    report(runs, await inTurns(runs, fast ? 2 : 6));
  } finally {
    for (const server of servers) server.kill();
    await cluster.stop();
  }
}

const turns = 3;

async function start(servers: ChildProcess[], ...role: string[]): Promise<string> {
  const server = fork(fileURLToPath(import.meta.url), role, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  servers.push(server);
  const [address] = (await once(server, 'message')) as [{ port: number }];
  return `http://127.0.0.1:${address.port}`;
}

async function inTurns(runs: readonly Run[], seconds: number): Promise<Measured[][]> {
  for (const run of runs) await measure(run, 1);
  const measured: Measured[][] = runs.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, run] of runs.entries()) measured[index]?.push(await measure(run, seconds));
  }
  return measured;
}

async function measure({ name, url, headers = {}, status, anew }: Run, duration: number): Promise<Measured> {
  const requests = anew ? [{ setupRequest: askedDifferently(url) }] : undefined;
  const result = await autocannon({
    url,
    headers,
    connections: 20,
    duration,
    ...(requests ? { requests } : {}),
  });
  const answered = result.statusCodeStats?.[`${status}`]?.count ?? 0;
  if (result.errors > 0 || answered === 0 || answered < result.requests.total * 0.99) {
    throw new Error(`${name}: ${result.errors} errors, answers ${JSON.stringify(result.statusCodeStats)}`);
  }
  return { requests: result.requests.average, p99: result.latency.p99 };
}

/** The same rows by an address never asked before: up to a day far ahead, another each time. */
const askedDifferently = (url: string) => (request: autocannon.Request) => {
  asked += 1;
  const day = new Date(Date.UTC(2100, 0, 1 + (asked % 2_000_000))).toISOString().slice(0, 10);
  return { ...request, path: `${new URL(url).pathname}?limit=100&to=${day}` };
};
let asked = 0;

function report(runs: readonly Run[], measured: readonly Measured[][]): void {
  const peer = measured[0] ?? [];
  say(`${'run'.padEnd(40)}${'req/s'.padStart(8)}${'p99 ms'.padStart(9)}${'of plain'.padStart(10)}`);
  for (const [index, { name }] of runs.entries()) {
    const own = measured[index] ?? [];
    const ratio = median(own.map(({ requests }, turn) => requests / (peer[turn]?.requests ?? Number.NaN)));
    const row = [
      median(own.map(({ requests }) => requests))
        .toFixed(0)
        .padStart(8),
      median(own.map(({ p99 }) => p99))
        .toFixed(0)
        .padStart(9),
      ratio.toFixed(2).padStart(10),
    ];
    say(name.padEnd(40) + row.join(''));
  }
  say(
    'Goals: signed in 0.7 of plain, public by ETag 0.9. Each figure is the median of its turns; each ratio is taken within a turn.',
  );
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
