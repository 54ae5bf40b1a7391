import fc, { type Arbitrary } from 'fast-check';

/** Text from a word processor, as large as it gets when somebody pastes a whole report. */
export const wordMarkup =
  `<p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=NO-BOK style='font-family:"Calibri",sans-serif;mso-fareast-language:NO-BOK'>Møte<o:p></o:p></span></p>`
    .repeat(1_300)
    .slice(0, 200_000);

/** Values that nobody means to send, and everybody sends some day. */
export const nastyValue: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    -0,
    1.5,
    1e308,
    Number('9007199254740993'),
    -2147483649,
    true,
    [],
    {},
    [null],
    [[[]]],
  ),
  fc.constantFrom(
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff\ud800',
    '\u202e',
    'ａ',
    '🧑‍🤝‍🧑',
    '’; drop table logbook.entry; --',
    '{{7*7}}',
    '$' + '{7*7}',
    '%s%n',
  ),
  fc.constantFrom('a'.repeat(5_001), 'a'.repeat(200_000), wordMarkup, '\n'.repeat(10_000), 'å'.repeat(5_000)),
  fc.constantFrom(
    '2999-01-01',
    '0000',
    '2021-02-30',
    '-2000',
    '10000',
    '2020/',
    '2020~/2019~',
    '1e5',
    'NaN',
    'Infinity',
    '٢٠٢٠',
  ),
  fc.constantFrom(
    '00000000-0000-0000-0000-000000000000',
    'not-a-uuid',
    '../../etc/passwd',
    'javascript:alert(1)',
    'http://',
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(nested(40), nested(2_000)),
);

/** A body with one thing about it wrong: gone, of another kind, twice as deep, or under a name that means something. */
export function mutated(body: Arbitrary<unknown>): Arbitrary<string> {
  return fc
    .tuple(
      body,
      fc.nat(),
      nastyValue,
      fc.constantFrom('replace', 'remove', 'add', 'whole', 'prototype', 'none'),
    )
    .map(([value, pick, nasty, how]) => mutate(value, pick, nasty, how));
}

function mutate(value: unknown, pick: number, nasty: unknown, how: string): string {
  if (how === 'whole' || typeof value !== 'object' || value === null)
    return JSON.stringify(nasty) ?? 'undefined';
  const entries = Object.entries(value);
  const at = pick % Math.max(1, entries.length);
  if (how === 'none') return JSON.stringify(value);
  if (how === 'add') return JSON.stringify({ ...value, unheardOf: nasty });
  if (how === 'remove') return JSON.stringify(Object.fromEntries(entries.filter((_, index) => index !== at)));
  if (how === 'prototype') {
    const key = pick % 2 ? '__proto__' : 'constructor';
    const inner = pick % 2 ? '{"polluted":true}' : '{"prototype":{"polluted":true}}';
    return `{"${key}":${inner}${entries.length ? `,${JSON.stringify(value).slice(1)}` : '}'}`;
  }
  return JSON.stringify(
    Object.fromEntries(entries.map(([key, each], index) => [key, index === at ? nasty : each])),
  );
}

/** What may stand in a path or a question, written as an address can hold it. */
export const nastyText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '%00',
    '%ff',
    '%',
    '..%2f..',
    '%20',
    'null',
    'undefined',
    'a'.repeat(150),
    'a'.repeat(2_000),
    '%F0%9F%A4%96',
    '-1',
    '1e9',
  ),
  fc.string({ unit: 'grapheme' }).map(encodeURIComponent),
  fc.uuid(),
);

export const nastyHeaders: Arbitrary<Record<string, string>> = fc.record(
  {
    'if-match': fc.constantFrom('"1"', '1', '*', 'W/"1"', '"99999999999"', '""', '"-1"'),
    'if-none-match': fc.constantFrom('"1"', '*', 'W/"1"', ','),
    'idempotency-key': fc.constantFrom('short', 'long enough', 'a'.repeat(201), 'x'.repeat(200)),
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'text/plain',
      'application/xml',
      'multipart/form-data',
      'a/b/c',
    ),
    accept: fc.constantFrom('*/*', 'text/html', 'application/xml'),
  },
  { requiredKeys: [] },
);

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { inner: value };
  return value;
}
