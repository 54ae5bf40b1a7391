import { createHash } from 'node:crypto';
import { granted, Refusal } from '#platform/problems/refusal.ts';
import {
  answered,
  type Guess,
  guess,
  type HeldTable,
  hold,
  type Mapping,
  type Progress,
  type Question,
  type StatisticsFile,
  type Use,
  type Wanted,
} from '../reading/index.ts';
import { type FileUnderstood, readBy, unread } from './file-understood.ts';
import type { KnownNow } from './known-now.ts';

/** How somebody wants a file read, beside what it says itself. */
export type FileWanted = Wanted & {
  /** What columns are, by letter or heading. */
  readonly uses: readonly { readonly column: string; readonly use: Use }[];
  /** Which of its choices answers a question, by the question's code; the first is 1. */
  readonly answers: Readonly<Record<string, number>>;
};

export type FileAtHand = FileUnderstood & { readonly sha256: string };

/** Reads a file by what it says, what is wanted and what is known: whole, or as far as it goes without an answer. */
export async function fileAtHand(
  file: StatisticsFile,
  now: KnownNow,
  wanted: FileWanted,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress?: (so: Progress) => void },
): Promise<FileAtHand> {
  const held = granted(await hold(file, { signal, ...(progress ? { progress } : {}) }));
  const guessed = guess(held, now.known, wanted);
  const table = held.tables.find(({ name }) => name === guessed.table) ?? null;
  const mapping = table && mappingWanted(table, guessed, wanted);
  const open = mapping ? guessed.questions.filter((each) => isOpen(each, wanted)) : guessed.questions;
  const found = { sha256: await hashOf(file), held, table, guess: guessed, mapping, open };
  if (!table || !mapping || open.length > 0) return { ...found, ...unread };
  return { ...found, ...(await readBy(table, mapping, now, { signal })) };
}

function mappingWanted(table: HeldTable, guessed: Guess, { uses, answers }: FileWanted): Mapping | null {
  if (!guessed.mapping) return null;
  const chosen = guessed.questions.flatMap(
    ({ code, choices }) => choices[(answers[code] ?? 0) - 1]?.mapping ?? [],
  );
  return uses.reduce(
    (mapping, { column, use }) => usedAs(mapping, columnCalled(table, column), use),
    answered(guessed.mapping, chosen),
  );
}

function columnCalled({ columns }: HeldTable, called: string): number {
  const at = columns.findIndex(({ letter, heading }) => letter === called || heading === called);
  const alike = columns.findIndex(({ heading }) => heading.toLowerCase() === called.toLowerCase());
  const found = at >= 0 ? at : alike;
  if (found >= 0) return found;
  const there = columns.map(({ letter, heading }) => `${letter} ${heading}`).join(', ');
  throw new Refusal({ code: 'no-such-column', status: 422, params: { column: called, columns: there } });
}

function usedAs(mapping: Mapping, column: number, use: Use): Mapping {
  const without = { ...mapping, filters: mapping.filters.filter((each) => each.column !== column) };
  switch (use) {
    case 'place':
      return { ...without, place: { column, as: 'code' } };
    case 'name':
      return { ...without, place: { column, as: 'name' } };
    case 'period':
      return { ...without, period: { from: 'column', column, within: null } };
    case 'state':
      return { ...without, state: { column } };
    case 'unused':
      return {
        ...without,
        values: mapping.values.filter((each) => each.column !== column),
        state: mapping.state?.column === column ? null : mapping.state,
        series: mapping.series?.column === column ? null : mapping.series,
      };
    case 'value':
      return {
        ...without,
        values: [
          {
            column,
            series: mapping.values[0]?.series ?? null,
            period: null,
            place: null,
            numbers: { decimal: null },
          },
        ],
      };
    default:
      return without;
  }
}

const isOpen = ({ code, choices }: Question, { answers }: FileWanted): boolean =>
  choices[(answers[code] ?? 0) - 1] === undefined;

async function hashOf(file: StatisticsFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of file.open()) hash.update(piece);
  return hash.digest('hex');
}
