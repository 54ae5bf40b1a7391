import type { EffectContent, FigureContent, MeasurementContent } from './shapes.ts';

/** What a field is called in its table; a field that is not here has the same name in both. */
const columnOf: Record<string, string> = {
  organisationNumber: 'organisation_number',
  organisationName: 'organisation_name',
  publicBody: 'public_body',
  measuredOn: 'measured_on',
  entry: 'entry_id',
  file: 'file_id',
  low: 'value_low',
  high: 'value_high',
  asOf: 'as_of',
};
const fieldOf = Object.fromEntries(Object.entries(columnOf).map(([field, column]) => [column, field]));

type Content =
  | Partial<EffectContent>
  | Partial<MeasurementContent>
  | Partial<FigureContent>
  | Record<string, unknown>;

/** A record's fields under the names of its columns, those that are given; as a correction keeps them. */
export const toColumns = (content: Content): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [columnOf[field] ?? field, value]),
  );

/** The other way: what a correction keeps, under the names of the API. */
export const toFields = (columns: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(columns).map(([column, value]) => [fieldOf[column] ?? column, value]));
