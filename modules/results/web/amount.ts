/** An amount as people of the North type it (`4,5`, `1 200`, `12.75`), in hundredths; undefined: it is none. */
export function hundredthsOf(typed: string): number | undefined {
  const [, sign, whole, fraction = ''] = pattern.exec(typed.replace(/\s/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const found = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return sign ? -found : found;
}

/** `40`, `40 %`, `33,3 %` in hundredths of a percent; undefined: no percentage of something. */
export function shareOfTyped(typed: string): number | undefined {
  const found = hundredthsOf(typed.replace('%', ''));
  return found === undefined || found < 0 || found > 10_000 ? undefined : found;
}

/** A count of people, or null where nothing was typed. undefined: it is no whole number. */
export function countOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
}

/** Money of a whole country has thirteen digits; a longer number is a slip. Both minus signs are typed. */
const pattern = /^([-−])?(\d{1,13})(?:[.,](\d{1,2}))?$/;
