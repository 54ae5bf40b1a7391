import { z } from 'zod';
import type { Source } from '#platform/sources/source.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import type { Indicator, IndicatorSaid } from '../../contract.ts';
import { aggregationsOf, meaningOfTargets } from '../../rules.ts';
import {
  aggregations,
  directions,
  ledgerBases,
  ledgerKinds,
  type ValueType,
  valueTypes,
} from '../../terms.ts';
import { changedPart } from '../form/changed-part.ts';
import { isBlank, noValue, readValue, typedOf, wholeOf } from '../value/typed-value.ts';
import type { PlanKey } from '../words.ts';

type FaultKey = PlanKey | 'field.not-a-date';

/** What one can choose to measure in: jobs are a count that is read from the ledger. */
export const measures = ['jobs', ...valueTypes] as const;
export type MeasureChosen = (typeof measures)[number];

const typedValue = z.object({ first: z.string(), second: z.string() });

/** An indicator as it stands in the fields; a draft of it may be incomplete. */
export const indicatorTyped = z.object({
  name: z.string(),
  measure: z.enum(measures),
  kind: z.enum(ledgerKinds),
  basis: z.enum(ledgerBases),
  unit: z.string(),
  ofWhat: z.string(),
  low: z.string(),
  high: z.string(),
  direction: z.enum(directions),
  aggregation: z.enum(aggregations),
  collection: z.string(),
  baseline: typedValue,
  baselineOn: z.string(),
  sourceTitle: z.string(),
  sourceUrl: z.string(),
});
export type IndicatorTyped = z.output<typeof indicatorTyped>;

export const noIndicator: IndicatorTyped = {
  name: '',
  measure: 'count',
  kind: 'created',
  basis: 'fte',
  unit: '',
  ofWhat: '',
  low: '1',
  high: '5',
  direction: 'up',
  aggregation: 'latest',
  collection: '',
  baseline: noValue,
  baselineOn: '',
  sourceTitle: '',
  sourceUrl: '',
};

export const typeOf = (measure: MeasureChosen): ValueType => (measure === 'jobs' ? 'count' : measure);

/** An indicator back in its fields, to be corrected. */
export const indicatorInFields = (said: IndicatorSaid): IndicatorTyped => ({
  ...noIndicator,
  name: said.name,
  measure: said.ledger ? 'jobs' : said.type,
  ...(said.ledger ?? {}),
  unit: said.unit ?? '',
  ofWhat: said.ofWhat ?? '',
  low: said.scale ? String(said.scale.low) : '',
  high: said.scale ? String(said.scale.high) : '',
  direction: said.direction,
  aggregation: said.aggregation,
  collection: said.collection ?? '',
  baseline: said.baseline ? typedOf(said.baseline.value) : noValue,
  baselineOn: said.baseline?.on ?? '',
  sourceTitle: said.baseline?.source?.title ?? '',
  sourceUrl: said.baseline?.source?.url ?? '',
});

/**
 * What was typed as the server takes it, and what is wrong with it, by the field's name in the form. `known`: the source there is,
 * which knows more than the form asks for.
 */
export function indicatorOf(
  typed: IndicatorTyped,
  lang: IndicatorSaid['lang'],
  known?: Source | null,
): { said: IndicatorSaid; faults: Record<string, FaultKey> } {
  const type = typeOf(typed.measure);
  const jobs = typed.measure === 'jobs';
  const faults: Record<string, FaultKey> = {};
  if (typed.name.trim() === '') faults.name = 'plan.fault.name';
  if (type === 'ratio' && typed.ofWhat.trim() === '') faults.ofWhat = 'plan.fault.of-what';
  const [low, high] = [wholeOf(typed.low), wholeOf(typed.high)];
  if (type === 'scale' && (low === undefined || high === undefined || high <= low))
    faults.high = 'plan.fault.scale';
  const baseline = jobs ? null : baselineOf(typed, type, faults, known);
  return {
    faults,
    said: {
      name: typed.name.trim(),
      lang,
      type,
      unit: jobs || !hasUnit(type) ? null : orNull(typed.unit),
      ofWhat: type === 'ratio' ? orNull(typed.ofWhat) : null,
      scale: type === 'scale' ? { low: low ?? 0, high: high ?? 0 } : null,
      direction: typed.direction,
      aggregation: aggregationsOf[type].includes(typed.aggregation) ? typed.aggregation : 'latest',
      collection: jobs ? null : orNull(typed.collection),
      ledger: jobs ? { kind: typed.kind, basis: typed.basis } : null,
      baseline,
    },
  };
}

/** What a correction sends. What targets mean stands, and is never sent where there are some. */
export function correctionOf(
  before: IndicatorSaid & Pick<Indicator, 'targets'>,
  said: IndicatorSaid,
): Partial<IndicatorSaid> {
  const change = changedPart(correctableOf(before), correctableOf(said));
  if (before.targets.length > 0) for (const field of meaningOfTargets) delete change[field];
  return change;
}

/** What a correction may change: the rest was chosen once. */
const correctableOf = ({
  name,
  lang,
  unit,
  ofWhat,
  direction,
  aggregation,
  collection,
  baseline,
}: IndicatorSaid) => ({ name, lang, unit, ofWhat, direction, aggregation, collection, baseline });

export const hasUnit = (type: ValueType): boolean => ['count', 'amount', 'ratio'].includes(type);

/** A baseline is a value and its date, or nothing at all. */
function baselineOf(
  typed: IndicatorTyped,
  type: ValueType,
  faults: Record<string, FaultKey>,
  known: Source | null | undefined,
) {
  const [day, title, url] = [typed.baselineOn.trim(), typed.sourceTitle.trim(), typed.sourceUrl.trim()];
  if (isBlank(typed.baseline) && day === '' && title === '' && url === '') return null;
  const { value, faults: wrong = [] } = readValue(typed.baseline, type);
  for (const { part, key } of wrong) faults[part === 'first' ? 'baseline' : 'baseline-second'] = key;
  const on = knownDayAsTyped(day);
  if (day === '') faults.baselineOn = 'plan.fault.baseline-date';
  else if (on === undefined) faults.baselineOn = 'field.not-a-date';
  if (url !== '' && title === '') faults.sourceTitle = 'plan.fault.source-title';
  if (title !== '' && url === '') faults.sourceUrl = 'plan.fault.source-url';
  if (value === undefined || on === undefined) return null;
  if (title === '' || url === '') return { value, on, source: null };
  return { value, on, source: known?.title === title && known.url === url ? known : { title, url } };
}

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** The field of the form that a field of the request stands in. */
export function indicatorField(field: string): string {
  const own = field.replace(/^indicators\.\d+\./, '');
  const known: Record<string, string> = {
    type: 'measure',
    scale: 'high',
    'scale.low': 'low',
    'scale.high': 'high',
    'baseline.on': 'baselineOn',
    'baseline.source.title': 'sourceTitle',
    'baseline.source.url': 'sourceUrl',
    'baseline.value.denominator': 'baseline-second',
  };
  return known[own] ?? (own.startsWith('baseline') ? 'baseline' : own);
}
