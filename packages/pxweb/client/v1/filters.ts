import type { ChosenCodes } from '../plan/resolve.ts';
import type { Expression } from '../selection/expression.ts';
import { printExpression } from '../selection/print-expression.ts';
import { shown } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';

/** How PxWebApi 1 is told what is wanted of a variable. */
export type FilterV1 = {
  /** `item`, `all`, `top`, `agg:KommSummer`, `vs:Kommun`. */
  readonly filter: string;
  readonly values: readonly string[];
};

export type QueryV1 = readonly { readonly code: string; readonly selection: FilterV1 }[];

/** Codes written out, which every filter but `all` and `top` takes. Throws `no-such-codelist`. */
export const filterOfCodes = ({ codelist, codes }: ChosenCodes): FilterV1 => ({
  filter: codelist === null ? 'item' : filterOfCodelist(codelist),
  values: codes,
});

/** `agg_KommSummer` is `agg:KommSummer` here. What has a colon already is taken as it is (`agg_single:KommSummer`). */
export function filterOfCodelist(codelist: string): string {
  if (/^[a-z_]+:./i.test(codelist)) return codelist;
  const [, kind, name] = /^(agg|vs)_(.+)$/s.exec(codelist) ?? [];
  if (kind && name) return `${kind}:${name}`;
  throw new SourceRefused({
    code: 'no-such-codelist',
    what: `“${shown(codelist)}” is no codelist that PxWebApi 1 could be asked by`,
    remedy: 'Their ids begin with agg_ or vs_.',
    path: codelist,
  });
}

/**
 * Expressions as one filter, where version 1 has one that says the same: codes, `*` and its like, `top(n)` of time. Null for
 * the others, which have to be made codes by metadata first (`codesOf`). Throws as `printExpression`.
 */
export function filterOf(expressions: readonly Expression[]): FilterV1 | null {
  const codes = expressions.flatMap((each) => (each.kind === 'code' ? [each.code] : []));
  if (codes.length > 0 && codes.length === expressions.length)
    return { filter: 'item', values: [...new Set(codes)] };
  const [only, more] = expressions;
  if (!only || more) return null;
  if (only.kind === 'all' || only.kind === 'starts')
    return { filter: 'all', values: [printExpression(only)] };
  return only.kind === 'top' && only.offset === 0 ? { filter: 'top', values: [String(only.count)] } : null;
}
