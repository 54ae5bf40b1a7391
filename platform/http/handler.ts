import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { Actor, Person } from '#platform/access/actor.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import type { Language } from '#platform/language/language.ts';
import type { KeptAnswer } from './kept-answers.ts';
import type { Ability, Operation, Operations, Received, Reply } from './operation.ts';
import type { Upload } from './upload.ts';

/** A request, parsed, of somebody who is known. */
export type Asked<T extends Operation> = Received<T> & {
  actor: Actor;
  /** The signed-in person; refuses when there is none. */
  person: Person;
  /** Milliseconds since 1970, read once per request. */
  now: number;
  language: Language;
  /** What the actor may do in a unit, of all that the modules' policies know: for the page, which never guesses. */
  abilities(unit: string): readonly string[];
  /** The version that If-Match named; only where the operation demands it. */
  ifMatch: number;
  /** By what the actor was known. */
  identified: Identified;
  request: FastifyRequest;
};

/** What a handler stands on: the request, and one transaction in the actor's name. */
export type Context<T extends Operation> = Asked<T> & {
  tx: Tx;
  /**
   * For answers that are read again and again: does `make` only when the answer of this revision is not kept here. Ask for the
   * revision in this transaction, so that access is decided each time.
   */
  unlessAtHand(revision: string, make: () => Promise<Handled<T>>): Promise<Handled<T>>;
};

/** Before there is a transaction: time that somebody else's connection, or file, or thread takes. */
export type Preparing<T extends Operation> = Asked<T> & {
  /** The one file of an upload, whole; closed when the request ends. */
  upload(): Promise<Upload>;
};

export type Handled<T extends Operation> = {
  body?: Reply<T>;
  /** Where the thing made can be read: 201 answers carry it. */
  location?: string;
  /** What changes when the answer changes: a version. */
  etag?: string | number;
  /** What the answer was made of, to send it again while that stands; set by `unlessAtHand`. */
  revision?: string;
  /** The answer as it was sent before. */
  unchanged?: KeptAnswer;
  /** Instead of a body: bytes with their type, shown or saved under `name`. */
  bytes?: { type: string; name?: string; inline?: boolean; content: Readable | Buffer | string };
  headers?: Record<string, string>;
};

/** Reads, decides and writes. What is streamed afterwards takes transactions of its own. */
export type Handle<T extends Operation> = (context: Context<T>) => Promise<Handled<T>>;

export type Handler<T extends Operation> = {
  /** The unit of what the operation is about, where no parameter names it; null when there is none the actor may see. */
  unit?: (given: Received<T>, tx: Tx) => string | null | undefined | Promise<string | null | undefined>;
} & (
  | { handle: Handle<T> }
  /**
   * What takes long, done by somebody who may, before the transaction is opened: receiving a file, reading a workbook. Ten slow
   * uploads in ten transactions would be all the connections there are, and nobody else could sign in.
   */
  | { prepare: (asked: Preparing<T>) => Promise<Handle<T>> }
);

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
