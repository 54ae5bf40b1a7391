import { z } from 'zod';
import { type Measurement, type MeasurementContent, method, point, stage } from '../../shapes.ts';
import type { Basis, Stage } from '../../terms.ts';
import { hundredthsOf } from '../amount.ts';
import type { ResultsKey } from '../words.ts';
import { dayOf } from './day-typed.ts';

/** A measurement while it is written: everything as typed, nothing yet judged. Also the shape of its draft. */
export const typedMeasurement = z.object({
  amount: z.string(),
  stage: stage.or(z.literal('')),
  point,
  /** As a date field holds it, or as typed. */
  measuredOn: z.string(),
  method,
  evidence: z.string(),
  entry: z.string(),
  file: z.object({ id: z.string(), name: z.string() }).nullable(),
  note: z.string(),
});
export type TypedMeasurement = z.output<typeof typedMeasurement>;

export const newMeasurement: TypedMeasurement = {
  amount: '',
  stage: '',
  point: 'award',
  measuredOn: '',
  method: 'self-report',
  evidence: '',
  entry: '',
  file: null,
  note: '',
};

/** A written measurement in its correction form. `amount`: as the reader writes numbers. */
export const typedOf = (given: Measurement, amount: string): TypedMeasurement => ({
  amount,
  stage: given.stage,
  point: given.point,
  measuredOn: given.measuredOn,
  method: given.method,
  evidence: given.evidence ?? '',
  entry: given.entry ?? '',
  file: given.file ? { id: given.file, name: '' } : null,
  note: given.note ?? '',
});

export type Fault = { readonly field: string; readonly key: ResultsKey | 'field.required' };

/** What must be put right before it is sent, in the order of the form. The server judges again. */
export function measurementFaults(typed: TypedMeasurement, basis: Basis | ''): readonly Fault[] {
  const hundredths = hundredthsOf(typed.amount);
  const verified = typed.stage === 'verified';
  return [
    ...(hundredths === undefined || hundredths < 0 ? [fault('amount', 'results.fault.amount')] : []),
    ...(basis === 'persons' && (hundredths ?? 0) % 100 !== 0
      ? [fault('amount', 'field.persons-are-whole')]
      : []),
    ...(typed.stage === '' ? [fault('stage', 'results.fault.stage')] : []),
    ...(dayOf(typed.measuredOn) ? [] : [fault('measuredOn', 'results.fault.day')]),
    ...(verified && typed.method === 'self-report'
      ? [fault('method', 'field.self-report-verifies-nothing')]
      : []),
    ...(verified && typed.evidence.trim() === ''
      ? [fault('evidence', 'field.verified-without-evidence')]
      : []),
  ];
}

const fault = (field: string, key: Fault['key']): Fault => ({ field, key });

/** As it is sent; give it only what `measurementFaults` finds no fault with. */
export const measurementOf = (typed: TypedMeasurement, basis: Basis): MeasurementContent => ({
  point: typed.point,
  stage: typed.stage as Stage,
  basis,
  hundredths: hundredthsOf(typed.amount) ?? 0,
  measuredOn: dayOf(typed.measuredOn) ?? '',
  method: typed.method,
  evidence: typed.evidence.trim() || null,
  entry: typed.entry || null,
  file: typed.file?.id ?? null,
  note: typed.note.trim() || null,
});
