import { granted, Refusal } from '#platform/problems/refusal.ts';
import {
  answered,
  type Guess,
  guess,
  hold,
  isAnswered,
  type Mapping,
  type Question,
  type StatisticsFile,
} from '../reading/index.ts';
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
  const open = wanted.mapping ? openAfter(wanted.mapping, guessed) : guessed.questions;
  const found = { held, table, guess: guessed, mapping, open };
  const unsaid = open.some(({ code }) => code === 'which-series');
  if (!table || !mapping || unsaid || (!wanted.mapping && open.length > 0)) return { ...found, ...unread };
  return { ...found, ...(await readBy(table, mapping, now, options)) };
}

/** What is still open after a mapping; its choices keep what was answered before. One without choices is answered in another way. */
function openAfter(given: Mapping, { mapping, questions }: Guess): Question[] {
  if (!mapping) return questions.filter(({ choices }) => choices.length > 0);
  return questions
    .filter((question) => question.choices.length > 0 && !isAnswered(question, given, mapping))
    .map((question) => ({
      ...question,
      choices: question.choices.map((choice) => ({
        ...choice,
        mapping: choice.mapping.values
          ? { ...choice.mapping, values: answered(mapping, [given, choice.mapping]).values }
          : choice.mapping,
      })),
    }));
}

/** All or nothing. */
export function refuseFailedRows({ read }: FileUnderstood): void {
  const count = read?.counts.failed ?? 0;
  if (count > 0) throw new Refusal({ code: 'rows-have-problems', status: 422, params: { count } });
}
