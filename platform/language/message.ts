/**
 * The part of ICU MessageFormat that our words use: `{name}`, `{count, plural, =0 {…} one {…} other {… # …}}`,
 * `{kind, select, a {…} other {…}}`, and quotes around braces. Ours, because intl-messageformat with its parser is 12 kB
 * of the 250 that a page may weigh, most of it for dates and numbers that `format.ts` writes; it is the oracle of the tests.
 */
export type Message = readonly Part[];

export type Part =
  | string
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'count' }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly options: Readonly<Record<string, Message>>;
    };

/** Reads a message; what is not closed or not known is refused with where it went wrong. */
export function parseMessage(text: string): Message {
  const reader = { text, at: 0 };
  const message = parts(reader, false);
  if (reader.at < text.length) fail(reader, 'a closing brace too many');
  return message;
}

type Reader = { readonly text: string; at: number };

function parts(reader: Reader, counted: boolean): Message {
  const found: Part[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') found.push(literal);
    literal = '';
  };
  for (let next = reader.text[reader.at]; next !== undefined && next !== '}'; next = reader.text[reader.at]) {
    if (next === "'") literal += quoted(reader);
    else if (next === '{') {
      flush();
      found.push(placeholder(reader));
    } else if (next === '#' && counted) {
      flush();
      found.push({ kind: 'count' });
      reader.at += 1;
    } else {
      literal += next;
      reader.at += 1;
    }
  }
  flush();
  return found;
}

/** `''` is an apostrophe; `'{…'` is braces as text; any other apostrophe is itself. */
function quoted(reader: Reader): string {
  const { text, at } = reader;
  const following = text[at + 1] ?? '';
  if (following === "'") {
    reader.at += 2;
    return "'";
  }
  if (!'{}#|'.includes(following) || following === '') {
    reader.at += 1;
    return "'";
  }
  const end = text.indexOf("'", at + 1);
  reader.at = end < 0 ? text.length : end + 1;
  return text.slice(at + 1, end < 0 ? undefined : end);
}

function placeholder(reader: Reader): Part {
  const [, name = '', kind] = take(reader, /\{\s*([\w-]+)\s*(?:,\s*(plural|select)\s*,)?\s*/y);
  if (kind !== 'plural' && kind !== 'select') {
    take(reader, /\}/y);
    return { kind: 'value', name };
  }
  const options: Record<string, Message> = {};
  while (reader.text[reader.at] !== '}') {
    const [, option = ''] = take(reader, /\s*(=?[\w-]+)\s*\{/y);
    options[option] = parts(reader, kind === 'plural');
    take(reader, /\}\s*/y);
  }
  take(reader, /\}/y);
  if (!options.other) fail(reader, `no "other" for ${name}`);
  return { kind, name, options };
}

function take(reader: Reader, wanted: RegExp): RegExpExecArray {
  wanted.lastIndex = reader.at;
  const found = wanted.exec(reader.text);
  if (!found) return fail(reader, 'not understood');
  reader.at = wanted.lastIndex;
  return found;
}

function fail({ text, at }: Reader, why: string): never {
  throw new Error(`The message "${text}" at ${at}: ${why}`);
}
