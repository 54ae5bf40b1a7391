import { CounterfactualError } from '../../errors/counterfactual-error.ts';
import { nearestTo } from '../../panel/spelling.ts';
import type { PeriodName, Window } from './spec.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object that has no others than these. */
export function fieldsAt(value: unknown, path: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused(path, `it is ${kindOf(value)}`, 'Give an object: { … }.');
  const strange = Object.keys(value).find((name) => !known.includes(name));
  if (strange === undefined) return value as Fields;
  const near = nearestTo(strange, known);
  throw refused(
    joined(path, strange),
    'there is no such field',
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Its fields are ${known.join(', ')}.`,
  );
}

/** `{ name: read value }`, or nothing where the field is not there. */
export function optional<Name extends string, Value>(
  fields: Fields,
  path: string,
  name: Name,
  read: (value: unknown, path: string) => Value,
): { readonly [Key in Name]?: Value } {
  if (fields[name] === undefined) return {};
  return { [name]: read(fields[name], joined(path, name)) } as { readonly [Key in Name]?: Value };
}

export function listAt<Value>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => Value,
): readonly Value[] {
  if (!Array.isArray(value)) throw refused(path, `it is ${kindOf(value)}`, 'Give a list: [ … ].');
  return value.map((each, at) => read(each, `${path}[${at}]`));
}

export function atLeastOne<Value>(list: readonly Value[], path: string): readonly Value[] {
  if (list.length === 0) throw refused(path, 'the list is empty', 'Name at least one.');
  return list;
}

export function textAt(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw refused(path, `it is ${kindOf(value)}`, 'Give a text in quotes.');
}

export function oneOfAt<Value extends string>(
  value: unknown,
  path: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw refused(
    path,
    `it is ${kindOf(value)}`,
    `Give one of ${allowed.map((each) => `"${each}"`).join(', ')}.`,
  );
}

export function countAt(value: unknown, path: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw refused(path, `it is ${kindOf(value)}`, 'Give a whole number from 0.');
}

export function resolutionAt(value: unknown, path: string): number {
  if (typeof value === 'number' && value > 0 && value <= 0.1) return value;
  throw refused(path, `it is ${kindOf(value)}`, 'Give a share above 0, at most 0.1, such as 0.001.');
}

export function periodAt(value: unknown, path: string): PeriodName {
  if ((typeof value === 'string' && value !== '') || Number.isFinite(value)) return value as PeriodName;
  throw refused(path, `it is ${kindOf(value)}`, 'Give a period as the panel names it: 1989 or "2012 Q2".');
}

/** Whether they are in order only the panel knows. */
export function windowAt(value: unknown, path: string): Window {
  if (Array.isArray(value) && value.length === 2)
    return [periodAt(value[0], `${path}[0]`), periodAt(value[1], `${path}[1]`)];
  throw refused(
    path,
    Array.isArray(value) ? `it has ${value.length} entries` : `it is ${kindOf(value)}`,
    'Give the first and the last period: [1980, 1988].',
  );
}

/** `found`: a sentence about what stands at the path; '' is the whole. */
export const refused = (path: string, found: string, remedy: string) =>
  new CounterfactualError({
    code: 'predictor-spec',
    found: path === '' ? `the specification: ${found}` : found,
    where: { path: path === '' ? undefined : path },
    why: 'What is guessed at would decide the weights.',
    remedy,
  });

const joined = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

function kindOf(value: unknown): string {
  if (value === undefined) return 'not there';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text "${value.slice(0, 40)}"` : `${typeof value} ${value}`;
}
