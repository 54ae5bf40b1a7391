import type { PublicEffect } from '../answers.ts';
import type { Figure } from '../shapes.ts';

/** A column of a file for machines: its name, what it means, its type (XML Schema), and where it is read from. */
export type Column<Row> = {
  readonly name: string;
  readonly means: string;
  readonly type: 'string' | 'decimal' | 'integer' | 'date' | 'boolean';
  readonly of: (row: Row) => string | number | boolean | null;
};

/** Hundredths as a number of the unit: of two decimals there is always one that is written the same way. */
const decimal = (hundredths: number): number => hundredths / 100;

export const effectColumns = (asOf: string): readonly Column<PublicEffect>[] => [
  { name: 'claim', type: 'string', means: 'Id of the share, stable', of: ({ claim }) => claim },
  {
    name: 'effect',
    type: 'string',
    means: 'Id of the effect: rows with the same one are shares of the same jobs',
    of: ({ effect }) => effect,
  },
  {
    name: 'organisation_number',
    type: 'string',
    means: 'Of the firm; empty where it had none',
    of: (row) => row.organisationNumber,
  },
  { name: 'organisation_name', type: 'string', means: 'Of the firm', of: (row) => row.organisationName },
  { name: 'place', type: 'string', means: 'Where the jobs are', of: ({ place }) => place },
  {
    name: 'kind',
    type: 'string',
    means: 'created or secured; the two are never added',
    of: ({ kind }) => kind,
  },
  {
    name: 'basis',
    type: 'string',
    means: 'persons or fte (full-time equivalents); the two are never added',
    of: ({ basis }) => basis,
  },
  {
    name: 'origin',
    type: 'string',
    means: 'existing firm, new firm, or moved-in',
    of: ({ origin }) => origin,
  },
  {
    name: 'happened',
    type: 'string',
    means: 'When the jobs came to be or were saved (EDTF)',
    of: ({ happened }) => happened,
  },
  {
    name: 'stage',
    type: 'string',
    means: 'expected, reported, verified or lost: the strongest reached by as_of',
    of: ({ standing }) => standing?.stage ?? null,
  },
  {
    name: 'jobs',
    type: 'decimal',
    means: 'What stands in that stage, by the share, rounded down to a hundredth',
    of: ({ standing }) => standing && decimal(standing.hundredths),
  },
  {
    name: 'lost',
    type: 'decimal',
    means: 'What was lost by as_of, by the share',
    of: ({ standing }) => standing && decimal(standing.lost),
  },
  {
    name: 'effect_jobs',
    type: 'decimal',
    means: 'The whole effect, over all who claim a share',
    of: ({ standing }) => standing && decimal(standing.gross),
  },
  {
    name: 'share_percent',
    type: 'decimal',
    means: 'The programme’s share of the effect',
    of: ({ share }) => decimal(share),
  },
  {
    name: 'measured_on',
    type: 'date',
    means: 'Day of the measurement that counts',
    of: ({ standing }) => standing?.measuredOn ?? null,
  },
  {
    name: 'method',
    type: 'string',
    means: 'self-report, register or evaluator',
    of: ({ standing }) => standing?.method ?? null,
  },
  {
    name: 'evidence',
    type: 'string',
    means: 'What shows it',
    of: ({ standing }) => standing?.evidence ?? null,
  },
  { name: 'as_of', type: 'date', means: 'The day the row is told for', of: () => asOf },
];

/** A figure with one of its quotes. */
export type QuoteRow = { readonly figure: Figure; readonly quote: Figure['quotes'][number] };

export const quoteColumns: readonly Column<QuoteRow>[] = [
  {
    name: 'figure',
    type: 'string',
    means: 'Id: rows with the same one are quotes of the same figure',
    of: ({ figure }) => figure.id,
  },
  {
    name: 'subject',
    type: 'string',
    means:
      'What the figure is about. jobs-created-and-secured was published as one number that was not split: it is neither created nor secured jobs',
    of: ({ figure }) => figure.subject,
  },
  {
    name: 'value_low',
    type: 'decimal',
    means: 'The figure, or the least of a range',
    of: ({ figure }) => decimal(figure.low),
  },
  {
    name: 'value_high',
    type: 'decimal',
    means: 'The figure, or the most of a range',
    of: ({ figure }) => decimal(figure.high),
  },
  { name: 'unit', type: 'string', means: 'Of the value', of: ({ figure }) => figure.unit },
  {
    name: 'qualifier',
    type: 'string',
    means: 'exactly, about, over or at-most, as it was stated',
    of: ({ figure }) => figure.qualifier,
  },
  {
    name: 'attribution',
    type: 'string',
    means: 'contributed: the source says that the programme contributed; context: it happened meanwhile',
    of: ({ figure }) => figure.attribution,
  },
  {
    name: 'figure_as_of',
    type: 'string',
    means: 'What day or period it is about (EDTF)',
    of: ({ figure }) => figure.asOf,
  },
  { name: 'quote', type: 'string', means: 'The words it was published in', of: ({ quote }) => quote.words },
  { name: 'quote_language', type: 'string', means: 'Of the words', of: ({ quote }) => quote.lang },
  { name: 'quoted_by', type: 'string', means: 'Who wrote them', of: ({ quote }) => quote.by },
  {
    name: 'quote_differs',
    type: 'boolean',
    means: 'Whether the words say something else than the figure',
    of: ({ quote }) => quote.differs,
  },
  {
    name: 'quote_retold',
    type: 'boolean',
    means: 'Whether it is what the words come to, not the words themselves, which are not at hand',
    of: ({ quote }) => quote.retold,
  },
  {
    name: 'source_title',
    type: 'string',
    means: 'Where they were published',
    of: ({ quote }) => quote.source.title,
  },
  {
    name: 'source_publisher',
    type: 'string',
    means: 'By whom',
    of: ({ quote }) => quote.source.publisher ?? null,
  },
  { name: 'source_url', type: 'string', means: 'Address', of: ({ quote }) => quote.source.url },
  {
    name: 'source_published',
    type: 'string',
    means: 'When (EDTF)',
    of: ({ quote }) => quote.source.published ?? null,
  },
];

export const quoteRows = (figures: readonly Figure[]): QuoteRow[] =>
  figures.flatMap((figure) => figure.quotes.map((quote) => ({ figure, quote })));

/** The heading and the rows, as a CSV writer takes them. */
export function* rowsOf<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Generator<readonly (string | number | boolean | null)[]> {
  yield columns.map(({ name }) => name);
  for (const row of rows) yield columns.map(({ of }) => of(row));
}
