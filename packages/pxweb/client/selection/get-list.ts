import type { Expression } from './expression.ts';
import { badExpression, parseExpression } from './parse-expression.ts';
import { printExpression } from './print-expression.ts';

/**
 * Writes what `valueCodes[Tid]=` of a GET takes: commas between, and brackets around whatever has a comma itself
 * (`2001,[range(2010,2020)]`): without them PxWebApi 2 answers 400. Throws `bad-expression` for what has brackets of its own.
 */
export function printGetList(expressions: readonly Expression[]): string {
  return expressions.map((each) => bracketed(printExpression(each))).join(',');
}

function bracketed(text: string): string {
  if (/[[\]]/.test(text)) throw badExpression(text, 'Brackets cannot stand in an address: ask by POST');
  return text.includes(',') ? `[${text}]` : text;
}

/** Reads what `printGetList` writes. Throws `bad-expression`, also for a bracket that does not close. */
export function parseGetList(text: string): readonly Expression[] {
  const pieces = text.match(/\[[^[\]]*\]|[^,[\]]+/g) ?? [];
  if (pieces.join(',') !== text) throw badExpression(text, 'Its commas and brackets do not fit together');
  return pieces.map((piece) => parseExpression(piece.replace(/^\[(.*)\]$/s, '$1')));
}
