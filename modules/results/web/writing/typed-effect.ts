import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { parseOrganisationNumber } from '#platform/organisations/organisation-number.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import type { Effect } from '../../answers.ts';
import { basis, type EffectContent, kind, origin } from '../../shapes.ts';
import type { Basis, Kind } from '../../terms.ts';
import { countOf, shareOfTyped } from '../amount.ts';
import {
  type Fault,
  measurementFaults,
  measurementOf,
  newMeasurement,
  typedMeasurement,
} from './typed-measurement.ts';

/** What is said of the firm and the jobs, as typed. */
export const typedAbout = z.object({
  organisationNumber: z.string(),
  organisationName: z.string(),
  publicBody: z.boolean(),
  place: z.string(),
  kind: kind.or(z.literal('')),
  basis: basis.or(z.literal('')),
  origin,
  happened: z.string(),
  because: z.string(),
  women: z.string(),
  men: z.string(),
  isExempt: z.boolean(),
  exempt: z.string(),
  registerReason: z.string(),
  figureReason: z.string(),
});
export type TypedAbout = z.output<typeof typedAbout>;

/** What somebody said of jobs that may be the same. */
const told = z.object({
  how: z.enum(['', 'same', 'other']),
  reason: z.string(),
  share: z.string(),
  project: z.string(),
});
export type Told = z.output<typeof told>;
export const untold: Told = { how: '', reason: '', share: '', project: '' };

/** A new row of the ledger while it is written; also the shape of its draft. */
export const typedEffect = typedAbout.extend({
  measurement: typedMeasurement,
  share: z.string(),
  project: z.string(),
  told: z.record(z.string(), told),
});
export type TypedEffect = z.output<typeof typedEffect>;

const newAbout: TypedAbout = {
  organisationNumber: '',
  organisationName: '',
  publicBody: false,
  place: '',
  kind: '',
  basis: '',
  origin: 'existing',
  happened: '',
  because: '',
  women: '',
  men: '',
  isExempt: false,
  exempt: '',
  registerReason: '',
  figureReason: '',
};

export const newEffect: TypedEffect = {
  ...newAbout,
  measurement: newMeasurement,
  share: '100',
  project: '',
  told: {},
};

/** A written effect in its correction form. */
export const typedAboutOf = (effect: Effect): TypedAbout => ({
  organisationNumber: effect.organisationNumber ?? '',
  organisationName: effect.organisationName,
  publicBody: effect.publicBody,
  place: effect.place ?? '',
  kind: effect.kind,
  basis: effect.basis,
  origin: effect.origin,
  happened: effect.happened,
  because: effect.because ?? '',
  women: effect.women === null ? '' : String(effect.women),
  men: effect.men === null ? '' : String(effect.men),
  isExempt: effect.isExempt,
  exempt: effect.exempt ?? '',
  registerReason: effect.reasons.register ?? '',
  figureReason: effect.reasons.figure ?? '',
});

/** The digits of a number that somebody can have; undefined while it is not whole. */
export function numberTyped(typed: string): string | undefined {
  const parsed = parseOrganisationNumber(typed);
  return 'fault' in parsed ? undefined : parsed.number;
}

const numberFaults = {
  'not-digits': 'field.organisation-number-not-digits',
  'wrong-length': 'field.organisation-number-wrong-length',
  'wrong-check-digit': 'field.organisation-number-wrong-check-digit',
  'personal-number': 'field.personal-number',
} as const;

export type AboutFault =
  | Fault
  | { readonly field: string; readonly key: (typeof numberFaults)[keyof typeof numberFaults] };

export function aboutFaults(typed: TypedAbout): readonly AboutFault[] {
  const number = typed.organisationNumber.trim() && parseOrganisationNumber(typed.organisationNumber);
  return [
    ...(number && 'fault' in number
      ? [{ field: 'organisationNumber', key: numberFaults[number.fault] } as const]
      : []),
    ...(typed.organisationName.trim()
      ? []
      : [{ field: 'organisationName', key: 'results.fault.name' } as const]),
    ...(typed.kind ? [] : [{ field: 'kind', key: 'results.fault.kind' } as const]),
    ...(typed.basis ? [] : [{ field: 'basis', key: 'results.fault.basis' } as const]),
    ...(knownDayAsTyped(typed.happened)
      ? []
      : [{ field: 'happened', key: 'results.fault.happened' } as const]),
    ...(['women', 'men'] as const).flatMap((field) =>
      countOf(typed[field]) === undefined ? [{ field, key: 'results.fault.count' } as const] : [],
    ),
    ...(typed.isExempt && !typed.exempt.trim()
      ? [{ field: 'exempt', key: 'results.fault.exempt' } as const]
      : []),
  ];
}

/** What must be put right before it is sent, in the order of the form. The server judges again. */
export function effectFaults(typed: TypedEffect): readonly AboutFault[] {
  const share = shareOfTyped(typed.share);
  return [
    ...aboutFaults(typed),
    ...measurementFaults(typed.measurement, typed.basis),
    ...(share === undefined || share === 0 ? [{ field: 'share', key: 'results.fault.share' } as const] : []),
    ...Object.entries(typed.told).flatMap(([effect, { how, reason }]) =>
      how === 'other' && !reason.trim()
        ? [{ field: `told-${effect}`, key: 'results.fault.why-other' } as const]
        : [],
    ),
  ];
}

/** As it is sent; give it only what `aboutFaults` finds no fault with. */
export const aboutOf = (typed: TypedAbout, lang: Language): EffectContent => ({
  organisationNumber: numberTyped(typed.organisationNumber) ?? null,
  organisationName: typed.organisationName.trim(),
  publicBody: typed.publicBody,
  place: typed.place.trim() || null,
  kind: typed.kind as Kind,
  basis: typed.basis as Basis,
  origin: typed.origin,
  happened: knownDayAsTyped(typed.happened) ?? '',
  because: typed.because.trim() || null,
  lang,
  women: countOf(typed.women) ?? null,
  men: countOf(typed.men) ?? null,
  exempt: typed.isExempt ? typed.exempt.trim() : null,
});

/** Why a number is right although the register, or a published figure, makes one doubt it. */
export type TypedReasons = Pick<TypedAbout, 'registerReason' | 'figureReason'>;

export const reasonsOf = ({ registerReason, figureReason }: TypedReasons) => ({
  ...(registerReason.trim() && { register: registerReason.trim() }),
  ...(figureReason.trim() && { figure: figureReason.trim() }),
});

export const recordingOf = (typed: TypedEffect, lang: Language) => ({
  ...aboutOf(typed, lang),
  measurement: measurementOf(typed.measurement, typed.basis as Basis),
  share: shareOfTyped(typed.share) ?? 0,
  project: typed.project.trim() || null,
  reasons: reasonsOf(typed),
  differentFrom: Object.entries(typed.told).flatMap(([effect, { how, reason }]) =>
    how === 'other' ? [{ effect: effect as Effect['id'], reason: reason.trim() }] : [],
  ),
});
