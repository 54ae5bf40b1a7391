import { shown } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';
import type { Expression } from './expression.ts';

/**
 * Reads one expression as the servers read it: names in any letters, no spaces, a `*` only at the ends. What is no
 * expression is a code. Throws `bad-expression`.
 */
export function parseExpression(text: string): Expression {
  if (text === '') throw badExpression(text, 'It is empty');
  const [, name, inner] = /^(top|bottom|from|to|range)\(([\s\S]*)$/i.exec(text) ?? [];
  if (name !== undefined && inner !== undefined) return called(text, name.toLowerCase(), inner);
  if (text.includes('*')) return starred(text);
  return text.includes('?') ? { kind: 'like', mask: text } : { kind: 'code', code: text };
}

function called(text: string, name: string, rest: string): Expression {
  const parts = rest.endsWith(')') ? rest.slice(0, -1).split(',') : [];
  const [first = '', second = ''] = parts;
  if (parts.length === 1 && first !== '' && (name === 'from' || name === 'to'))
    return { kind: name, code: first };
  if (parts.length === 2 && first !== '' && second !== '' && name === 'range')
    return { kind: 'range', from: first, to: second };
  if ((name === 'top' || name === 'bottom') && (parts.length === 1 || parts.length === 2))
    return counted(text, name, first, parts[1] ?? '0');
  throw badExpression(text, `It is not written as ${usage[name] ?? name}`);
}

function counted(text: string, kind: 'top' | 'bottom', count: string, offset: string): Expression {
  const right = /^[1-9]\d{0,8}$/.test(count) && /^\d{1,9}$/.test(offset);
  if (!right) throw badExpression(text, `It is not written as ${usage[kind]}, with whole numbers`);
  return { kind, count: Number(count), offset: Number(offset) };
}

const usage: Readonly<Record<string, string>> = {
  top: 'top(5) or top(5,1)',
  bottom: 'bottom(5) or bottom(5,1)',
  from: 'from(2010)',
  to: 'to(2020)',
  range: 'range(2010,2020)',
};

function starred(text: string): Expression {
  if (/^\*+$/.test(text) && text.length <= 2) return { kind: 'all' };
  const inner = text.replace(/^\*/, '').replace(/\*$/, '');
  if (inner.includes('*')) throw badExpression(text, 'A * stands first or last only');
  if (inner.includes('?')) throw badExpression(text, 'It has both * and ?, which servers read differently');
  if (text.startsWith('*') && text.endsWith('*')) return { kind: 'contains', text: inner };
  return text.startsWith('*') ? { kind: 'ends', text: inner } : { kind: 'starts', text: inner };
}

export const badExpression = (text: string, why: string) =>
  new SourceRefused({
    code: 'bad-expression',
    what: `“${shown(text)}” selects nothing: ${why}`,
    remedy: 'Use codes, *, 34*, *02, 3?05, top(n), bottom(n), from(code), to(code) or range(code,code).',
    path: text,
  });
