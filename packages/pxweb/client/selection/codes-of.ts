import { shown, someOf } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';
import type { Variable } from '../table.ts';
import type { Expression } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

/**
 * The codes that are meant, as the variable spells them, in its order, none twice: what PxWeb makes of the same
 * expressions. Letters do not count. Throws `no-such-code`, `bad-expression` and `nothing-selected`.
 */
export function codesOf(variable: Variable, values: readonly (string | Expression)[]): readonly string[] {
  const places = placesOf(variable.codes);
  const chosen = new Set<number>();
  for (const value of values)
    for (const i of placesMeant(variable, places, expressionOf(value, places))) chosen.add(i);
  return variable.codes.filter((_, i) => chosen.has(i));
}

/** Exact spelling first, so that a table whose codes differ in letters only can still be asked. */
type Places = { readonly exact: ReadonlyMap<string, number>; readonly folded: ReadonlyMap<string, number> };

function placesOf(codes: readonly string[]): Places {
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  codes.forEach((code, i) => {
    exact.set(code, i);
    if (!folded.has(fold(code))) folded.set(fold(code), i);
  });
  return { exact, folded };
}

export const fold = (text: string) => text.toLowerCase();

const placeOf = ({ exact, folded }: Places, code: string) => exact.get(code) ?? folded.get(fold(code));

/** A code comes before an expression that is written alike, as on the servers. */
const expressionOf = (value: string | Expression, places: Places): Expression => {
  if (typeof value !== 'string') return value;
  return placeOf(places, value) === undefined ? parseExpression(value) : { kind: 'code', code: value };
};

function placesMeant(variable: Variable, places: Places, expression: Expression): readonly number[] {
  const { codes, role } = variable;
  const at = (code: string) => placeOf(places, code) ?? unknown(variable, code);
  switch (expression.kind) {
    case 'code':
      return [at(expression.code)];
    case 'all':
      return [...codes.keys()];
    case 'from':
      return between(at(expression.code), codes.length - 1);
    case 'to':
      return between(0, at(expression.code));
    case 'range':
      return between(...inOrder(at(expression.from), at(expression.to)));
    case 'top':
    case 'bottom': {
      const { count, offset } = expression;
      // Time stands oldest first; the top of it is the newest.
      const fromEnd = (expression.kind === 'top') === (role === 'time');
      const places = fromEnd
        ? between(codes.length - offset - count, codes.length - offset - 1)
        : between(offset, offset + count - 1);
      return some(
        variable,
        expression,
        places.filter((i) => i < codes.length),
      );
    }
    default:
      return some(variable, expression, matching(codes, expression));
  }
}

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - Math.max(0, first) + 1) }, (_, i) => Math.max(0, first) + i);

type Pattern = Extract<Expression, { readonly kind: 'starts' | 'ends' | 'contains' | 'like' }>;

function matching(codes: readonly string[], pattern: Pattern): readonly number[] {
  const fits = fitting(pattern);
  return codes.flatMap((code, i) => (fits(fold(code)) ? [i] : []));
}

function fitting(pattern: Pattern): (code: string) => boolean {
  if (pattern.kind === 'like') {
    const mask = fold(pattern.mask);
    return (code) =>
      code.length === mask.length &&
      [...mask.split('').keys()].every((i) => mask[i] === '?' || mask[i] === code[i]);
  }
  const text = fold(pattern.text);
  if (pattern.kind === 'starts') return (code) => code.startsWith(text);
  return pattern.kind === 'ends' ? (code) => code.endsWith(text) : (code) => code.includes(text);
}

function some(variable: Variable, { kind }: Expression, places: readonly number[]): readonly number[] {
  if (places.length > 0) return places;
  throw new SourceRefused({
    code: 'nothing-selected',
    what: `The expression “${kind}” fits none of the ${variable.codes.length} codes of ${shown(variable.id)}`,
    remedy: `It has ${someOf(variable.codes)}.`,
    path: variable.id,
  });
}

function unknown(variable: Variable, code: string): never {
  throw new SourceRefused({
    code: 'no-such-code',
    what: `${shown(variable.id)} has no code “${shown(code)}”`,
    remedy: `It has ${someOf(variable.codes)}. A codelist brings other codes: read the metadata with it.`,
    path: `${variable.id}[${JSON.stringify(code)}]`,
  });
}
