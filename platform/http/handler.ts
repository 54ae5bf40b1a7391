import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { Actor, Person } from '#platform/access/actor.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import type { Language } from '#platform/language/language.ts';
import type { Ability, Operation, Operations, Received, Reply } from './operation.ts';
import type { Upload } from './upload.ts';

/** What a handler stands on: one transaction in the actor's name, and the request, parsed. */
export type Context<T extends Operation> = Received<T> & {
  actor: Actor;
  /** The signed-in person; refuses when there is none. */
  person: Person;
  tx: Tx;
  /** Milliseconds since 1970, read once per request. */
  now: number;
  language: Language;
  /** What the actor may do in a unit, of all that the modules' policies know: for the page, which never guesses. */
  abilities(unit: string): readonly string[];
  /** The version that If-Match named; only where the operation demands it. */
  ifMatch: number;
  /** The one file of an upload, as a stream that counts. */
  upload(): Promise<Upload>;
  /**
   * For answers that are read again and again: does `make` only when the answer with this ETag is neither with the asker nor kept
   * here. Ask for what the ETag is made of in this transaction, so that access is decided each time.
   */
  unlessAtHand(etag: string | number, make: () => Promise<Handled<T>>): Promise<Handled<T>>;
  /** By what the actor was known. */
  identified: Identified;
  request: FastifyRequest;
};

export type Handled<T extends Operation> = {
  body?: Reply<T>;
  /** Where the thing made can be read: 201 answers carry it. */
  location?: string;
  /** What changes when the answer changes. */
  etag?: string | number;
  /** Keep the answer to send it again while its ETag stands; set by `unlessAtHand`. */
  keep?: true;
  /** The answer as it was sent before. */
  unchanged?: Buffer;
  /** Instead of a body: bytes with their type, shown or saved under `name`. */
  bytes?: { type: string; name?: string; inline?: boolean; content: Readable | Buffer | string };
  headers?: Record<string, string>;
};

export type Handler<T extends Operation> = {
  /** The unit of what the operation is about, where no parameter names it; null when there is none the actor may see. */
  unit?: (given: Received<T>, tx: Tx) => string | null | undefined | Promise<string | null | undefined>;
  /** Answers without a transaction of its own where the work must outlive it (streams). */
  handle: (context: Context<T>) => Promise<Handled<T>>;
};

export type Handlers<T extends Operations> = { [K in keyof T]: Handler<T[K]> };

export type Policy = Readonly<Record<string, (actor: Actor, unit: string) => boolean>>;

/** One module's share of the server: its operations, who may, and what they do. */
export type ModuleRoutes<T extends Operations = Operations> = {
  operations: T;
  policy: Policy;
  handlers: Handlers<T>;
};

/** Ties a table to its handlers; the compiler demands one for every operation. */
export const moduleRoutes = <T extends Operations>(routes: ModuleRoutes<T>): ModuleRoutes => {
  for (const [name, { ability }] of Object.entries(routes.operations))
    refuseUnknownAbility(name, ability, routes.policy);
  return routes as unknown as ModuleRoutes;
};

export type HttpPorts = {
  database: Database;
  /** Who is asking: by session cookie, by token, or nobody. */
  identify: (request: FastifyRequest) => Promise<Identified>;
  translate: (language: Language) => (key: string, params?: Record<string, string | number>) => string;
  now: () => number;
};

export type Identified = {
  actor: Actor;
  /** Changes by a browser's session must prove that our page made them. */
  csrf?: string;
  /** A credential was given and is not good: malformed, expired or revoked. */
  rejected?: true;
  /** The session of this browser has ended: told where sign-in is needed, so that the page can say what happened. */
  expired?: true;
  /** When the credential ends, ISO 8601. */
  expires?: string;
};

function refuseUnknownAbility(name: string, ability: Ability, policy: Policy): void {
  if (ability === 'anyone' || ability === 'signed-in' || ability in policy) return;
  throw new Error(
    `Operation ${name} declares the ability ${ability}, which its module's policy does not know`,
  );
}
