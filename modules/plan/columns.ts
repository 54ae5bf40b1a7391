import { same } from '#platform/problems/corrected.ts';
import type { Source } from '#platform/sources/source.ts';
import type { ActualSaid, GoalSaid, IndicatorSaid } from './shapes.ts';
import { withoutType } from './store.ts';
import type { ValueType } from './terms.ts';
import type { Value } from './value.ts';

/** Between what crosses the wire and what stands in a row, both ways; also in a correction, which holds columns. */
export type Row = Readonly<Record<string, unknown>>;

/** A value as the row keeps it, with the type that its indicator has. */
export const typed = (type: string, kept: unknown): Value => ({ type, ...(kept as object) }) as Value;

export const goalColumns = ({ kind, title, lang, focus, owner }: GoalSaid): Row => ({
  kind,
  title,
  lang,
  focus,
  owner,
});

export const goalSays = (row: Row): GoalSaid =>
  picked(row, { kind: 'kind', title: 'title', lang: 'lang', focus: 'focus', owner: 'owner' }) as GoalSaid;

export const indicatorColumns = (said: IndicatorSaid): Row => ({
  name: said.name,
  lang: said.lang,
  type: said.type,
  unit: said.unit,
  of_what: said.ofWhat,
  scale_low: said.scale?.low ?? null,
  scale_high: said.scale?.high ?? null,
  direction: said.direction,
  aggregation: said.aggregation,
  collection: said.collection,
  ledger_kind: said.ledger?.kind ?? null,
  ledger_basis: said.ledger?.basis ?? null,
  baseline: said.baseline ? withoutType(said.baseline.value) : null,
  baseline_on: said.baseline?.on ?? null,
  baseline_source: said.baseline?.source ?? null,
});

export const indicatorSays = (row: Row): IndicatorSaid =>
  ({
    ...picked(row, indicatorNames),
    scale: row.scale_low === null ? null : { low: row.scale_low, high: row.scale_high },
    ledger: row.ledger_kind === null ? null : { kind: row.ledger_kind, basis: row.ledger_basis },
    baseline: row.baseline
      ? {
          value: typed(String(row.type), row.baseline),
          on: String(row.baseline_on),
          source: row.baseline_source as Source | null,
        }
      : null,
  }) as IndicatorSaid;

export const actualColumns = ({ asOf, value, evidence, entry, file }: ActualSaid): Row => ({
  as_of: asOf,
  value: withoutType(value),
  evidence,
  entry_id: entry,
  file_id: file,
});

export const actualSays = (row: Row, type: ValueType): ActualSaid =>
  ({
    ...picked(row, { asOf: 'as_of', evidence: 'evidence', entry: 'entry_id', file: 'file_id' }),
    value: typed(type, row.value),
  }) as ActualSaid;

/** For the driver, which takes JSON as text. */
export const asParameters = (columns: Row): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' ? JSON.stringify(value) : value,
    ]),
  );

/** Of what is said after, that which says something else than before: for columns and for fields alike. */
export const changedOf = <T extends Row>(before: Row, after: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !same(before[name], value)),
  ) as Partial<T>;

const indicatorNames = {
  name: 'name',
  lang: 'lang',
  type: 'type',
  unit: 'unit',
  ofWhat: 'of_what',
  direction: 'direction',
  aggregation: 'aggregation',
  collection: 'collection',
};

/** Columns under the names of the wire. */
const picked = (row: Row, names: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(Object.entries(names).map(([name, column]) => [name, row[column] ?? null]));
