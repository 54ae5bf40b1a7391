/** What one entry of `valueCodes` chose, or what was wrong with it. */
export type Expanded = readonly string[] | 'illegal' | 'unknown';

/** The values of a variable as an expression sees them, in the table's order. */
export type Range = { readonly codes: readonly string[]; readonly time: boolean };

/**
 * The selection grammar of v2: a code, `*`, `34*`, `*M12`, `?`, `top(n[,offset])`, `bottom(n[,offset])`, `from(x)`, `to(x)`,
 * `range(a,b)`. Names of functions and codes are not case-sensitive. A form that is not well made is `illegal`; one that finds
 * nothing is `unknown`.
 */
export function expand(entry: string, range: Range): Expanded {
  const code = range.codes.find((each) => same(each, entry));
  if (code !== undefined) return [code];
  const form = forms.find(({ begins }) => begins.test(entry));
  if (!form) return 'unknown';
  const found = form.well.exec(entry);
  if (!found) return 'illegal';
  const chosen = form.choose(range, found.slice(1));
  return chosen.length > 0 ? chosen : 'unknown';
}

type Form = {
  readonly begins: RegExp;
  readonly well: RegExp;
  readonly choose: (range: Range, parts: readonly (string | undefined)[]) => readonly string[];
};

const counted = /^\w+\(([1-9]\d*)(?:,(\d+))?\)$/;

const forms: readonly Form[] = [
  // A star stands first, last, or both; never inside.
  {
    begins: /\*/,
    well: /^(\*?)([^*]*)(\*?)$/,
    choose: ({ codes }, [first, middle, last]) =>
      codes.filter((code) => matches(code, middle ?? '', first === '*', last === '*')),
  },
  {
    begins: /\?/,
    well: /^(.*)$/,
    choose: ({ codes }, [mask]) => codes.filter((code) => masked(code, mask ?? '')),
  },
  { begins: /^top\(/i, well: counted, choose: (range, [count, offset]) => ends(range, true, count, offset) },
  {
    begins: /^bottom\(/i,
    well: counted,
    choose: (range, [count, offset]) => ends(range, false, count, offset),
  },
  {
    begins: /^range\(/i,
    well: /^\w+\(([^,]+),([^,)]+)\)$/,
    choose: ({ codes }, [from, to]) => between(codes, from, to),
  },
  {
    begins: /^from\(/i,
    well: /^\w+\(([^,)]+)\)$/,
    choose: ({ codes }, [from]) => between(codes, from, codes.at(-1)),
  },
  { begins: /^to\(/i, well: /^\w+\(([^,)]+)\)$/, choose: ({ codes }, [to]) => between(codes, codes[0], to) },
];

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function matches(code: string, middle: string, open: boolean, openEnd: boolean): boolean {
  const [whole, part] = [code.toLowerCase(), middle.toLowerCase()];
  if (open && openEnd) return whole.includes(part);
  return open ? whole.endsWith(part) : whole.startsWith(part);
}

const masked = (code: string, mask: string) =>
  code.length === mask.length && [...mask].every((sign, i) => sign === '?' || same(sign, code[i] ?? ''));

/** The top of time is its newest end; of anything else its beginning. */
function ends({ codes, time }: Range, top: boolean, count?: string, offset?: string): readonly string[] {
  const [take, skip] = [Number(count), Number(offset ?? 0)];
  const fromEnd = top === time;
  const end = codes.length - skip;
  return fromEnd ? codes.slice(Math.max(0, end - take), Math.max(0, end)) : codes.slice(skip, skip + take);
}

/** Both ends belong to it, in whichever order they are named. */
function between(codes: readonly string[], one?: string, other?: string): readonly string[] {
  const at = [one, other].map((code) => codes.findIndex((each) => code !== undefined && same(each, code)));
  return at.includes(-1) ? [] : codes.slice(Math.min(...at), Math.max(...at) + 1);
}
