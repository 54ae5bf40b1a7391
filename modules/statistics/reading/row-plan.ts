import { display } from '#platform/documents/table.ts';
import type { Period } from '../period.ts';
import type { Frequency, Measure, Moment, State } from '../terms.ts';
import type { Column, HeldTable } from './held.ts';
import type { Known } from './known.ts';
import type { Mapping, PlaceColumn } from './mapping.ts';
import { type PeriodEntries, partEntries, periodEntries } from './period-entries.ts';
import { type PlaceEntries, placeEntries } from './place-entries.ts';
import { stateIn } from './symbol-in.ts';
import { type ValueEntries, valueEntries } from './value-entries.ts';

import { Verdicts } from './verdicts.ts';

/** A mapping made ready for the rows of a table: every entry of every column it names is read, once. */
export type RowPlan = {
  readonly values: readonly PlannedValue[];
  readonly period: PlannedPeriod;
  readonly series: {
    readonly column: Column;
    readonly at: number;
    readonly keys: readonly (string | null | undefined)[];
  } | null;
  readonly state: {
    readonly column: Column;
    readonly at: number;
    readonly states: readonly (State | undefined)[];
  } | null;
  readonly filters: readonly { readonly column: Column; readonly passes: Uint8Array }[];
  /** An empty cell says nothing where cells are there only because the table is rectangular. */
  readonly emptyIsAbsent: boolean;
};

export type PlannedValue = {
  readonly column: Column;
  readonly at: number;
  readonly series: string | null;
  readonly period: Period | null;
  readonly entries: ValueEntries;
  /** Of a cube: what the symbol beside a number says of it. */
  readonly besides: readonly (State | undefined)[] | null;
  readonly place: PlannedPlace;
};

export type PlannedPlace = {
  readonly column: Column;
  readonly at: number;
  readonly entries: PlaceEntries;
  readonly verdicts: Verdicts;
};

export type PlannedPeriod = {
  readonly constant: Period | null;
  readonly of: { readonly column: Column; readonly at: number; readonly entries: PeriodEntries } | null;
  readonly within: {
    readonly column: Column;
    readonly at: number;
    readonly parts: readonly (string | null)[];
  } | null;
};

export type Kind = {
  readonly measure: Measure | null;
  readonly moment: Moment | null;
  readonly frequency: Frequency | null;
};

/** Of a series that is not catalogued nothing is known but its numbers. */
export function kindOf({ series }: Known, key: string): Kind {
  const found = series.find((each) => each.key === key);
  return found ?? { measure: null, moment: null, frequency: null };
}

export function rowPlan(table: HeldTable, mapping: Mapping, known: Known): RowPlan {
  const places = new Map<string, PlannedPlace>();
  const placeOf = (said: PlaceColumn): PlannedPlace => {
    const key = `${said.column} ${said.as}`;
    const column = columnAt(table, said.column);
    const entries = placeEntries(column, said.as, mapping.country, known.places);
    const verdicts = new Verdicts(entries, mapping.country, mapping.boundaries, known.places);
    const made = places.get(key) ?? { column, at: said.column, entries, verdicts };
    places.set(key, made);
    return made;
  };
  const values = mapping.values.map((value): PlannedValue => {
    const column = columnAt(table, value.column);
    return {
      column,
      at: value.column,
      series: value.series,
      period: mapping.period.from === 'headings' ? value.period : null,
      entries: valueEntries(column, value.numbers, mapping.dash),
      besides: column.numbers && column.entries.map((cell) => stateIn(display(cell))),
      place: placeOf(value.place ?? mapping.place),
    };
  });
  return {
    values,
    period: plannedPeriod(table, mapping, known),
    series: plannedSeries(table, mapping),
    state: mapping.state && {
      column: columnAt(table, mapping.state.column),
      at: mapping.state.column,
      states: columnAt(table, mapping.state.column).entries.map((cell) => stateIn(display(cell))),
    },
    filters: mapping.filters.map((filter) => {
      const column = columnAt(table, filter.column);
      const said = new Set('is' in filter ? filter.is : filter.isNot);
      const passes = Uint8Array.from(column.entries, (cell) =>
        Number(said.has(display(cell).trim()) === 'is' in filter),
      );
      return { column, passes };
    }),
    emptyIsAbsent: values.length > 1 || values.some(({ column }) => column.numbers !== null),
  };
}

function plannedPeriod(table: HeldTable, { period, values, series }: Mapping, known: Known): PlannedPeriod {
  if (period.from === 'headings') return { constant: null, of: null, within: null };
  if (period.from === 'constant') return { constant: period.period, of: null, within: null };
  const keys = [
    ...values.flatMap((each) => each.series ?? []),
    ...Object.values(series?.keys ?? {}).flatMap((key) => key ?? []),
  ];
  const frequencies = new Set(keys.map((key) => kindOf(known, key).frequency));
  const [frequency = null] = frequencies.size === 1 && !period.within ? frequencies : [];
  const column = columnAt(table, period.column);
  const { within } = period;
  return {
    constant: null,
    of: { column, at: period.column, entries: periodEntries(column, within ? 'year' : frequency) },
    within: within && {
      column: columnAt(table, within.column),
      at: within.column,
      parts: partEntries(columnAt(table, within.column), within.of),
    },
  };
}

function plannedSeries(table: HeldTable, { series }: Mapping): RowPlan['series'] {
  if (series === null) return null;
  const column = columnAt(table, series.column);
  const keys = new Map(Object.entries(series.keys));
  return { column, at: series.column, keys: column.entries.map((cell) => keys.get(display(cell).trim())) };
}

function columnAt({ columns }: HeldTable, at: number): Column {
  const column = columns[at];
  if (!column) throw new RangeError(`no column ${at}`);
  return column;
}
