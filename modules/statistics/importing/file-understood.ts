import { granted, Refusal } from '#platform/problems/refusal.ts';
import {
  type Guess,
  type HeldFile,
  type HeldTable,
  type Mapping,
  type Question,
  type ReadStatistics,
  readStatistics,
} from '../reading/index.ts';
import type { Series } from '../series.ts';
import { describedSeries, headingOf } from './described-series.ts';
import type { KnownNow } from './known-now.ts';
import { readSupply } from './read-supply.ts';
import type { Supply } from './supply.ts';

/** A file, as far as it was understood. */
export type Understood = {
  readonly held: HeldFile;
  readonly table: HeldTable | null;
  readonly guess: Guess;
  readonly mapping: Mapping | null;
  /** What nobody has answered yet, or the mapping leaves open. */
  readonly open: readonly Question[];
};

/** What it says by its mapping; null and nothing while something is open. */
export type Read = {
  readonly read: ReadStatistics | null;
  /** Of all that is delivered; the second list are those that nothing is known of yet. */
  readonly series: readonly Series[];
  readonly described: readonly Series[];
};

export type FileUnderstood = Understood & Read;

export const unread: Read = { read: null, series: [], described: [] };

/** Reads a table by a mapping. Refused where the mapping is of another one. */
export async function readBy(
  table: HeldTable,
  mapping: Mapping,
  { known, series }: KnownNow,
  options: { readonly signal?: AbortSignal },
): Promise<Read> {
  for (const key of seriesIn(mapping)) refuseSeries(key, mapping.country, series.get(key));
  const read = granted(await readStatistics(table, mapping, known, options));
  const described = read.delivery.observations.flatMap((each) =>
    series.has(each.series)
      ? []
      : [describedSeries(each, mapping.country, headingOf(table, each.series, mapping))],
  );
  const catalogued = read.delivery.observations.flatMap((each) => series.get(each.series) ?? []);
  return { read, series: [...catalogued, ...described], described };
}

const seriesIn = ({ series, values }: Mapping): readonly string[] => [
  ...values.flatMap((each) => each.series ?? []),
  ...Object.values(series?.keys ?? {}).flatMap((key) => key ?? []),
];

/** The series that a file may bring numbers of: of the country of its places, not the example's, and not worked out of others here. */
function refuseSeries(key: string, country: Series['country'], known: Series | undefined): void {
  const prefix = key.slice(0, key.indexOf('.'));
  const isOthers = reserved.has(prefix) && prefix !== country.toLowerCase();
  if (isOthers || known?.example || (known && known.country !== country))
    throw new Refusal({ code: 'series-of-others', status: 422, params: { series: key, country } });
  if (known?.of && !known.origin)
    throw new Refusal({ code: 'series-worked-out', status: 422, params: { series: key } });
}

/** What keys of catalogued series and of the example begin with. */
const reserved: ReadonlySet<string> = new Set(['no', 'se', 'ex']);

/** `sha256`: of the file's bytes. Refused while something is open. */
export function supplyOfFile(
  { table, mapping, read, series }: FileUnderstood,
  { name, sha256, now }: { readonly name: string; readonly sha256: string; readonly now: number },
): Supply {
  if (!read) throw new Refusal({ code: 'questions-open', status: 422 });
  return readSupply({
    name,
    sha256,
    mapping,
    read,
    series,
    publisher: table?.about?.source ?? null,
    title: table?.about?.label ?? null,
    updated: table?.about?.updated ?? null,
    notes: table?.about?.notes ?? [],
    retrievedAt: new Date(now).toISOString(),
  });
}
