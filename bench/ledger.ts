import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startThrowaway } from '#platform/database/embedded-throwaway.ts';
import { migrate } from '#platform/database/migrate.ts';
import { fill } from './fill.ts';
import { inTurns, type Run, report, start, turns } from './in-turns.ts';
import { fillLedger } from './ledger-fill.ts';
import { say } from './say.ts';

/**
 * The results of a programme with 2,000 effects and 5,000 claims on them: worked out anew with row-level security, one after the
 * other, and public, beside plain Fastify and pg that add the same rows in SQL.
 */
export async function benchLedger({ fast }: { fast: boolean }): Promise<void> {
  const effects = 2_000;
  say(
    `Results: ${effects.toLocaleString('en')} effects, 5,000 claims, ${fast ? 2 : 6} s a turn, ${turns} turns.`,
  );
  const cluster = await startThrowaway();
  const servers: ChildProcess[] = [];
  try {
    await migrate(cluster.url);
    const { unit, slug, token } = await fill(cluster.url, { entries: 100, programmes: 10 });
    await fillLedger(cluster.url, unit, effects);
    const ours = await start(self, servers, 'ours', cluster.url);
    const plain = await start(self, servers, 'plain', cluster.url, unit);
    const results = `${ours}/api/v1/programmes/${unit}/results`;
    const list = `${ours}/api/v1/programmes/${unit}/effects`;
    const open = `${ours}/api/v1/public/programmes/${slug}/results`;
    const headers = { authorization: `Bearer ${token}` };
    const etag = (await fetch(open)).headers.get('etag') ?? '';
    const runs: Run[] = [
      { name: 'plain Fastify + pg', url: `${plain}/results`, status: 200 },
      { name: 'results, kept', url: results, headers, status: 200 },
      {
        name: 'results, nothing kept, one by one',
        url: results,
        headers,
        status: 200,
        anew: 'on',
        connections: 1,
      },
      {
        name: 'the ledger, nothing kept, one by one',
        url: list,
        headers,
        status: 200,
        anew: 'on',
        connections: 1,
      },
      { name: 'public, known by ETag (304)', url: open, headers: { 'if-none-match': etag }, status: 304 },
      { name: 'public, without ETag', url: open, status: 200 },
      { name: 'public, nothing kept, one by one', url: open, status: 200, anew: 'on', connections: 1 },
    ];
    report(runs, await inTurns(runs, fast ? 2 : 6), 'nothing kept below 100 ms, public 0.9 of plain');
  } finally {
    for (const server of servers) server.kill();
    await cluster.stop();
  }
}

const self = fileURLToPath(import.meta.url);
