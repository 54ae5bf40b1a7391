import type { Translate } from '#platform/language/translate.ts';
import { parseOrganisationNumber } from '#platform/organisations/organisation-number.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Figure } from '../../shapes.ts';
import { numberOf } from '../ledger/firm.ts';
import { useAmount } from '../use-amount.ts';
import { type ResultsKey, useText } from '../words.ts';

/** What a field of the ledger is called, and what it says, for people: in corrections, and where two versions are compared. */
export function useValueWords() {
  const text = useText();
  const format = useFormat();
  const { amount, percent } = useAmount();
  const choices: Readonly<Record<string, (value: string) => ResultsKey | undefined>> = {
    kind: (value) => `results.kind.${value}.many` as ResultsKey,
    origin: (value) => `results.origin.${value}` as ResultsKey,
    stage: (value) => `results.stage.${value}` as ResultsKey,
    point: (value) => `results.point.${value}` as ResultsKey,
    method: (value) => `results.method.${value}` as ResultsKey,
    subject: (value) => `results.subject.${value}` as ResultsKey,
    unit: (value) => `results.unit.${value}` as ResultsKey,
    qualifier: (value) => `results.qualifier.${value}` as ResultsKey,
    attribution: (value) => `results.attribution.${value}` as ResultsKey,
  };
  return {
    name: (field: string): string => text((named[field] ?? 'results.field.other') as ResultsKey),
    value: (field: string, value: unknown): string => {
      if (value === null || value === undefined || value === '') return '–';
      if (typeof value === 'boolean') return text(value ? 'results.yes' : 'results.no');
      if (field === 'share' && typeof value === 'number') return percent(value);
      if (['hundredths', 'low', 'high'].includes(field) && typeof value === 'number') return amount(value);
      if (typeof value === 'number') return format.number(value);
      if (field === 'quotes' && Array.isArray(value))
        return value.map((quote) => quoteAsRead(quote, text)).join(' – ');
      if (typeof value !== 'string') return text('results.corrections.more');
      if (field === 'happened' || field === 'measuredOn' || field === 'asOf') return format.when(value);
      if (field === 'entry') return text('results.measure.the-entry');
      if (field === 'file') return text('results.measure.the-file');
      if (field === 'organisationNumber') return numberAsRead(value);
      const key = choices[field]?.(value);
      return key ? text(key) : value;
    },
  };
}

/** All that a quote says: a correction of its source alone is seen too. */
function quoteAsRead(
  { words, by, differs, retold, source }: Figure['quotes'][number],
  text: Translate<ResultsKey>,
): string {
  const { title, publisher, url, published } = source;
  const marks = [differs && text('results.published.differs'), retold && text('results.published.retold')];
  return `${words} (${[by, title, publisher, url, published, ...marks].filter(Boolean).join(', ')})`;
}

function numberAsRead(value: string): string {
  const parsed = parseOrganisationNumber(value);
  return 'fault' in parsed
    ? value
    : (numberOf({ organisationNumber: parsed.number, country: parsed.country }) ?? value);
}

/** What can be corrected by hand; the rest follows from it, and is not told. */
export const named: Readonly<Record<string, ResultsKey>> = {
  organisationNumber: 'results.field.organisationNumber',
  organisationName: 'results.field.organisationName',
  publicBody: 'results.field.publicBody',
  place: 'results.field.place',
  kind: 'results.field.kind',
  origin: 'results.field.origin',
  happened: 'results.field.happened',
  because: 'results.field.because',
  women: 'results.field.women',
  men: 'results.field.men',
  exempt: 'results.field.exempt',
  hundredths: 'results.field.amount',
  stage: 'results.field.stage',
  point: 'results.field.point',
  measuredOn: 'results.field.measuredOn',
  method: 'results.field.method',
  evidence: 'results.field.evidence',
  entry: 'results.field.entry',
  file: 'results.field.file',
  note: 'results.field.note',
  share: 'results.field.share',
  project: 'results.field.project',
  subject: 'results.figure-form.subject',
  low: 'results.figure-form.low',
  high: 'results.figure-form.high',
  unit: 'results.figure-form.unit',
  qualifier: 'results.figure-form.qualifier',
  attribution: 'results.figure-form.attribution',
  asOf: 'results.figure-form.as-of',
  quotes: 'results.field.quotes',
};
