import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';

/** Something in a document, and where it stands. */
export type Given = { readonly value: unknown; readonly path: string };
export type Members = Readonly<Record<string, unknown>>;
export type GivenMembers = { readonly value: Members; readonly path: string };

/** Nothing that a prototype has is in a document: `constructor` is a code like any other. */
export const memberOf = ({ value, path }: GivenMembers, key: string): Given => ({
  value: Object.hasOwn(value, key) ? value[key] : undefined,
  path: within(path, key),
});

export const within = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
};

export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws `missing` or `wrong-type`. */
export function membersOf({ value, path }: Given): GivenMembers {
  if (isMembers(value)) return { value, path };
  throw unlike({ value, path }, 'an object');
}

export const membersIfAny = (given: Given): GivenMembers | null =>
  isAbsent(given.value) ? null : membersOf(given);

export function textIfAny({ value, path }: Given): string | null {
  if (isAbsent(value)) return null;
  if (typeof value === 'string') return value;
  throw unlike({ value, path }, 'a text');
}

export function listOf({ value, path }: Given): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unlike({ value, path }, 'a list');
}

export function textsOf(given: Given): readonly string[] {
  return listOf(given).map((value, at) => {
    if (typeof value === 'string') return value;
    throw unlike({ value, path: within(given.path, at) }, 'a text');
  });
}

function unlike({ value, path }: Given, wanted: string): JsonStatRefused {
  return isAbsent(value)
    ? new JsonStatRefused('missing', { path, found: `${wanted} is missing` })
    : new JsonStatRefused('wrong-type', { path, found: `${shown(value)} stands where ${wanted} belongs` });
}
