import type { z } from 'zod';

/** Who may call it at all: `anyone` without sign-in, `signed-in`, or an ability that a module's policy decides per unit. */
export type Ability = 'anyone' | 'signed-in' | `${string}.${string}`;

type Shape = z.ZodObject;

/** Bytes instead of JSON: the media types the operation can answer with. */
export type Media = { readonly media: readonly string[] };

/**
 * One line of the operations table. Routes, OpenAPI, the typed client and the generated isolation and fuzz suites all
 * follow from it, so that none of them can drift from the others.
 */
export type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`; parameters as `:name`, each declared in `params`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly ability: Ability;
  readonly params?: Shape;
  /** The parameter that names the unit it is about: who may is asked for that unit, and the transaction sees no other. */
  readonly unit?: string;
  readonly query?: Shape;
  readonly body?: z.ZodType;
  /** The request carries files (multipart/form-data) or one raw file instead of JSON. */
  readonly upload?: true;
  /** Others' programs send a form along that says nothing: it is taken and not read. */
  readonly ignoresForm?: true;
  readonly status: 200 | 201 | 202 | 204;
  readonly answer?: z.ZodType | Media;
  /** If-Match is demanded: 428 without it, 412 with both versions when it is stale. */
  readonly concurrency?: 'if-match';
  /** The answer is shown once and never kept, so a repeated Idempotency-Key cannot give it again. */
  readonly answerHoldsSecret?: true;
};

export type Operations = Readonly<Record<string, Operation>>;

export const operations = <const T extends Operations>(table: T): T => table;

/** A table to take away, as a file. */
export const tableAnswer = {
  media: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
} as const;

export const apiRoot = '/api/v1';

export const isMedia = (answer: Operation['answer']): answer is Media =>
  answer !== undefined && 'media' in answer;

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type In<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What the server's handler receives: parsed. */
export type Received<T extends Operation> = {
  params: Out<T['params']>;
  query: Out<T['query']>;
  body: Out<T['body']>;
};

/** What a caller gives: before parsing, so that defaults may be left out. */
export type Given<T extends Operation> = Present<{
  params: In<T['params']>;
  query: Partial<NonNullable<In<T['query']>>>;
  body: In<T['body']>;
}>;

/** What a caller gets back. */
export type Answer<T extends Operation, Bytes = unknown> = T['answer'] extends z.ZodType
  ? z.output<T['answer']>
  : T['answer'] extends Media
    ? Bytes
    : undefined;

/** What the server's handler gives; validated on the way out. */
export type Reply<T extends Operation> = T['answer'] extends z.ZodType ? z.input<T['answer']> : undefined;

type Present<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] };
