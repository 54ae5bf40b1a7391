import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startThrowaway } from '#platform/database/embedded-throwaway.ts';
import { migrate } from '#platform/database/migrate.ts';
import { printBound } from './bound.ts';
import { fill } from './fill.ts';
import { inTurns, type Run, report, start, turns } from './in-turns.ts';
import { say } from './say.ts';

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
    const ours = await start(self, servers, 'ours', cluster.url);
    const plain = await start(self, servers, 'plain', cluster.url, unit);
    const list = `${ours}/api/v1/programmes/${unit}/log-entries?limit=100`;
    const open = `${ours}/api/v1/public/programmes/${slug}/log-entries?limit=100`;
    const etag = (await fetch(open)).headers.get('etag') ?? '';
    const leader = { authorization: `Bearer ${token}` };
    const runs: Run[] = [
      { name: 'plain Fastify + pg', url: `${plain}/log-entries`, status: 200 },
      { name: 'signed in, row-level security', url: list, headers: leader, status: 200 },
      { name: 'signed in, nothing kept', url: list, headers: leader, status: 200, anew: 'to' },
      {
        name: `signed in, ${programmes.toLocaleString('en')} units in reach`,
        url: list,
        headers: { authorization: `Bearer ${officer}` },
        status: 200,
      },
      { name: 'public, known by ETag (304)', url: open, headers: { 'if-none-match': etag }, status: 304 },
      { name: 'public, without ETag', url: open, status: 200 },
      { name: 'public, nothing kept', url: open, status: 200, anew: 'to' },
    ];
    await printBound(cluster.url, unit);
    report(runs, await inTurns(runs, fast ? 2 : 6), 'signed in 0.7 of plain, public by ETag 0.9');
  } finally {
    for (const server of servers) server.kill();
    await cluster.stop();
  }
}

const self = fileURLToPath(import.meta.url);
