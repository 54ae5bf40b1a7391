import type { Tx } from '#platform/database/database.ts';
import type { Factor, Figure, FigureContent } from '../shapes.ts';

type Author = { person: string | null; name: string };

const columns = [
  'figure_id as id',
  'subject',
  'value_low as low',
  'value_high as high',
  'unit',
  'qualifier',
  'attribution',
  'as_of as asOf',
  'quotes',
  'note',
  'recorded_at',
] as const;

/** Published figures in the order they are to be read. */
export async function figures(tx: Tx, unit: string): Promise<Figure[]> {
  const rows = await tx
    .selectFrom('results.figure')
    .select([...columns, 'version'])
    .where('unit_id', '=', unit)
    .orderBy('position')
    .orderBy('figure_id')
    .execute();
  return rows.map(asFigure);
}

export async function publicFigures(tx: Tx, slug: string): Promise<Figure[]> {
  const rows = await tx
    .selectFrom('results.public_figure')
    .select(columns)
    .where('slug', '=', slug)
    .orderBy('position')
    .orderBy('figure_id')
    .execute();
  return rows.map((row) => asFigure({ ...row, version: 1 }));
}

export async function figure(tx: Tx, id: string): Promise<(Figure & { unit_id: string }) | undefined> {
  const row = await tx
    .selectFrom('results.figure')
    .select([...columns, 'version', 'unit_id'])
    .where('figure_id', '=', id)
    .executeTakeFirst();
  return row && { ...asFigure(row), unit_id: row.unit_id };
}

export async function keepFigure(
  tx: Tx,
  unit: string,
  { id, content, author, position }: { id: string; content: FigureContent; author: Author; position: number },
): Promise<void> {
  const { low, high, asOf, quotes, note, ...plain } = content;
  await tx
    .insertInto('results.figure')
    .values({
      unit_id: unit,
      figure_id: id,
      ...plain,
      value_low: low,
      value_high: high,
      as_of: asOf,
      quotes: JSON.stringify(quotes),
      note: note && JSON.stringify(note),
      position,
      author_id: author.person,
      author_name: author.name,
    })
    .execute();
}

export async function factors(tx: Tx, unit: string): Promise<Factor[]> {
  const rows = await tx
    .selectFrom('results.factor')
    .select(['name', 'kind', 'share', 'source', 'reason'])
    .where('unit_id', '=', unit)
    .orderBy('recorded_at')
    .orderBy('factor_id')
    .execute();
  return rows as unknown as Factor[];
}

export async function publicFactors(tx: Tx, slug: string): Promise<Factor[]> {
  const rows = await tx
    .selectFrom('results.public_factor')
    .select(['name', 'kind', 'share', 'source', 'reason'])
    .where('slug', '=', slug)
    .orderBy('recorded_at')
    .execute();
  return rows as unknown as Factor[];
}

export async function keepFactor(
  tx: Tx,
  unit: string,
  id: string,
  { source, ...factor }: Factor,
  author: Author,
): Promise<void> {
  await tx
    .insertInto('results.factor')
    .values({
      unit_id: unit,
      factor_id: id,
      ...factor,
      source: JSON.stringify(source),
      author_id: author.person,
      author_name: author.name,
    })
    .execute();
}

/** A quote says of itself only what it must: that it is the published words, and says what the figure says, goes without saying. */
const asFigure = ({
  recorded_at,
  quotes,
  ...row
}: { recorded_at: Date | string | null; quotes: unknown } & Record<string, unknown>): Figure =>
  ({
    ...row,
    quotes: (quotes as Partial<Figure['quotes'][number]>[]).map((quote) => ({
      differs: false,
      retold: false,
      ...quote,
    })),
    recorded: new Date(recorded_at ?? 0).toISOString(),
  }) as unknown as Figure;
