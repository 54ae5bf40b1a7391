import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Actor, UnitId } from '#platform/access/actor.ts';
import { writingRoles } from '#platform/access/writing-roles.ts';
import type { DB } from './generated/schema.ts';
import { failedCommit } from './outcome-unknown.ts';
import { openPool } from './pool.ts';
import { preparing } from './prepared.ts';
import { type LoginRole, urlFor } from './roles.ts';
import { together } from './together.ts';
import { types } from './types.ts';

/** A transaction in an actor's name: the only way to the tables. */
export type Tx = Kysely<DB>;

/** What a job acts as when no person started it: one unit, both to read and to write. */
export type System = { readonly kind: 'system'; readonly unit: UnitId };

/** The worker acting for the person who asked for the job. */
export type OnBehalf = { readonly kind: 'on-behalf'; readonly of: Extract<Actor, { kind: 'person' }> };

/** Whoever is at the door, before it is known who: may call the functions of signing in, and reaches nothing. */
export type Doorkeeper = { readonly kind: 'doorkeeper' };

export type DatabaseActor = Actor | System | OnBehalf | Doorkeeper;

export type Database = {
  /**
   * Runs `work` in one transaction that sees and may change what the actor may, and nothing else (row-level security).
   * Commits when it resolves, rolls back when it throws.
   */
  withActor<T>(actor: DatabaseActor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Whether the database answers. */
  ping(): Promise<void>;
  /** Where the queue connects: it has its own pool. */
  readonly workerUrl: string;
  /** Hears notifications on a channel until closed; `onLost` when it may have missed some. */
  listen(channel: string, onMessage: (payload: string) => void, onLost: () => void): Promise<Listening>;
  readonly pools: Readonly<Record<LoginRole, pg.Pool>>;
  close(): Promise<void>;
};

export type Listening = {
  /**
   * Resolves when all that was told before now has been heard: a committed notice waits at the listening connection, and
   * comes before the answer to whatever is asked there next.
   */
  caughtUp(): Promise<void>;
  /** Hears nothing any more. */
  close(): void;
};

export type DatabaseOptions = { connections?: number; onError?: (error: Error) => void };

export function openDatabase(
  ownerUrl: string,
  { connections = 10, onError = () => {} }: DatabaseOptions = {},
): Database {
  const half = Math.max(2, Math.floor(connections / 2));
  const most: Readonly<Record<LoginRole, number>> = {
    omstilt_app: connections,
    omstilt_worker: half,
    omstilt_public: half,
  };
  const owned = each((role) => openPool(urlFor(role, ownerUrl), { max: most[role], types, onError }));
  const pools = each((role) => owned[role].pool);
  const handles = each((role) => kysely(pools[role]));
  const listeners = new Set<pg.Client>();
  return {
    pools,
    workerUrl: urlFor('omstilt_worker', ownerUrl),
    withActor: (actor, work) => transaction(handles[roleOf(actor)], settingsOf(actor), work),
    ping: async () => void (await pools.omstilt_app.query('select 1')),
    listen: async (channel, onMessage, onLost) => {
      const client = new pg.Client({ connectionString: urlFor('omstilt_app', ownerUrl) });
      listeners.add(client);
      client.on('notification', ({ payload }) => onMessage(payload ?? ''));
      client.on('error', onLost);
      client.on('end', () => {
        listeners.delete(client);
        onLost();
      });
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      return {
        caughtUp: together(async () => void (await client.query('select 1'))),
        close: () => void client.end().catch(() => {}),
      };
    },
    close: async () => {
      await Promise.all([
        ...[...listeners].map((client) => client.end()),
        ...Object.values(owned).map((pool) => pool.close()),
      ]);
    },
  };
}

/**
 * Begin and settings travel together as one simple query: a round trip less, which is a fifth of what row-level security
 * costs a short read (`npm run bench`). The values are UUIDs and nothing else, so they need no parameters.
 */
async function transaction<T>(db: Kysely<DB>, settings: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.connection().execute(async (tx) => {
    await sql.raw(`begin; ${settings}`).execute(tx);
    try {
      const value = await work(tx);
      await sql
        .raw('commit')
        .execute(tx)
        .catch((error: unknown) => {
          throw failedCommit(error);
        });
      return value;
    } catch (error) {
      // On a lost connection there is nothing to roll back, and that failure would hide why.
      await sql
        .raw('rollback')
        .execute(tx)
        .catch(() => {});
      throw error;
    }
  });
}

function roleOf(actor: DatabaseActor): LoginRole {
  if (actor.kind === 'visitor') return 'omstilt_public';
  return actor.kind === 'person' || actor.kind === 'doorkeeper' ? 'omstilt_app' : 'omstilt_worker';
}

function settingsOf(actor: DatabaseActor): string {
  if (actor.kind === 'visitor' || actor.kind === 'doorkeeper') return setting('', [], []);
  if (actor.kind === 'system') return setting('', [actor.unit], [actor.unit]);
  const { person, reach } = actor.kind === 'person' ? actor : actor.of;
  const writes = [...reach]
    .filter(([, roles]) => roles.some((role) => writingRoles.includes(role)))
    .map(([unit]) => unit);
  return setting(person, [...reach.keys()], writes);
}

function setting(person: string, units: readonly string[], writes: readonly string[]): string {
  const list = (ids: readonly string[]) => (ids.length === 0 ? '' : `{${ids.map(uuid).join(',')}}`);
  return `select set_config('app.person', '${person && uuid(person)}', true), set_config('app.units', '${list(units)}', true), set_config('app.writes', '${list(writes)}', true)`;
}

function uuid(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error(`not a UUID: ${id}`);
  return id;
}

const kysely = (pool: pg.Pool) => new Kysely<DB>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });

const each = <T>(of: (role: LoginRole) => T): Readonly<Record<LoginRole, T>> => ({
  omstilt_app: of('omstilt_app'),
  omstilt_worker: of('omstilt_worker'),
  omstilt_public: of('omstilt_public'),
});
