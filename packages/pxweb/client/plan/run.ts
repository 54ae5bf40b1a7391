import type { Cube } from '../../json-stat/index.ts';
import type { CallOptions } from '../http/ask.ts';
import { stopIfAborted } from '../http/attempt.ts';
import type { Clock } from '../http/clock.ts';
import { SourceRefused } from '../source-refused.ts';
import type { Origin } from '../table.ts';
import { refuseOtherCells } from './as-asked.ts';
import type { DataAnswer } from './data-answer.ts';
import { expectOwn } from './expect-own.ts';
import { halvesOf } from './halves.ts';
import type { Plan, PlannedPart } from './plan.ts';
import { type Progress, progressOf } from './progress.ts';

/** One part as it came. */
export type Part = DataAnswer & {
  readonly id: string;
  /** From 0, among `of`; parts that were had before are counted. */
  readonly index: number;
  /** May grow, where a server gives less than it said. */
  readonly of: number;
  readonly cells: number;
};

export type RunOptions = CallOptions & {
  /** Ids of the parts that are had already: they are not fetched again. */
  readonly done?: ReadonlySet<string>;
  /** `updated` of the parts that are had already; of use where the plan knows none (PxWebApi 1). */
  readonly updated?: string;
  readonly onProgress?: (progress: Progress) => void;
};

/** Who fetches a part, and what it means when that is refused. */
export type PartSource = {
  readonly own: Omit<Origin, 'table'>;
  readonly fetch: (part: PlannedPart, table: string, options: CallOptions) => Promise<DataAnswer>;
  /** How often a part may be halved after this refusal. */
  readonly halvings: (refused: SourceRefused) => number;
  readonly clock: Clock;
};

/**
 * Fetches the parts of a plan one after the other. All are of one state of the table: `table-updated` is thrown where one is
 * of another. A part that the server finds too big is halved. Throws whatever the source refuses; what was yielded stands.
 */
export async function* run(
  plan: Plan,
  source: PartSource,
  options: RunOptions = {},
): AsyncGenerator<Part, void> {
  expectOwn(plan, source.own);
  const had = options.done ?? new Set<string>();
  const halvedBefore = parentsOf(had);
  const queue: Waiting[] = plan.parts.map((part) => ({ part, halved: 0 }));
  const progress = progressOf(plan, source.clock, options.onProgress);
  let updated = plan.updated ?? options.updated ?? null;
  let [index, of] = [0, queue.length];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { part } = next;
    stopIfAborted({ signal: options.signal, url: plan.origin.base });
    if (had.has(part.id)) {
      progress.had(part.cells);
      index += 1;
      continue;
    }
    const answer = halvedBefore.has(part.id) ? null : await fetched(next);
    if (answer === null) {
      queue.unshift(...halved(next));
      of += 1;
      progress.parts(of);
      continue;
    }
    refuseOtherCells(answer.cube, part.selection, answer.url);
    updated = sameState(updated, answer.cube, plan, answer.url);
    progress.fetched(part.cells);
    yield { ...answer, id: part.id, index, of, cells: part.cells };
    index += 1;
  }

  /** Null where the part has to be halved. */
  async function fetched({ part, halved }: Waiting): Promise<DataAnswer | null> {
    try {
      return await source.fetch(part, plan.origin.table, options.signal ? { signal: options.signal } : {});
    } catch (cause) {
      const mayHalve = cause instanceof SourceRefused && halved < source.halvings(cause);
      if (mayHalve && halvesOf(part)) return null;
      throw cause;
    }
  }
}

type Waiting = { readonly part: PlannedPart; readonly halved: number };

const halved = ({ part, halved }: Waiting): readonly Waiting[] =>
  (halvesOf(part) ?? []).map((half) => ({ part: half, halved: halved + 1 }));

/** What had to be halved last time need not be tried whole again. */
function parentsOf(had: ReadonlySet<string>): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const id of had)
    for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1))
      parents.add(id.slice(0, end));
  return parents;
}

function sameState(before: string | null, { updated }: Cube, plan: Plan, url: string): string | null {
  if (before === null || updated === null || moment(before) === moment(updated)) return before ?? updated;
  throw new SourceRefused({
    code: 'table-updated',
    what: `Table ${plan.origin.table} was updated ${updated}, and the plan and the parts before are of ${before}`,
    remedy:
      'Drop the parts of this plan, read the metadata again, and make a new plan: figures of two states do not add up.',
    url,
  });
}

/** The same moment is written with and without fractions and zones. */
const moment = (text: string) => (Number.isNaN(Date.parse(text)) ? text : Date.parse(text));
