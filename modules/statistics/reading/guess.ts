import { display } from '#platform/documents/table.ts';
import { type ColumnKind, columnKind } from './column-kind.ts';
import { fieldNamed } from './field-headings.ts';
import { guessBoundaries } from './guess-boundaries.ts';
import { guessPeriods, type PeriodsGuess } from './guess-periods.ts';
import { guessPlaces, type PlacesGuess } from './guess-places.ts';
import { choicesFor, severalRows } from './guess-several.ts';
import { guessValues, type ValuesGuess } from './guess-values.ts';
import type { ColumnUse, Guess, Question, Said, Use, Wanted } from './guessed.ts';
import type { HeldFile, HeldTable } from './held.ts';
import type { Known } from './known.ts';
import type { Filter, Mapping } from './mapping.ts';
import { placeEntries } from './place-entries.ts';
import { placePeriods } from './place-periods.ts';
import { asked, said } from './said.ts';

/** How a file is understood when nobody says how: of several tables, the first with statistics in it. */
export function guess(file: HeldFile, known: Known, wanted: Wanted = {}): Guess {
  const tables = file.tables.filter(({ name }) => wanted.table === undefined || name === wanted.table);
  let first: Guess | undefined;
  for (const table of tables) {
    const found = guessTable(file, table, known, wanted);
    if (found.mapping) return found;
    first ??= found;
  }
  return (
    first ?? {
      table: wanted.table ?? '',
      mapping: null,
      reasons: [],
      questions: [asked('no-such-table')],
      columns: [],
    }
  );
}

function guessTable(file: HeldFile, table: HeldTable, known: Known, wanted: Wanted): Guess {
  const kinds = table.columns.map(columnKind);
  const uses = new Map<number, Use>();
  const nothing = (question: Question, values?: ValuesGuess): Guess => ({
    table: table.name,
    mapping: null,
    reasons: [],
    questions: [question],
    columns: columnUses(table, kinds, uses, values),
  });
  const places = guessPlaces(table, kinds, known.places, wanted.country);
  if (!places) return nothing(asked('no-places'));
  uses.set(places.place.column, places.place.as === 'code' ? 'place' : 'name');
  if (places.other) uses.set(places.other.column, 'place');
  for (const [at, { heading }] of table.columns.entries())
    if (!uses.has(at) && fieldNamed(heading) === 'name') uses.set(at, 'name');
  const periods = wanted.period
    ? ({
        from: { from: 'constant', period: wanted.period },
        columns: new Map(),
        why: 'given',
      } satisfies PeriodsGuess)
    : guessPeriods(table, kinds, file.name, [...uses.keys()]);
  if (periods?.from.from === 'column') {
    uses.set(periods.from.column, 'period');
    if (periods.from.within) uses.set(periods.from.within.column, 'period');
  }
  const free = table.columns.map((_, at) => at).filter((at) => !uses.has(at));
  const values = guessValues({ file, table, kinds, free, periods, places, known, wanted });
  for (const [at, use] of values.uses) uses.set(at, use);
  if (!values.found) return nothing(values.questions[0] ?? asked('no-series'), values);
  if (!periods) return nothing(asked('no-period'), values);
  const mapping = mappingOf({ table, kinds, places, periods, values, wanted, known });
  const several = severalRows(
    table,
    mapping.value,
    kinds,
    table.columns.map((_, at) => at).filter((at) => !uses.has(at)),
  );
  for (const at of several) uses.set(at, 'filter');
  const { questions } = mapping;
  if (several.length > 0) {
    const names = several.map((at) => table.columns[at]?.heading ?? '').join(', ');
    questions.push({
      ...asked('several-rows', several[0] ?? null, { columns: names }),
      choices: choicesFor(table, several, mapping.value.filters),
    });
  }
  return {
    table: table.name,
    mapping: mapping.value,
    reasons: [...mapping.reasons, ...values.reasons],
    questions: [...values.questions, ...questions],
    columns: columnUses(table, kinds, uses, values),
  };
}

type Parts = {
  table: HeldTable;
  kinds: readonly ColumnKind[];
  places: PlacesGuess;
  periods: PeriodsGuess;
  values: ValuesGuess;
  wanted: Wanted;
  known: Known;
};

function mappingOf({ table, kinds, places, periods, values, wanted, known }: Parts) {
  const { country, place } = places;
  const heading = (at: number) => table.columns[at]?.heading ?? '';
  const reasons: Said[] = [
    said(place.as === 'code' ? 'places-by-code' : 'places-by-name', place.column, {
      heading: heading(place.column),
      found: places.found,
      of: places.of,
      country,
    }),
    periods.from.from === 'constant'
      ? said(`period-from-${periods.why}`, null, { period: periods.from.period })
      : periods.from.from === 'column'
        ? said('period-column', periods.from.column, { heading: heading(periods.from.column) })
        : said('period-headings', null, { count: periods.columns.size }),
  ];
  const questions: Question[] = [];
  const column = table.columns[place.column];
  const entries = column ? placeEntries(column, place.as, country, known.places) : undefined;
  const mended = entries?.mended.reduce((sum, each) => sum + each, 0) ?? 0;
  if (mended > 0) reasons.push(said('zeros-given-back', place.column, { count: mended }));
  const totals = [...new Set(entries?.said)].filter(
    (code) => code !== null && wholeCountry.has(code),
  ) as string[];
  const filters: Filter[] = totals.length > 0 ? [{ column: place.column, isNot: totals }] : [];
  if (totals.length > 0) reasons.push(said('totals-left-out', place.column, { codes: totals.join(', ') }));
  const pairs = entries ? placePeriods(table, place.column, entries, periods) : [];
  const found =
    pairs.length > 0
      ? guessBoundaries(
          pairs.filter(({ said: code }) => !wholeCountry.has(code)),
          place.as,
          country,
          known.places,
        )
      : undefined;
  const boundaries = wanted.boundaries === undefined ? (found?.boundaries ?? null) : wanted.boundaries;
  if (found && wanted.boundaries === undefined) {
    const params = { found: found.fits, of: found.of };
    reasons.push(
      found.boundaries === null
        ? said('boundaries-of-the-time', null, params)
        : said('boundaries-of-a-day', null, { ...params, day: found.boundaries }),
    );
  }
  const dashed = values.found?.values.find(({ column: at }) => kinds[at]?.dash);
  const norwegian = values.found?.values.some(({ column: at }) => kinds[at]?.symbols) ?? false;
  if (dashed && norwegian) reasons.push(said('dash-zero', dashed.column));
  else if (dashed)
    questions.push({
      ...asked('dash', dashed.column, { heading: heading(dashed.column) }),
      choices: [
        { label: '0', mapping: { dash: 'zero' } },
        { label: '–', mapping: { dash: 'missing' } },
      ],
    });
  const value: Mapping = {
    version: 1,
    table: table.name,
    country,
    place,
    period: periods.from,
    series: values.found?.series ?? null,
    values: values.found?.values ?? [],
    state: values.found?.state ?? null,
    filters,
    repeated: values.found?.repeated ?? 'refuse',
    dash: dashed && norwegian ? 'zero' : 'missing',
    boundaries,
    whole: wanted.whole ?? false,
  };
  return { value, reasons, questions };
}

/** Codes and contents that stand for a whole country or for nobody. */
const wholeCountry = new Set(['0', '00', '0000', '9999']);

function columnUses(
  table: HeldTable,
  kinds: readonly ColumnKind[],
  uses: ReadonlyMap<number, Use>,
  values: ValuesGuess | undefined,
): ColumnUse[] {
  return table.columns.map(({ letter, heading }, at) => {
    const entries = kinds[at]?.entries ?? [];
    const shown = entries.slice(0, 5).map((cell) => display(cell).slice(0, 60));
    return {
      letter,
      heading,
      use: uses.get(at) ?? 'unused',
      series: values?.keys.get(at) ?? null,
      sample: table.columns[at]?.numbers
        ? [...(table.columns[at]?.numbers?.slice(0, 5) ?? [])].map(String)
        : shown,
      distinct: entries.length,
    };
  });
}
