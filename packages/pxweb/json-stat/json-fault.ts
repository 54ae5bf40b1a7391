/**
 * Where text stops being JSON, or null where it is. Engines tell it each in their own words, or not at all; this is asked
 * only after `JSON.parse` has refused.
 */
export function jsonFault(text: string): { line: number; column: number; atEnd: boolean } | null {
  const at = faultAt(text);
  if (at === null) return null;
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, atEnd: at >= text.length };
}

/** What may come next. After `[` and `{` it may be their end. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

function faultAt(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let next: Next = 'value';
  let at = afterSpace(text, 0);
  for (;;) {
    const sign = text[at];
    if ((sign === ']' || sign === '}') && endsHere(next, sign, open.at(-1))) {
      open.pop();
      next = 'comma-or-end';
      at += 1;
    } else if (next === 'comma-or-end') {
      if (sign !== ',') return at;
      next = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (next === 'colon') {
      if (sign !== ':') return at;
      next = 'value';
      at += 1;
    } else if (next === 'key' || next === 'key-or-end') {
      if (sign !== '"') return at;
      const end = stringEnd(text, at);
      if (end < 0) return -end - 1;
      next = 'colon';
      at = end;
    } else if (sign === '[' || sign === '{') {
      open.push(sign);
      next = sign === '[' ? 'value-or-end' : 'key-or-end';
      at += 1;
    } else {
      const end = sign === '"' ? stringEnd(text, at) : wordEnd(text, at);
      if (end < 0) return -end - 1;
      next = 'comma-or-end';
      at = end;
    }
    at = afterSpace(text, at);
    if (open.length === 0 && next === 'comma-or-end') return at < text.length ? at : null;
  }
}

function endsHere(next: Next, sign: ']' | '}', open: '[' | '{' | undefined): boolean {
  if (sign === ']') return open === '[' && (next === 'value-or-end' || next === 'comma-or-end');
  return open === '{' && (next === 'key-or-end' || next === 'comma-or-end');
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at += 1;
  return at;
}

/** Behind the string that starts there, or, below nought, one less than minus the place of what is wrong in it. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '"') return at + 1;
    if (sign < ' ') return -at - 1;
    if (sign !== '\\') continue;
    at += 1;
    if (at >= text.length) break;
    if (text[at] === 'u') {
      for (let digit = 0; digit < 4; digit += 1) {
        at += 1;
        if (!/^[0-9a-fA-F]$/.test(text[at] ?? '')) return -Math.min(at, text.length) - 1;
      }
    } else if (!'"\\/bfnrt'.includes(text[at] as string)) return -at - 1;
  }
  return -text.length - 1;
}

/** As `stringEnd`, for numbers and the three words. */
function wordEnd(text: string, from: number): number {
  for (const word of ['true', 'false', 'null']) {
    if (text[from] !== word[0]) continue;
    for (let at = 0; at < word.length; at += 1) if (text[from + at] !== word[at]) return -from - at - 1;
    return from + word.length;
  }
  number.lastIndex = from;
  const [found = ''] = number.exec(text) ?? [];
  if (found) return from + found.length;
  return -(from + (text[from] === '-' ? 1 : 0)) - 1;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
