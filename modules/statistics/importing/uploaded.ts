import { granted, Refusal } from '#platform/problems/refusal.ts';
import {
  type Guess,
  guess,
  type HeldFile,
  type HeldTable,
  hold,
  type Mapping,
  type Question,
  type ReadStatistics,
  readStatistics,
  type StatisticsFile,
} from '../reading/index.ts';
import type { Series } from '../series.ts';
import { describedSeries, headingOf } from './described-series.ts';
import type { knownNow } from './file-at-hand.ts';
import { readSupply } from './read-supply.ts';
import type { Supply } from './supply.ts';

/** A file that somebody uploaded, as far as it was understood. */
export type Uploaded = {
  readonly held: HeldFile;
  readonly table: HeldTable | null;
  readonly guess: Guess;
  readonly mapping: Mapping | null;
  /** What the mapping leaves open. */
  readonly open: readonly Question[];
  readonly read: ReadStatistics | null;
  readonly series: readonly Series[];
  /** Those of them that nothing is known of yet. */
  readonly described: readonly Series[];
};

export type UploadedWanted = {
  readonly table?: string | undefined;
  /** As it was previewed, or with a choice laid over it; guessed where none is given. */
  readonly mapping?: Mapping | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Reads a file by a mapping, or by what it says itself. Refused where it is no table, or the mapping is of another one. */
export async function readUploaded(
  file: StatisticsFile,
  { known, series }: Awaited<ReturnType<typeof knownNow>>,
  wanted: UploadedWanted,
): Promise<Uploaded> {
  const options = wanted.signal ? { signal: wanted.signal } : {};
  const held = granted(await hold(file, options));
  const name = wanted.mapping?.table ?? wanted.table;
  const guessed = guess(held, known, name === undefined ? {} : { table: name });
  const table = held.tables.find((each) => each.name === (name ?? guessed.table)) ?? null;
  const mapping = wanted.mapping ?? guessed.mapping;
  const open = guessed.questions.filter(
    (question) => !wanted.mapping || !isAnswered(question, wanted.mapping),
  );
  const found = { held, table, guess: guessed, mapping, open };
  if (!table || !mapping || (!wanted.mapping && open.length > 0))
    return { ...found, read: null, series: [], described: [] };
  const read = granted(await readStatistics(table, mapping, known, options));
  const described = read.delivery.observations.flatMap((each) =>
    series.has(each.series)
      ? []
      : [describedSeries(each, mapping.country, headingOf(table, each.series, mapping))],
  );
  const catalogued = read.delivery.observations.flatMap((each) => series.get(each.series) ?? []);
  return { ...found, read, series: [...catalogued, ...described], described };
}

/** One of its choices is what the mapping says, or it had none and the mapping says what was asked for in another way. */
const isAnswered = ({ choices }: Question, mapping: Mapping): boolean =>
  choices.length === 0 ||
  choices.some((choice) =>
    Object.entries(choice.mapping).every(
      ([part, says]) => JSON.stringify(says) === JSON.stringify(mapping[part as keyof Mapping]),
    ),
  );

/** All or nothing. */
export function refuseFailedRows({ read }: Uploaded): void {
  const count = read?.counts.failed ?? 0;
  if (count > 0) throw new Refusal({ code: 'rows-have-problems', status: 422, params: { count } });
}

export function supplyOfUploaded(uploaded: Uploaded, sha256: string, retrievedAt: string): Supply {
  const { held, table, mapping, read, series } = uploaded;
  if (!read) throw new Refusal({ code: 'questions-open', status: 422 });
  return readSupply({
    name: held.name,
    sha256,
    mapping,
    read,
    series,
    publisher: table?.about?.source ?? null,
    title: table?.about?.label ?? null,
    updated: table?.about?.updated ?? null,
    notes: table?.about?.notes ?? [],
    retrievedAt,
  });
}
