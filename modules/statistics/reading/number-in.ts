/**
 * A number as people and offices write it, before it is known how its column writes decimals:
 * - `says`: the sign that must be its decimal sign, where its own writing tells (`1,5`, `1.234.567,8`);
 * - `two-ways`: `1.234` is a thousand and more where the comma is the decimal sign, and little more than one where the point is;
 * - `mark`: what stands behind it, such as the `*` of a preliminary figure.
 */
export type Written =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly says: Sign | null;
      readonly with: With | null;
      readonly mark: string | null;
    }
  | {
      readonly kind: 'two-ways';
      readonly comma: number;
      readonly point: number;
      readonly mark: string | null;
    }
  | { readonly kind: 'none' };

export type Sign = 'comma' | 'point';

/** What else is in the writing that a reader should know was understood. */
export type With = 'percent' | 'power';

export function numberIn(text: string): Written {
  const { said, mark } = withoutMark(
    text
      .trim()
      .replace(spaces, ' ')
      .replace(/^[−–‒](?=\s?\d)/, '-')
      .replace(/^([-+]) /, '$1'),
  );
  const percent = /^(.*\d)\s?%$/.exec(said)?.[1];
  const plain = percent ?? said;
  const power = /^([-+]?\d+(?:[.,]\d+)?)e([-+]?\d{1,2})$/i.exec(plain);
  if (power) {
    const [, base = '', exponent = ''] = power;
    const says = base.includes(',') ? 'comma' : base.includes('.') ? 'point' : null;
    return number(Number(`${base.replace(',', '.')}e${exponent}`), says, 'power', mark);
  }
  const read = digits(plain);
  if (read.kind === 'number') return { ...read, with: percent === undefined ? null : 'percent', mark };
  return read.kind === 'two-ways' && percent === undefined ? { ...read, mark } : none;
}

const none = { kind: 'none' } as const;

/** No-break, thin and figure spaces. */
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f']/g;

const number = (value: number, says: Sign | null, how: With | null, mark: string | null): Written =>
  Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value, says, with: how, mark } : none;

function digits(text: string): Written {
  if (/^[-+]?\d{1,15}$/.test(text)) return number(Number(text), null, null, null);
  const spaced = /^([-+]?\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(text);
  if (spaced) {
    const [, whole = '', sign, part = ''] = spaced;
    const value = Number(`${whole.replaceAll(' ', '')}.${part || '0'}`);
    return number(value, sign === undefined ? null : signOf(sign), null, null);
  }
  const one = /^([-+]?)(\d*)([.,])(\d+)$/.exec(text);
  if (one) {
    const [, minus = '', whole = '', sign = '', part = ''] = one;
    const decimal = Number(`${minus}${whole || '0'}.${part}`);
    if (part.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return number(decimal, signOf(sign), null, null);
    const thousands = Number(`${minus}${whole}${part}`);
    return sign === '.'
      ? { kind: 'two-ways', comma: thousands, point: decimal, mark: null }
      : { kind: 'two-ways', comma: decimal, point: thousands, mark: null };
  }
  const grouped = /^([-+]?\d{1,3})((?:\.\d{3})+)(?:,(\d+))?$|^([-+]?\d{1,3})((?:,\d{3})+)(?:\.(\d+))?$/.exec(
    text,
  );
  if (!grouped) return none;
  const [, dotted, dottedRest = '', dottedPart, commas = '', commasRest = '', commasPart] = grouped;
  const whole = (dotted ?? commas) + (dottedRest + commasRest).replace(/[.,]/g, '');
  return number(
    Number(`${whole}.${dottedPart ?? commasPart ?? '0'}`),
    dotted === undefined ? 'point' : 'comma',
    null,
    null,
  );
}

const signOf = (sign: string): Sign => (sign === ',' ? 'comma' : 'point');

/** `123*`, `123 p`, `123 (r)`, `123¹`: a figure with a mark; letters are those that Eurostat and PxWeb put beside one. */
function withoutMark(text: string): { said: string; mark: string | null } {
  const found = /^([-+]?[\d.,][\d., ]*?)\s?(\*+|[†‡]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\(?[bcdefinprsu]\)?)$/.exec(text);
  if (!found) return { said: text, mark: null };
  return { said: (found[1] ?? '').trim(), mark: (found[2] ?? '').replace(/[()]/g, '') };
}
