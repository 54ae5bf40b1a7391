import { describe, expect, it } from 'vitest';
import { figureContent } from '../../shapes.ts';
import { figureFaults, figureOf, newFigure, newQuote, type TypedFigure } from './typed-figure.ts';

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
