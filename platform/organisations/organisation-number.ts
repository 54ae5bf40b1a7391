/** Who is who among firms and public bodies: nine digits in Norway, ten in Sweden, and nothing between them. */
export type OrganisationNumber = { readonly country: 'NO' | 'SE'; readonly number: string };

export type OrganisationNumberFault =
  | 'not-digits'
  | 'wrong-length'
  | 'wrong-check-digit'
  /** A Swedish sole trader is known by the number of the person, which is nothing to write down here. */
  | 'personal-number';

/**
 * The number that a text says, as people write and paste it: with spaces and hyphens, `NO … MVA` and `SE … 01` as in an
 * invoice, `16` before a Swedish one as in the registers there.
 */
export function parseOrganisationNumber(
  text: string,
): OrganisationNumber | { readonly fault: OrganisationNumberFault } {
  const [, prefix, digits, suffix] = /^(NO|SE)?(\d+)(MVA)?$/.exec(withoutGaps(text)) ?? [];
  if (!digits || (prefix === 'SE' && suffix)) return { fault: 'not-digits' };
  const norwegian = prefix === 'NO' || suffix !== undefined || (!prefix && digits.length === 9);
  if (norwegian) return norwegianNumber(digits);
  return swedishNumber(prefix === 'SE' ? digits.replace(/^(\d{10})01$/, '$1') : digits);
}

/** As people read it: `012 345 674` (kept on one line), `012345-6782`. */
export function formatOrganisationNumber({ country, number }: OrganisationNumber): string {
  return country === 'NO'
    ? number.replace(/^(...)(...)/, '$1\u00a0$2\u00a0')
    : number.replace(/^(.{6})/, '$1-');
}

/**
 * A number that is well formed and can be given to nobody: it begins with 0. Norway gives numbers that begin with 8 or 9 (and
 * 3 for some sub-units); in Sweden the first digit is the kind of organisation, 1 to 9, and a person has a month, 01 to 12,
 * where an organisation has 20 or more. Examples and tests use such numbers and no others.
 */
export const isFictional = ({ number }: OrganisationNumber): boolean => number.startsWith('0');

const withoutGaps = (text: string) => text.replace(/[\s\u2010-\u2015\u2212-]/g, '').toUpperCase();

function norwegianNumber(digits: string) {
  if (digits.length !== 9) return { fault: 'wrong-length' } as const;
  return isModulus11(digits)
    ? ({ country: 'NO', number: digits } as const)
    : ({ fault: 'wrong-check-digit' } as const);
}

function swedishNumber(digits: string) {
  const person = /^(?:16|19|20)?(\d\d[01]\d{7})$/.exec(digits)?.[1];
  if (person && isLuhn(person)) return { fault: 'personal-number' } as const;
  const number = /^(?:16)?(\d{10})$/.exec(digits)?.[1];
  if (!number) return { fault: 'wrong-length' } as const;
  return !person && isLuhn(number)
    ? ({ country: 'SE', number } as const)
    : ({ fault: 'wrong-check-digit' } as const);
}

/** The check digit takes what is missing to a multiple of 11. Where that would be 10, there is no such number. */
function isModulus11(digits: string): boolean {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

/** Every other digit doubled from the left, and the digits of that added (the last one is for checking). */
function isLuhn(digits: string): boolean {
  const parts = [...digits].map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1));
  return parts.reduce((sum, part) => sum + (part > 9 ? part - 9 : part), 0) % 10 === 0;
}
