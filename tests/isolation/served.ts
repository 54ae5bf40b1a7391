import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '#apps/server/app.ts';
import { modulesOf } from '#apps/server/modules.ts';
import { layStatistics } from '#modules/statistics/index.ts';
import type { Person } from '#platform/access/actor.ts';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import { readConfig } from '#platform/config/config.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Policy } from '#platform/http/handler.ts';
import type { Operation } from '#platform/http/operation.ts';
import { type TwoProgrammes, twoProgrammes } from '../walls/two-programmes.ts';

export type NamedOperation = {
  readonly name: string;
  readonly operation: Operation;
  readonly policy: Policy;
};

export type Served = TwoProgrammes & {
  readonly app: FastifyInstance;
  /** Every operation of every module of the installation, with the policy that decides on it. */
  readonly operations: readonly NamedOperation[];
  /** A header that says who asks. */
  token(person: Person): Promise<Record<string, string>>;
  session(person: Person): Promise<Record<string, string>>;
  send(request: InjectOptions): Promise<Answered>;
};

/** The text of a failure of ours has its cause behind it, from the log. */
export type Answered = { status: number; type: string; text: string; headers: Record<string, unknown> };

/** The whole server over two programmes that do not know of each other. */
export async function served(): Promise<Served> {
  const both = await twoProgrammes();
  const { ownerUrl, database } = both;
  await layStatistics({ database, examples: true, now: Date.parse('2026-11-27T12:00Z') });
  const config = { ...readConfig({ PORT: '3000' }), databaseUrl: ownerUrl };
  let fault = '';
  const write = (line: string) => {
    fault = line;
  };
  const logger = pino({ level: 'error' }, { write });
  const app = await buildApp({ config, database, logger, requestsPerMinute: 0 });
  await app.ready();
  const operations = modulesOf({ config, database, log: { warn: () => {} } }).routes.flatMap(
    ({ operations: table, policy }) =>
      Object.entries(table).map(([name, operation]) => ({ name, operation, policy })),
  );
  return {
    ...both,
    app,
    operations,
    token: (person) => tokenOf(ownerUrl, person),
    session: (person) => sessionOf(ownerUrl, person),
    send: async (request) => {
      const { statusCode, headers, payload } = await app.inject(request);
      const text = statusCode >= 500 ? `${payload} ${fault}` : payload;
      return { status: statusCode, headers, type: String(headers['content-type'] ?? ''), text };
    },
    close: async () => {
      await app.close();
      await both.close();
    },
  };
}

async function tokenOf(ownerUrl: string, { person }: Person): Promise<Record<string, string>> {
  const secret = `omstilt_${newSecret()}`;
  await asGuard(
    ownerUrl,
    `insert into access.token (person_id, token_id, name, secret_hash, expires_at) values ($1, $2, 'test', $3, now() + interval '1 day')`,
    [person, randomUUID(), hashOf(secret)],
  );
  return { authorization: `Bearer ${secret}` };
}

async function sessionOf(ownerUrl: string, { person }: Person): Promise<Record<string, string>> {
  const secret = newSecret();
  await asGuard(ownerUrl, `select access.open_session($1, $2, 'the-csrf-token', null, interval '1 hour')`, [
    person,
    hashOf(secret),
  ]);
  return { cookie: `omstilt_session=${secret}` };
}

const asGuard = (ownerUrl: string, text: string, values: unknown[]) =>
  asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    await query(text, values);
  });
