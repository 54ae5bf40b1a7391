import { type Asked, jsonBody } from '../../http/asked.ts';
import { listed } from './listed.ts';

/** A selection as somebody asked for it, before anything is known to exist. */
export type Wanted = {
  readonly variables: readonly WantedVariable[];
  readonly placement: { readonly heading: readonly string[]; readonly stub: readonly string[] };
};

export type WantedVariable = {
  readonly code: string;
  readonly codelist: string | null;
  readonly entries: readonly string[];
};

export function wantedByGet({ query }: Asked): Wanted {
  const codelists = query.bracketed('codelist');
  const variables = [...query.bracketed('valueCodes')].map(([code, written]) => ({
    code,
    codelist: codelists.get(code) ?? null,
    entries: listed(written),
  }));
  const names = (name: string) => query.all(name).flatMap((each) => each.split(',').filter(Boolean));
  return { variables, placement: { heading: names('heading'), stub: names('stub') } };
}

/** Undefined where the body is no selection. */
export function wantedByPost(asked: Asked): Wanted | undefined {
  return asked.body.trim() === '' ? nothing : wantedOf(jsonBody(asked));
}

const nothing: Wanted = { variables: [], placement: { heading: [], stub: [] } };

export function wantedOf(body: unknown): Wanted | undefined {
  if (!isRecord(body)) return undefined;
  const selection = body.selection ?? [];
  if (!Array.isArray(selection) || !selection.every(isRecord)) return undefined;
  const placement = isRecord(body.placement) ? body.placement : {};
  return {
    variables: selection.map((each) => ({
      code: String(each.variableCode ?? ''),
      codelist: typeof each.codelist === 'string' ? each.codelist : null,
      entries: strings(each.valueCodes),
    })),
    placement: { heading: strings(placement.heading), stub: strings(placement.stub) },
  };
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
