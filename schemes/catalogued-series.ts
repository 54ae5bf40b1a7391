import type { z } from 'zod';
import type { InAllLanguages } from '#platform/language/language.ts';
import type { Source } from '#platform/sources/source.ts';
import type { industriesShape, statisticsShape } from './statistics-shape.ts';

type File = z.infer<typeof statisticsShape>;
type Lists = z.infer<typeof industriesShape>['lists'];
type Industry = Lists[number]['industries'][number];
type Definition = File['series'][number];
type Table = File['tables'][string];

/** A series as it is catalogued, with everything it refers to in its place. */
export type CataloguedSeries = Omit<Definition, 'unit' | 'breaks' | 'notes' | 'origin' | 'over'> & {
  readonly country: 'NO' | 'SE';
  readonly unit: InAllLanguages;
  readonly breaks: File['breaks'][string][];
  readonly notes: InAllLanguages[];
  readonly part: { readonly whole: string; readonly classification: string; readonly code: string } | null;
  readonly origin:
    | (Pick<Table, 'provider' | 'page' | 'region' | 'time'> & {
        readonly table: string;
        readonly selection: Readonly<Record<string, readonly string[]>>;
      })
    | null;
  readonly example: false;
  /** Where what is said of it was read. */
  readonly sources: Source[];
};

/** The series of a country's file, one for each industry where a definition is of a family. Throws, saying where, on what refers to nothing. */
export function cataloguedSeries(file: File, lists: Lists): CataloguedSeries[] {
  const found = file.series.flatMap((definition, at) => {
    const name = `schemes/${file.country}/statistics.json: series[${at}] (${definition.key})`;
    const where = (part: string) => `${name}.${part}`;
    const { over } = definition;
    if (!over) return [seriesOf(file, definition, where)];
    const list = known(
      lists.find(({ id }) => id === over.list),
      where(`over: no list “${over.list}”`),
    );
    return list.industries.map((industry) => member(seriesOf(file, definition, where), over, list, industry));
  });
  checkKeys(file, found);
  return found.map((series) => (series.of && !series.origin ? computed(series, series.of, found) : series));
}

/** What is worked out of two series is no surer than they are, and was read where they were. */
function computed(
  series: CataloguedSeries,
  { numerator, denominator }: { numerator: string; denominator: string },
  all: readonly CataloguedSeries[],
): CataloguedSeries {
  const made = all.filter(({ key }) => key === numerator || key === denominator);
  const sources = new Map(made.flatMap((each) => each.sources.map((source) => [source.url, source])));
  return { ...series, verified: made.every(({ verified }) => verified), sources: [...sources.values()] };
}

function seriesOf(file: File, definition: Definition, where: (part: string) => string): CataloguedSeries {
  const { unit, breaks, notes, origin, over: _, ...rest } = definition;
  const pick = <T>(from: Readonly<Record<string, T>>, id: string, part: string): T =>
    known(from[id], where(`${part}: no “${id}”`));
  const table = origin ? pick(file.tables, origin.table, 'origin') : null;
  const told = breaks.map((id) => pick(file.breaks, id, 'breaks'));
  return {
    ...rest,
    country: file.country === 'no' ? 'NO' : 'SE',
    unit: pick(file.units, unit, 'unit'),
    breaks: told,
    notes: notes.map((id) => pick(file.notes, id, 'notes').says),
    part: null,
    origin: origin && table && originOf(table, origin),
    example: false,
    sources: table?.sources ?? [],
  };
}

const originOf = (
  { provider, page, region, time, selection: shared }: Table,
  { table, selection }: NonNullable<Definition['origin']>,
) => ({ provider, page, region, time, table, selection: { ...shared, ...selection } });

function member(
  family: CataloguedSeries,
  { variable, whole, unread = [] }: NonNullable<Definition['over']>,
  { classification }: Lists[number],
  { id, code, name }: Industry,
): CataloguedSeries {
  const { origin } = family;
  const both = (language: keyof InAllLanguages) => `${family.name[language]}: ${name[language]}`;
  return {
    ...family,
    key: `${family.key}.${id}`,
    name: { nb: both('nb'), nn: both('nn'), sv: both('sv'), en: both('en') },
    part: { whole, classification, code },
    origin: origin && { ...origin, selection: { ...origin.selection, [variable]: [code] } },
    verified: family.verified && !unread.includes(code),
  };
}

function checkKeys({ country }: File, all: readonly CataloguedSeries[]): void {
  const keys = new Set<string>();
  for (const { key } of all) {
    if (keys.has(key)) throw new Error(`schemes/${country}/statistics.json: ${key} stands twice`);
    if (!key.startsWith(`${country}.`))
      throw new Error(`schemes/${country}/statistics.json: ${key} does not begin with ${country}.`);
    keys.add(key);
  }
  for (const { key, of, part } of all)
    for (const other of [of?.numerator, of?.denominator, part?.whole])
      if (other !== undefined && !keys.has(other))
        throw new Error(`schemes/${country}/statistics.json: ${key} refers to ${other}, which is no series`);
}

function known<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
