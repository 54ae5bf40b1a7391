import { SourceRefused } from '../source-refused.ts';

type Value = string | number | boolean | null | undefined;
type Named = readonly (readonly [name: string, value: Value])[];

/** Base, parts (each one coded, so that an id cannot lead elsewhere) and parameters; those that are null are left out. Throws `bad-argument`. */
export function address(
  base: string,
  parts: readonly (string | number)[],
  parameters: Readonly<Record<string, Value>> | Named = {},
): string {
  const path = parts.map((part) => partOf(part, base)).join('/');
  const named: Named = Array.isArray(parameters) ? parameters : Object.entries(parameters);
  const given = named.filter(([, value]) => value !== null && value !== undefined);
  const query = given.map(([name, value]) => `${coded(name)}=${coded(String(value))}`).join('&');
  return `${origin(base)}${path ? `/${path}` : ''}${query ? `?${query}` : ''}`;
}

/** Brackets, commas and stars stay readable, as the documentation writes them. */
const coded = (text: string) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/%(5B|5D|2C|3A|24)/g, (code) =>
    decodeURIComponent(code),
  );

function partOf(part: string | number, base: string): string {
  const text = String(part);
  // Half a letter has no coding.
  if (text === '' || /^\.{1,2}$|\p{Cs}/u.test(text))
    throw bad(`“${text}” is no id`, 'Give the id of what you want.', base);
  return encodeURIComponent(text).replaceAll('%2C', ',');
}

function origin(base: string): string {
  if (!URL.canParse(base) || !/^https?:/.test(base))
    throw bad(`“${base}” is no address`, 'Give a base such as https://data.ssb.no/api/pxwebapi/v2.', base);
  return base.replace(/\/+$/, '');
}

const bad = (what: string, remedy: string, url: string) =>
  new SourceRefused({ code: 'bad-argument', what, remedy, url });
