import type { Expression } from './expression.ts';
import { badExpression, parseExpression } from './parse-expression.ts';

/**
 * Writes an expression so that a server, and `parseExpression`, read the same. A code is written as it is: servers look for
 * the code first. Throws `bad-expression` for what cannot be written, such as `from` of a code with a comma.
 */
export function printExpression(expression: Expression): string {
  if (expression.kind === 'code') return expression.code;
  const text = written(expression);
  if (!same(parseExpression(text), expression))
    throw badExpression(text, 'The grammar has no way to write it');
  return text;
}

function written(expression: Exclude<Expression, { readonly kind: 'code' }>): string {
  switch (expression.kind) {
    case 'all':
      return '*';
    case 'starts':
      return `${expression.text}*`;
    case 'ends':
      return `*${expression.text}`;
    case 'contains':
      return `*${expression.text}*`;
    case 'like':
      return expression.mask;
    case 'from':
    case 'to':
      return `${expression.kind}(${expression.code})`;
    case 'range':
      return `range(${expression.from},${expression.to})`;
    default:
      return `${expression.kind}(${expression.count}${expression.offset ? `,${expression.offset}` : ''})`;
  }
}

const same = (a: Expression, b: Expression) =>
  a.kind === b.kind && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (expression: Expression) => Object.entries(expression).sort(([a], [b]) => (a < b ? -1 : 1));
