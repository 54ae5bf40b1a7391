import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '#apps/server/app.ts';
import { cases as shipped } from '#cases/index.ts';
import { loadCases } from '#cases/load.ts';
import type { LogEntry } from '#modules/logbook/contract.ts';
import { layStatistics } from '#modules/statistics/index.ts';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import { readConfig } from '#platform/config/config.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import type { ProblemDocument } from '#platform/problems/problem.ts';
import { testDatabase } from './database.ts';

/** A whole installation in a database of its own, with the shipped cases: what a person or a machine can reach by HTTP. */
export type Installation = {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly ownerUrl: string;
  /** The unit of a programme, a municipality or a county, by slug. */
  unit(slug: string): Promise<string>;
  /** Calls as somebody of the example (`ingrid.prove@example.org`), or as nobody. */
  as(email: string | undefined): Promise<Call>;
  /** A bearer token of somebody of the example. */
  token(email: string): Promise<string>;
  close(): Promise<void>;
};

export type Call = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  options?: { body?: unknown; headers?: Record<string, string>; payload?: InjectOptions['payload'] },
) => Promise<Reply>;

export type Reply = { status: number; headers: Record<string, string>; body: Body; raw: Buffer };

/** What the API answers, as far as tests look into it: a thing, a page of things, or a problem. */
export type Body = Partial<LogEntry> &
  Partial<ProblemDocument> & {
    items?: LogEntry[];
    next?: string | null;
    total?: number;
    counts?: Record<'all' | 'public' | 'mine', number>;
    [other: string]: unknown;
  };

export async function installation({
  now = Date.now,
  registerUrl,
  emptyLedgers = false,
  statistics = false,
}: {
  now?: () => number;
  /** Leaves out what the examples have in their ledgers of jobs, for tests that count what they wrote themselves. */
  emptyLedgers?: boolean;
  /** Lays the catalogue, the municipalities and the numbers of the example county, for tests that read them. */
  statistics?: boolean;
  /** A double of the business register; without one it is not asked. */
  registerUrl?: string;
} = {}): Promise<Installation> {
  const { ownerUrl, drop } = await testDatabase();
  const database = openDatabase(ownerUrl, { connections: 4 });
  const cases = emptyLedgers ? shipped.map((file) => ({ ...file, effects: [], claims: [] })) : shipped;
  await loadCases({ ownerUrl, database, examples: true, now: now(), cases });
  if (statistics) await layStatistics({ database, examples: true, now: now() });
  const register = registerUrl ? { registerUrl } : { offline: true };
  const config = { ...readConfig({ PORT: '3000' }), databaseUrl: ownerUrl, ...register };
  // The cause of a failure of ours is told where the test that met it is told.
  const logger = pino({ level: 'error' }, { write: (line) => process.stderr.write(line) });
  const app = await buildApp({ config, database, logger, now, requestsPerMinute: 0 });
  await app.ready();
  return {
    app,
    database,
    ownerUrl,
    unit: (slug) => unitOf(ownerUrl, slug),
    as: async (email) => callerOf(app, email === undefined ? undefined : await tokenOf(ownerUrl, email)),
    token: (email) => tokenOf(ownerUrl, email),
    close: async () => {
      await app.close();
      await database.close();
      await drop();
    },
  };
}

const asGuard = <T>(ownerUrl: string, sql: string, values: unknown[]) =>
  asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return (await query(sql, values)).rows as T[];
  });

async function unitOf(ownerUrl: string, slug: string): Promise<string> {
  const [row] = await asGuard<{ id: string }>(
    ownerUrl,
    'select unit_id as id from access.unit where slug = $1',
    [slug],
  );
  if (!row) throw new Error(`no unit ${slug}`);
  return row.id;
}

async function tokenOf(ownerUrl: string, email: string): Promise<string> {
  const secret = `omstilt_${newSecret()}`;
  const rows = await asGuard(
    ownerUrl,
    `insert into access.token (person_id, token_id, name, secret_hash, expires_at)
     select person_id, $2, 'test', $3, now() + interval '1 day' from access.person where email = $1 returning token_id`,
    [email, randomUUID(), hashOf(secret)],
  );
  if (rows.length === 0) throw new Error(`nobody has the address ${email}`);
  return secret;
}

const callerOf =
  (app: FastifyInstance, token: string | undefined): Call =>
  async (method, path, { body, headers = {}, payload } = {}) => {
    const response = await app.inject({
      method,
      url: path.startsWith('/') ? path : `/api/v1/${path}`,
      headers: {
        'accept-language': 'nb',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as Record<string, unknown> }),
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.statusCode,
      headers: response.headers as Record<string, string>,
      body: (isJson ? response.json() : undefined) as Body,
      raw: response.rawPayload,
    };
  };
