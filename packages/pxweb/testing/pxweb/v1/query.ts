import { type Asked, jsonBody } from '../../http/asked.ts';

/** The body of a v1 query, read but not yet compared with a table. */
export type Query = {
  readonly selections: readonly {
    readonly code: string;
    readonly filter: string;
    readonly values: readonly string[];
  }[];
  readonly format: string | null;
};

/** Undefined where it is no query: broken JSON, another content type, values that are no list of strings. */
export function queryOf(asked: Asked): Query | undefined {
  if (!(asked.headers['content-type'] ?? '').includes('json')) return undefined;
  const body = jsonBody(asked);
  if (!isRecord(body) || !Array.isArray(body.query)) return undefined;
  const selections = body.query.map(selectionOf);
  const response = isRecord(body.response) ? body.response.format : null;
  if (response !== null && typeof response !== 'string') return undefined;
  const whole = selections.filter((each) => each !== undefined);
  return whole.length === selections.length ? { selections: whole, format: response } : undefined;
}

function selectionOf(value: unknown) {
  if (!isRecord(value) || typeof value.code !== 'string' || !isRecord(value.selection)) return undefined;
  const { filter, values } = value.selection;
  if (typeof filter !== 'string' || !Array.isArray(values)) return undefined;
  if (!values.every((each) => typeof each === 'string')) return undefined;
  return { code: value.code, filter, values: values as string[] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
