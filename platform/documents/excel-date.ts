import type { PlainCell } from './table.ts';

/**
 * Excel's dates are numbers with a format: days since 1899-12-31 or since 1904-01-01, ECMA-376 part 1 §18.17.4.
 * The 1900 system has a 29 February 1900 (serial 60) that never was; dates before it are one less than Excel shows days.
 */
export type DateSystem = 1900 | 1904;

export type DateFormat = 'date' | 'date-time' | 'time';

/** What a number format shows, or undefined when it shows a plain number. */
export function dateFormat(code: string): DateFormat | undefined {
  const shown = code
    .split(';', 1)
    .join('')
    .replaceAll('"h"', 'h') // built-in format 22 as one library spells it
    .replace(/"[^"]*"|\\.|[_*]./g, '');
  if (/\[(h+|m+|s+)\]/i.test(shown)) return 'time';
  const letters = shown.replace(/\[[^\]]*\]|general/gi, '').toLowerCase();
  const time = /[hs]|am\/pm/.test(letters);
  if (/[yd]/.test(letters) || (letters.includes('m') && !time)) return time ? 'date-time' : 'date';
  return time ? 'time' : undefined;
}

/** Number formats that need no entry in the file, §18.8.30; the East Asian ones (27–36, 50–58) are all dates. */
export function builtInFormat(id: number): DateFormat | undefined {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  if (id === 22) return 'date-time';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return undefined;
}

/** The cell for a serial number with a date format; a number that no calendar has stays a number. */
export function dateCell(serial: number, format: DateFormat, system: DateSystem): PlainCell {
  const seconds = Math.round(serial * 86_400);
  if (format === 'time' && seconds >= 0) return { kind: 'time', seconds };
  if (system === 1900 && seconds >= 0 && seconds < 86_400) return { kind: 'time', seconds };
  const iso = isoOf(seconds, system);
  if (iso === undefined) return { kind: 'number', value: serial };
  const midnight = iso.endsWith('T00:00:00');
  return { kind: 'date', iso: format === 'date' && midnight ? iso.slice(0, 10) : iso };
}

/** The 1900 serial of an ISO date with or without time, or undefined before 1900-01-01 and for what is no date. */
export function serialOf(iso: string): number | undefined {
  const moment = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`);
  const serial = moment / 86_400_000 + daysBefore1970;
  if (Number.isNaN(serial) || serial < 2 || serial >= 2_958_466) return undefined;
  return serial < 61 ? serial - 1 : serial;
}

const daysBefore1970 = 25_569;

function isoOf(seconds: number, system: DateSystem): string | undefined {
  const days = Math.floor(seconds / 86_400);
  if (days < 0 || (system === 1900 && days === 60)) return undefined;
  const shift = system === 1904 ? 1462 : days < 60 ? 1 : 0;
  const moment = seconds + (shift - daysBefore1970) * 86_400;
  return moment < endOf9999 ? new Date(moment * 1000).toISOString().slice(0, 19) : undefined;
}

const endOf9999 = Date.UTC(10_000, 0, 1) / 1000;
