import { describe, expect, it } from 'vitest';
import { formatNumber } from '#platform/language/format.ts';
import { figureContent } from '../../shapes.ts';
import {
  correctionFaults,
  figureChange,
  figureFaults,
  figureOf,
  newFigure,
  newQuote,
  type TypedFigure,
  typedFigureOf,
} from './typed-figure.ts';

const quote = {
  ...newQuote('nb'),
  words: 'Omstillingen ga om lag 180 arbeidsplasser.',
  by: 'Eksempelavisa',
  title: 'Slik gikk det',
  url: 'https://avis.example/180',
  published: '4.2018',
};
const typed: TypedFigure = {
  ...newFigure('nb'),
  subject: 'jobs-created-and-secured',
  low: '180',
  qualifier: 'about',
  attribution: 'contributed',
  quotes: [quote],
};

describe('a published figure as typed', () => {
  it('is sent as the contract asks, as one number where one number was typed', () => {
    expect(figureFaults(typed)).toEqual([]);
    expect(figureContent.parse(figureOf(typed))).toMatchObject({
      subject: 'jobs-created-and-secured',
      low: 18_000,
      high: 18_000,
      qualifier: 'about',
      asOf: null,
      quotes: [{ by: 'Eksempelavisa', differs: false, source: { published: '2018-04' } }],
    });
  });

  it('is a range where two were typed, never turned round', () => {
    expect(figureOf({ ...typed, low: '70', high: '90' })).toMatchObject({ low: 7_000, high: 9_000 });
    expect(figureFaults({ ...typed, low: '90', high: '70' })).toMatchObject([{ field: 'high' }]);
  });

  it('is nothing without its words and its source', () => {
    expect(figureFaults({ ...typed, quotes: [newQuote('nb')] }).map(({ field }) => field)).toEqual([
      'quotes.0.words',
      'quotes.0.by',
      'quotes.0.source.title',
      'quotes.0.source.url',
    ]);
  });
});

describe('a published figure that is corrected', () => {
  const kept = figureContent.parse({
    subject: 'employment-change',
    low: -123_450,
    high: -100_000,
    unit: 'persons',
    qualifier: 'about',
    attribution: 'context',
    asOf: '2018',
    quotes: [
      {
        words: 'Om lag tusen færre i arbeid.',
        by: 'Eksempelavisa',
        lang: 'nb',
        retold: true,
        source: {
          title: 'Slik gikk det',
          publisher: 'Eksempelforlaget',
          url: 'https://avis.example/1000',
          published: '2018-04',
        },
      },
    ],
    note: { nb: 'Merk', nn: 'Merk', sv: 'Märk', en: 'Note' },
  });
  const amount = (hundredths: number) => formatNumber(hundredths / 100, 'nb');
  const before = { ...typedFigureOf(kept, amount), reason: '' };
  const because = { reason: 'Avisen rettet det.' };

  it('stands in the form as it is kept, so that nothing but what is typed is sent', () => {
    expect(figureOf(before)).toEqual({ ...kept, note: null });
    expect(figureChange(before, before)).toEqual({});
    expect(figureChange(before, { ...before, low: '−1200' })).toEqual({ low: -120_000 });
  });

  it('sends every quote when one of them is corrected or added', () => {
    const [first = newQuote('nb')] = before.quotes;
    const after = {
      ...before,
      quotes: [
        { ...first, publisher: '' },
        { ...quote, lang: 'sv' as const },
      ],
    };
    expect(figureChange(before, after)).toMatchObject({
      quotes: [{ retold: true, source: { title: 'Slik gikk det' } }, { lang: 'sv' }],
    });
    expect(figureChange(before, after).quotes?.[0]?.source).not.toHaveProperty('publisher');
  });

  it('is both ends where one number was kept and another is typed', () => {
    const one = typedFigureOf({ ...kept, low: 18_000, high: 18_000 }, amount);
    expect(one.high).toBe('');
    expect(figureChange(one, { ...one, low: '190' })).toEqual({ low: 19_000, high: 19_000 });
  });

  it('is not sent without a reason, or when nothing says something else', () => {
    const fields = (after: typeof before) => correctionFaults(before, after).map(({ field }) => field);
    expect(fields(before)).toEqual(['subject', 'reason']);
    expect(fields({ ...before, ...because })).toEqual(['subject']);
    expect(fields({ ...before, low: '-1100' })).toEqual(['reason']);
    expect(fields({ ...before, low: '', ...because })).toEqual(['low']);
    expect(correctionFaults(before, { ...before, low: '-1100', ...because })).toEqual([]);
  });
});
