import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { language } from '#platform/shapes/language.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { type FigureContent, subject } from '../../shapes.ts';
import { figureUnits, qualifiers, subjects } from '../../terms.ts';
import { hundredthsOf } from '../amount.ts';
import type { BesideKey } from '../beside-words.ts';
import { changeOf } from '../effect/change-of.ts';
import { isWebAddress } from '../writing/web-address.ts';

const typedQuote = z.object({
  words: z.string(),
  by: z.string(),
  lang: language,
  differs: z.boolean(),
  retold: z.boolean().default(false),
  title: z.string(),
  publisher: z.string().default(''),
  url: z.string(),
  published: z.string(),
});
export type TypedQuote = z.output<typeof typedQuote>;

/** A published figure while it is written; also the shape of its draft. */
export const typedFigure = z.object({
  subject: subject.or(z.literal('')),
  low: z.string(),
  high: z.string(),
  unit: z.enum(figureUnits),
  qualifier: z.enum(qualifiers),
  attribution: z.enum(['contributed', 'context']).or(z.literal('')),
  asOf: z.string(),
  quotes: z.array(typedQuote),
});
export type TypedFigure = z.output<typeof typedFigure>;

/** The same while it is corrected. */
export const correctingFigure = typedFigure.extend({ reason: z.string() });
export type CorrectingFigure = z.output<typeof correctingFigure>;

export const newQuote = (lang: Language): TypedQuote => ({
  words: '',
  by: '',
  lang,
  differs: false,
  retold: false,
  title: '',
  publisher: '',
  url: '',
  published: '',
});

export const newFigure = (lang: Language): TypedFigure => ({
  subject: '',
  low: '',
  high: '',
  unit: 'jobs',
  qualifier: 'exactly',
  attribution: '',
  asOf: '',
  quotes: [newQuote(lang)],
});

/** A figure that is kept, in its correction form. `amount`: as the reader writes numbers. */
export const typedFigureOf = (
  figure: FigureContent,
  amount: (hundredths: number) => string,
): TypedFigure => ({
  subject: figure.subject,
  low: amount(figure.low),
  high: figure.high === figure.low ? '' : amount(figure.high),
  unit: figure.unit,
  qualifier: figure.qualifier,
  attribution: figure.attribution,
  asOf: figure.asOf ?? '',
  quotes: figure.quotes.map(({ words, by, lang, differs, retold, source }) => ({
    words,
    by,
    lang,
    differs,
    retold,
    title: source.title,
    publisher: source.publisher ?? '',
    url: source.url,
    published: source.published ?? '',
  })),
});

export type FigureFault = { readonly field: string; readonly key: BesideKey | 'field.high-below-low' };

/** What must be put right before it is sent, in the order of the form. The server judges again. */
export function figureFaults(typed: TypedFigure): readonly FigureFault[] {
  const low = hundredthsOf(typed.low);
  const high = typed.high.trim() ? hundredthsOf(typed.high) : low;
  return [
    ...(typed.subject ? [] : [{ field: 'subject', key: 'results.fault.subject' } as const]),
    ...(low === undefined ? [{ field: 'low', key: 'results.fault.amount' } as const] : []),
    ...(typed.high.trim() && high === undefined
      ? [{ field: 'high', key: 'results.fault.amount' } as const]
      : []),
    ...(low !== undefined && high !== undefined && high < low
      ? [{ field: 'high', key: 'field.high-below-low' } as const]
      : []),
    ...(typed.asOf.trim() && !knownDayAsTyped(typed.asOf)
      ? [{ field: 'asOf', key: 'results.fault.happened' } as const]
      : []),
    ...(typed.attribution ? [] : [{ field: 'attribution', key: 'results.fault.attribution' } as const]),
    ...typed.quotes.flatMap((quote, at) => quoteFaults(quote, at)),
  ];
}

function quoteFaults({ words, by, title, url, published }: TypedQuote, at: number): FigureFault[] {
  const missing = (text: string, name: string, key: BesideKey): FigureFault[] =>
    text.trim() ? [] : [{ field: `quotes.${at}.${name}`, key }];
  return [
    ...missing(words, 'words', 'results.fault.quote'),
    ...missing(by, 'by', 'results.fault.quote-by'),
    ...missing(title, 'source.title', 'results.fault.source-title'),
    ...(isWebAddress(url)
      ? []
      : [{ field: `quotes.${at}.source.url`, key: 'results.fault.source-url' } as const]),
    ...(published.trim() && !knownDayAsTyped(published)
      ? [{ field: `quotes.${at}.source.published`, key: 'results.fault.happened' } as const]
      : []),
  ];
}

/** As it is sent; give it only what `figureFaults` finds no fault with. */
export function figureOf(typed: TypedFigure): FigureContent {
  const low = hundredthsOf(typed.low) ?? 0;
  return {
    subject: subjects.find((one) => one === typed.subject) ?? 'other',
    low,
    high: (typed.high.trim() ? hundredthsOf(typed.high) : undefined) ?? low,
    unit: typed.unit,
    qualifier: typed.qualifier,
    attribution: typed.attribution || 'context',
    asOf: typed.asOf.trim() ? (knownDayAsTyped(typed.asOf) ?? null) : null,
    quotes: typed.quotes.map(quoteOf),
    note: null,
  };
}

function quoteOf(typed: TypedQuote): FigureContent['quotes'][number] {
  const { lang, differs, retold } = typed;
  const publisher = typed.publisher.trim();
  const published = knownDayAsTyped(typed.published);
  return {
    words: typed.words.trim(),
    by: typed.by.trim(),
    lang,
    differs,
    retold,
    source: {
      title: typed.title.trim(),
      ...(publisher ? { publisher } : {}),
      url: typed.url.trim(),
      ...(published ? { published } : {}),
    },
  };
}

/** What a correction changes of a figure. The form has no note, so it changes none. */
export const figureChange = (before: TypedFigure, after: TypedFigure): Partial<FigureContent> =>
  changeOf(figureOf(before), figureOf(after));

/** What must be put right before a correction is sent. Something must be corrected, and somebody must say why. */
export function correctionFaults(before: CorrectingFigure, after: CorrectingFigure): readonly FigureFault[] {
  const faults = figureFaults(after);
  const changesNothing = faults.length === 0 && Object.keys(figureChange(before, after)).length === 0;
  return [
    ...faults,
    ...(changesNothing ? [{ field: 'subject', key: 'results.fault.nothing-changed' } as const] : []),
    ...(after.reason.trim() ? [] : [{ field: 'reason', key: 'results.fault.reason' } as const]),
  ];
}
