import type { Language } from './language.ts';

/** What stands where a figure is missing; the reason stands beside it. */
export const missing = '–';

/**
 * A number for people: a thin space that does not break between thousands, the reader's decimal mark, a real minus.
 * `decimals` fixes how many are shown; without it as many as there are, three at most.
 */
export function formatNumber(value: number | null, language: Language, decimals?: number): string {
  if (value === null || !Number.isFinite(value)) return missing;
  const places = decimals ?? 3;
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(places).split('.');
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  const negative = value < 0 && Number(`${whole}.${fraction}`) !== 0;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thinSpace);
  return `${negative ? minus : ''}${grouped}${shown ? `${decimalMark[language]}${shown}` : ''}`;
}

/** A file's size, in the units of the disk that it is counted on. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1_000), language)} kB`;
  return `${formatNumber(bytes / 1_000_000, language, 1)} MB`;
}

/** `a, b og c`. */
export function formatList(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`;
}

const thinSpace = '\u202f';
const minus = '\u2212';
const decimalMark: Record<Language, string> = { nb: ',', nn: ',', sv: ',', en: '.' };
const and: Record<Language, string> = { nb: 'og', nn: 'og', sv: 'och', en: 'and' };
