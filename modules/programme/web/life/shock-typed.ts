import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { language } from '#platform/shapes/language.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import type { Shock, ShockFields } from '../../contract.ts';
import { noSource, sourceOf, sourceTyped, sourceTypedOf } from './source-typed.ts';

const qualifiers = ['exactly', 'about', 'over', 'at-most'] as const;

/** A shock as typed. How many may be one number; sources that differ make it two. */
export const shockTyped = z.object({
  what: z.string(),
  happened: z.string(),
  employer: z.string(),
  organisationNumber: z.string(),
  lostLow: z.string(),
  lostHigh: z.string(),
  qualifier: z.enum(qualifiers),
  source: sourceTyped,
  lang: language,
  reason: z.string(),
});
export type ShockTyped = z.infer<typeof shockTyped>;

export const blankShock = (lang: Language): ShockTyped => ({
  what: '',
  happened: '',
  employer: '',
  organisationNumber: '',
  lostLow: '',
  lostHigh: '',
  qualifier: 'exactly',
  source: noSource,
  lang,
  reason: '',
});

export const shockTypedOf = (shock: Shock): ShockTyped => ({
  what: shock.what,
  happened: shock.happened,
  employer: shock.employer ?? '',
  organisationNumber: shock.organisationNumber ?? '',
  lostLow: shock.lostLow === null ? '' : String(shock.lostLow),
  lostHigh: shock.lostHigh === null || shock.lostHigh === shock.lostLow ? '' : String(shock.lostHigh),
  qualifier: shock.qualifier,
  source: sourceTypedOf(shock.source),
  lang: shock.lang,
  reason: '',
});

/** What is sent. A number that is no number, and a day that is none, go as they are: the server says what is wrong with them. */
export function shockOf(typed: ShockTyped, before: Shock | undefined = undefined): ShockFields {
  const low = numberOf(typed.lostLow);
  return {
    what: typed.what.trim(),
    lang: typed.lang,
    happened: knownDayAsTyped(typed.happened) ?? typed.happened.trim(),
    employer: typed.employer.trim() || null,
    organisationNumber: typed.organisationNumber.replace(/\s|-/g, '') || null,
    lostLow: low,
    lostHigh: numberOf(typed.lostHigh) ?? low,
    qualifier: typed.qualifier,
    source: sourceOf(typed.source, before?.source),
  };
}

/** Thousands may be parted by a space, as people of the North do. */
export function numberOf(typed: string): number | null {
  const digits = typed.replace(/[\s.]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

export const isNumber = (typed: string): boolean => typed.trim() === '' || numberOf(typed) !== null;
