import { plain } from '#platform/documents/importing/headings.ts';
import { display } from '#platform/documents/table.ts';
import type { ColumnKind } from './column-kind.ts';
import { fieldNamed } from './field-headings.ts';
import { withDecimals } from './guess-decimal.ts';
import type { PeriodsGuess } from './guess-periods.ts';
import type { PlacesGuess } from './guess-places.ts';
import { partNamed, seriesNamed } from './guess-series.ts';
import type { Question, Said, Use, Wanted } from './guessed.ts';
import type { HeldFile, HeldTable } from './held.ts';
import type { Known } from './known.ts';
import type { Mapping, ValueColumn } from './mapping.ts';
import { asked, said } from './said.ts';

export type ValuesGuess = {
  readonly found: Pick<Mapping, 'values' | 'series' | 'state' | 'repeated'> | null;
  readonly uses: ReadonlyMap<number, Use>;
  /** The series that a column is taken for. */
  readonly keys: ReadonlyMap<number, string>;
  readonly reasons: readonly Said[];
  readonly questions: readonly Question[];
};

type Given = {
  file: HeldFile;
  table: HeldTable;
  kinds: readonly ColumnKind[];
  free: readonly number[];
  periods: PeriodsGuess | undefined;
  places: PlacesGuess;
  known: Known;
  wanted: Wanted;
};

/** Which columns hold the numbers, and of which series. */
export function guessValues(given: Given): ValuesGuess {
  const { table, free, periods, places, wanted } = given;
  const numeric = free.filter((at) => holdsNumbers(given, at));
  const draft: Draft = { uses: new Map(), keys: new Map(), reasons: [], questions: [] };
  if (periods?.from.from === 'headings') return byPeriod(given, periods, draft);
  const named = numeric.flatMap((at) => {
    const series = keyWanted(table, at, wanted) ?? seriesOf(given, table.columns[at]?.heading ?? '');
    return series === undefined ? [] : [{ at, series }];
  });
  const value = numeric.find((at) => table.columns[at]?.numbers || fieldOf(table, at) === 'value');
  if (named.length > 0 && (value === undefined || named.some(({ at }) => at === value)))
    return done(
      given,
      draft,
      named.map(({ at, series }) => column(at, series)),
      null,
    );
  const [only] = numeric;
  if (places.other && numeric.length === 1 && only !== undefined)
    return commuting(given, only, places.other, draft);
  if (value !== undefined) return long(given, value, draft);
  if (typeof wanted.series === 'string' && numeric.length === 1 && only !== undefined)
    return done(given, draft, [column(only, wanted.series)], null);
  const columns = numeric.map((at) => table.columns[at]?.heading ?? '').join(', ');
  return {
    ...draft,
    found: null,
    questions: [asked(numeric.length > 0 ? 'no-series' : 'no-numbers', null, { columns })],
  };
}

/** A column that is called what it holds may have many cells that are wrong. */
function holdsNumbers(given: Given, at: number): boolean {
  const { table, kinds, wanted } = given;
  const field = fieldOf(table, at);
  const kind = kinds[at];
  if (!kind || field === 'state' || field === 'series') return false;
  if (kind.numeric) return true;
  const called = keyWanted(table, at, wanted) ?? seriesOf(given, table.columns[at]?.heading ?? '');
  if (kind.entries.length === 0) return field === 'value';
  return (kind.numbers > 0 || kind.noText) && (field === 'value' || called !== undefined);
}

type Draft = {
  uses: Map<number, Use>;
  keys: Map<number, string>;
  reasons: Said[];
  questions: Question[];
};

const column = (at: number, series: string | null): ValueColumn => ({
  column: at,
  series,
  period: null,
  place: null,
  numbers: { decimal: null },
});

const fieldOf = (table: HeldTable, at: number) => fieldNamed(table.columns[at]?.heading ?? '');

const seriesOf = ({ places, known }: Given, text: string) => seriesNamed(text, places.country, known.series);

function keyWanted({ columns }: HeldTable, at: number, { series }: Wanted): string | undefined {
  if (series === undefined || typeof series === 'string') return undefined;
  const { heading = '', letter = '' } = columns[at] ?? {};
  const own = Object.entries(series).find(([name]) => name === letter || plain(name) === plain(heading));
  return own?.[1];
}

/** A column for each period: of the series that the headings name besides, or the title. */
function byPeriod(given: Given, periods: PeriodsGuess, draft: Draft): ValuesGuess {
  const titled = titleSeries(given);
  const rowSeries = seriesColumn(given, draft);
  const values = [...periods.columns].map(([at, { period, says }]) => ({
    ...column(at, rowSeries ? null : ((says === '' ? undefined : seriesOf(given, says)) ?? titled ?? null)),
    period,
  }));
  return done(given, draft, values, rowSeries);
}

/** One number in a row, and perhaps a column that says of which series. */
function long(given: Given, at: number, draft: Draft): ValuesGuess {
  const rowSeries = seriesColumn(given, draft);
  const series = rowSeries ? null : (baseOf(given) ?? titleSeries(given) ?? null);
  return done(given, draft, [column(at, series)], rowSeries);
}

/** The sums of both ends, where the headings say which is work and which is home. */
function commuting(given: Given, at: number, other: Mapping['place'], draft: Draft): ValuesGuess {
  const { table, places } = given;
  const ends = [places.place, other].map((place) => {
    const heading = plain(table.columns[place.column]?.heading ?? '');
    const stem = /^(work|arbe|jobb|dag)/.test(heading)
      ? 'employed-workplace'
      : /^(home|bost|bo|natt|resid)/.test(heading)
        ? 'employed-residence'
        : null;
    return { place, series: stem && `${places.country.toLowerCase()}.${stem}` };
  });
  const values = ends.map(({ place, series }) => ({ ...column(at, series), place }));
  const choices = [values, ...values.map((value) => [value])].map((chosen) => ({
    label: chosen.map(({ place }) => table.columns[place?.column ?? 0]?.heading ?? '').join(' + '),
    mapping: { values: chosen, repeated: 'add' as const },
  }));
  const headings = ends.map(({ place }) => table.columns[place.column]?.heading ?? '').join(', ');
  draft.questions.push({ ...asked('two-places', at, { columns: headings }), choices });
  return done(given, draft, values, null, 'add');
}

/** The column that says the series, and which key each of its contents has. */
function seriesColumn(given: Given, draft: Draft): Mapping['series'] {
  const { table, kinds, free, known } = given;
  const base = baseOf(given);
  const called = free.find((at) => fieldOf(table, at) === 'series' || table.columns[at]?.role === 'metric');
  const keysOf = (at: number, key: (text: string) => string | undefined) => {
    const labels = table.columns[at]?.labels;
    const texts =
      table.columns[at]?.entries.map(
        (cell, entry) => [display(cell).trim(), labels?.[entry] ?? ''] as const,
      ) ?? [];
    return texts
      .filter(([text]) => text !== '')
      .map(([text, label]) => [text, key(text) ?? key(label) ?? null] as const);
  };
  if (called !== undefined && base === undefined && (kinds[called]?.entries.length ?? 0) > 0)
    return kept(
      called,
      keysOf(called, (text) => seriesOf(given, text)),
    );
  if (called !== undefined) draft.uses.set(called, 'series');
  if (base === undefined) return null;
  for (const at of free) {
    if (at === called || (kinds[at]?.entries.length ?? 0) < 2) continue;
    const keys = keysOf(at, (text) => partNamed(text, base, known.series));
    if (keys.filter(([, key]) => key !== null).length >= 0.6 * keys.length) return kept(at, keys);
  }
  return null;

  function kept(at: number, keys: readonly (readonly [string, string | null])[]): Mapping['series'] {
    draft.uses.set(at, 'series');
    const out = keys.filter(([, key]) => key === null).map(([text]) => text);
    const heading = table.columns[at]?.heading ?? '';
    draft.reasons.push(
      said('series-column', at, { heading, found: keys.length - out.length, of: keys.length }),
    );
    if (out.length > 0)
      draft.questions.push(
        asked('unknown-series', at, { heading, values: out.slice(0, 10).join('; '), count: out.length }),
      );
    return { column: at, keys: Object.fromEntries(keys) };
  }
}

/** The one series that the column of series speaks of, or that was asked for. */
function baseOf(given: Given): string | undefined {
  const { table, kinds, free, wanted } = given;
  if (typeof wanted.series === 'string') return wanted.series;
  const called = free.find((at) => fieldOf(table, at) === 'series' || table.columns[at]?.role === 'metric');
  const entries = called === undefined ? [] : (kinds[called]?.entries ?? []);
  if (called === undefined || entries.length !== 1) return undefined;
  const [only] = entries;
  const [label = ''] = table.columns[called]?.labels ?? [];
  return only && (seriesOf(given, display(only)) ?? seriesOf(given, label));
}

const titleSeries = (given: Given): string | undefined =>
  typeof given.wanted.series === 'string'
    ? given.wanted.series
    : (seriesOf(given, given.table.about?.label ?? '') ??
      seriesOf(given, given.table.name) ??
      seriesOf(given, given.file.name.replace(/\.[^.]*$/, '')));

function done(
  given: Given,
  draft: Draft,
  values: readonly ValueColumn[],
  series: Mapping['series'],
  repeated: Mapping['repeated'] = 'refuse',
): ValuesGuess {
  const { table, kinds, free, known } = given;
  const written = withDecimals(values, kinds, table, draft);
  for (const value of written) {
    draft.uses.set(value.column, 'value');
    if (value.series !== null) draft.keys.set(value.column, value.series);
  }
  const headings = (keys: readonly ValueColumn[]) =>
    [...new Set(keys.map((each) => table.columns[each.column]?.heading ?? ''))].join(', ');
  for (const key of new Set(written.flatMap((value) => value.series ?? []))) {
    const of = written.filter((value) => value.series === key);
    const code = known.series.some((each) => each.key === key) ? 'series' : 'new-series';
    draft.reasons.push(said(code, of[0]?.column ?? null, { series: key, heading: headings(of) }));
  }
  const unsaid = series === null ? written.filter((value) => value.series === null) : [];
  if (unsaid.length > 0) {
    const own = known.series.filter((each) => each.country === given.places.country && each.part === null);
    const choices = own.map(({ key }) => ({
      label: key,
      mapping: {
        values: written.map((value) => (value.series === null ? { ...value, series: key } : value)),
      },
    }));
    draft.questions.push({
      ...asked('which-series', unsaid[0]?.column ?? null, { heading: headings(unsaid) }),
      choices,
    });
  }
  const [state] = free.filter((at) => fieldOf(table, at) === 'state' && !draft.uses.has(at));
  if (state !== undefined) draft.uses.set(state, 'state');
  if (state !== undefined)
    draft.reasons.push(said('state-column', state, { heading: table.columns[state]?.heading ?? '' }));
  return {
    ...draft,
    found: { values: written, series, state: state === undefined ? null : { column: state }, repeated },
  };
}
