import { granted, Refusal } from '#platform/problems/refusal.ts';
import { guess, hold, type Mapping, type Question, type StatisticsFile } from '../reading/index.ts';
import { type FileUnderstood, readBy, unread } from './file-understood.ts';
import type { KnownNow } from './known-now.ts';

/** How a file that somebody uploaded is wanted read. */
export type UploadedWanted = {
  readonly table?: string | undefined;
  /** As it was previewed, or with a choice laid over it; guessed where none is given. */
  readonly mapping?: Mapping | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Reads a file by a mapping, or by what it says itself. Refused where it is no table, or the mapping is of another one. */
export async function readUploaded(
  file: StatisticsFile,
  now: KnownNow,
  wanted: UploadedWanted,
): Promise<FileUnderstood> {
  const options = wanted.signal ? { signal: wanted.signal } : {};
  const held = granted(await hold(file, options));
  const name = wanted.mapping?.table ?? wanted.table;
  const guessed = guess(held, now.known, name === undefined ? {} : { table: name });
  const table = held.tables.find((each) => each.name === (name ?? guessed.table)) ?? null;
  if (wanted.mapping && !table)
    throw new Refusal({
      code: 'mapping-of-another-table',
      status: 422,
      params: {
        table: wanted.mapping.table,
        found: held.tables[0]?.name ?? '',
        columns: held.tables[0]?.columns.length ?? 0,
      },
    });
  const mapping = wanted.mapping ?? guessed.mapping;
  const open = guessed.questions.filter(
    (question) => !wanted.mapping || !isAnswered(question, wanted.mapping),
  );
  const found = { held, table, guess: guessed, mapping, open };
  if (!table || !mapping || (!wanted.mapping && open.length > 0)) return { ...found, ...unread };
  return { ...found, ...(await readBy(table, mapping, now, options)) };
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
export function refuseFailedRows({ read }: FileUnderstood): void {
  const count = read?.counts.failed ?? 0;
  if (count > 0) throw new Refusal({ code: 'rows-have-problems', status: 422, params: { count } });
}
