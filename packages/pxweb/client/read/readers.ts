import { shown } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';

/** Where a value stands: in which answer, and where in it. */
export type Place = { readonly url: string; readonly path: string };

/** Gives the value as the type it should have, or refuses it by URL and path. What is there beside is let be. */
export type Reader<T> = (value: unknown, at: Place) => T;

export const text: Reader<string> = (value, at) =>
  typeof value === 'string' ? value : otherThan('a text', value, at);

export const flag: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : otherThan('true or false', value, at);

export const number: Reader<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherThan('a number', value, at);

export const count: Reader<number> = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : otherThan('a whole number from 0 up', value, at);

/** A text, or a number as one: servers write levels both ways. */
export const textOrNumber: Reader<string> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value, at);

/** True and false, also as 1 and 0. */
export const flagOrBit: Reader<boolean> = (value, at) =>
  value === 1 || value === 0 ? value === 1 : flag(value, at);

/** One of a few words; another one is refused rather than guessed at. */
export const oneOf =
  <const W extends string>(...words: readonly W[]): Reader<W> =>
  (value, at) =>
    words.find((word) => word === value) ?? otherThan(`one of ${words.join(', ')}`, value, at);

/** Absent and null are the same: servers differ, and drop empty fields as they please. */
export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, at) =>
    value === undefined || value === null ? null : read(value, at);

/** Absent and null mean a value that the documentation names. */
export const or =
  <T>(read: Reader<T>, otherwise: T): Reader<T> =>
  (value, at) =>
    value === undefined || value === null ? otherwise : read(value, at);

export const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? value.map((each: unknown, i) => read(each, inside(at, `[${i}]`)))
      : otherThan('a list', value, at);

type Fields = Readonly<Record<string, Reader<unknown>>>;
type Shape<F extends Fields> = { readonly [K in keyof F]: F[K] extends Reader<infer T> ? T : never };

/** An object with these fields of its own. */
export const shape =
  <F extends Fields>(fields: F): Reader<Shape<F>> =>
  (value, at) => {
    const given = objectAt(value, at);
    const read = Object.entries(fields).map(([key, reader]) => [
      key,
      reader(Object.hasOwn(given, key) ? given[key] : undefined, inside(at, keyed(key))),
    ]);
    return Object.fromEntries(read) as Shape<F>;
  };

export function objectAt(value: unknown, at: Place): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : otherThan('an object', value, at);
}

export const inside = (at: Place, step: string): Place => ({ url: at.url, path: at.path + step });

export const keyed = (key: string) =>
  /^[A-Za-z_][\w-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;

/** Refuses: what should stand there, and what does. */
export function otherThan(wanted: string, value: unknown, { url, path }: Place): never {
  throw new SourceRefused({
    code: 'unexpected-answer',
    what: `There should be ${wanted}, and there is ${named(value)}`,
    remedy:
      'The answer is not the one this client knows; look at the address, and at whether the source has changed.',
    url,
    path,
  });
}

function named(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : shown(JSON.stringify(value) ?? typeof value, 60);
}
