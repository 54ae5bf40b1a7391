import type { Database, System, Tx } from '#platform/database/database.ts';
import type { Problem } from '#platform/problems/problem.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { addGeography } from '../geography-store.ts';
import { RowRefused } from '../panel/pack-of-rows.ts';
import { openVintage } from '../vintage-store.ts';
import type { Asked, Import, Progress } from './import.ts';
import {
  beginImport,
  endImport,
  forgetParts,
  holdImport,
  importOf,
  keepPart,
  partContent,
  partsHad,
  tellProgress,
} from './import-store.ts';
import { readAgain, written } from './kept-part.ts';
import { hashOfDocument, layVintage, publish, type ToPublish } from './publish.ts';
import type { Part, Prepared, PreparedNumbers, PreparedPlaces, Supply } from './supply.ts';

export type Running = {
  readonly database: Database;
  readonly actor: System;
  readonly supplyOf: (asked: Asked, unit: string) => Supply;
  readonly signal: AbortSignal;
  /** True when it is time to let others go first: it goes on later where it was. */
  readonly pause?: () => boolean;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Brings in what an import asks for, from where it was left. What was fetched is kept piece by piece; what is published appears at once and
 * whole, and only then. Killed at any moment it can be run again. `paused`: told to, with something left to do.
 */
export async function runImport(running: Running, id: string): Promise<Import | 'paused'> {
  const { database, actor, supplyOf, signal } = running;
  const begun = await database.withActor(actor, async (tx) => {
    await beginImport(tx, actor.unit, id);
    return importOf(tx, actor.unit, id);
  });
  if (!begun) throw new Error(`there is no import ${id}`);
  if (hasEnded(begun)) return begun;
  // Before anybody is asked: a source that is away must not keep one from being given up.
  if (begun.cancel) return endAs(running, id, { state: 'cancelled' });
  const watch = untilCancelled(running, id);
  const told = { ...running, signal: AbortSignal.any([signal, watch.signal]) };
  try {
    const prepared = await supplyOf(begun.asked, actor.unit).prepare(told.signal);
    return prepared.holds === 'places'
      ? await end(told, id, prepared, [])
      : await gathered(told, id, prepared);
  } catch (error) {
    if (watch.signal.aborted && !signal.aborted) return endAs(running, id, { state: 'cancelled' });
    const problem = problemOf(error);
    if (!problem) throw error;
    return endAs(running, id, { state: 'failed', problem });
  } finally {
    watch.stop();
  }
}

/** Looks every now and then whether somebody gave it up: an office may not answer for minutes, and pauses between tries are long. */
function untilCancelled({ database, actor }: Running, id: string): { signal: AbortSignal; stop(): void } {
  const told = new AbortController();
  const timer = setInterval(() => {
    database
      .withActor(actor, (tx) => importOf(tx, actor.unit, id))
      .then((now) => now?.cancel && told.abort(new Error('given up')))
      // A database that is away is met by the import itself.
      .catch(() => {});
  }, lookEvery);
  timer.unref();
  return { signal: told.signal, stop: () => clearInterval(timer) };
}

/** Milliseconds. */
const lookEvery = 2_000;

/** Gives up for good on one that could not be brought in. */
export const failImport = (running: Running, id: string, problem: Problem): Promise<Import> =>
  endAs(running, id, { state: 'failed', problem });

/** What another try would not change. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof RowRefused)
    return { code: 'delivered-wrong', status: 422, params: { says: error.message } };
  return undefined;
}

async function gathered(running: Running, id: string, prepared: PreparedNumbers): Promise<Import | 'paused'> {
  const { signal, pause = () => false } = running;
  const had = await partsOf(running, id, prepared.fingerprint);
  const inMemory: Part[] = [];
  let told: Progress | undefined;
  const tell = (progress: Progress) => {
    told = progress;
    running.onProgress?.(progress);
  };
  const names = new Set([...had].map((part) => nameOf(prepared.fingerprint, part)));
  for await (const part of prepared.parts({ had, signal, tell })) {
    names.add(nameOf(prepared.fingerprint, part.id));
    if (!prepared.keep) inMemory.push(part);
    const state = await keep(running, id, prepared, part, told);
    if (hasEnded(state)) return state;
    if (state.cancel) return endAs(running, id, { state: 'cancelled' });
    if (pause()) return 'paused';
  }
  signal.throwIfAborted();
  const parts = prepared.keep ? await partsNamed(running, id, names) : inMemory;
  return parts ? end(running, id, prepared, parts) : endedElsewhere(running, id);
}

/** Parts are named after the state of the source that they are of; those of another state are thrown away. */
const nameOf = (fingerprint: string, part: string) => `${fingerprint}/${part}`;

async function partsOf(
  { database, actor }: Running,
  id: string,
  fingerprint: string,
): Promise<ReadonlySet<string>> {
  return database.withActor(actor, async (tx) => {
    const had = await partsHad(tx, actor.unit, id);
    const prefix = nameOf(fingerprint, '');
    if ([...had].every((name) => name.startsWith(prefix)))
      return new Set([...had].map((name) => name.slice(prefix.length)));
    await forgetParts(tx, actor.unit, id);
    return new Set<string>();
  });
}

/** Keeps what was fetched and says how far it has come; answers with how the import stands. */
async function keep(
  { database, actor }: Running,
  id: string,
  { fingerprint, keep: kept }: PreparedNumbers,
  part: Part,
  told: Progress | undefined,
): Promise<Import> {
  return database.withActor(actor, async (tx) => {
    // Held: what somebody else ended meanwhile keeps nothing more.
    const now = await holdImport(tx, actor.unit, id);
    if (!now) throw new Error(`there is no import ${id}`);
    if (hasEnded(now) || now.cancel) return now;
    if (kept)
      await keepPart(tx, actor.unit, id, { part: nameOf(fingerprint, part.id), content: written(part) });
    if (told) await tellProgress(tx, actor.unit, id, told);
    return now;
  });
}

/** All of them, or undefined where one is gone: somebody else who does the same import threw it away. */
function partsNamed(
  { database, actor }: Running,
  id: string,
  names: ReadonlySet<string>,
): Promise<Part[] | undefined> {
  return database.withActor(actor, async (tx) => {
    const parts: Part[] = [];
    for (const name of [...names].sort()) {
      const content = await partContent(tx, actor.unit, id, name);
      if (!content) return undefined;
      parts.push(readAgain(name, content));
    }
    return parts;
  });
}

/** How it ended in other hands. One that is not ended there was begun anew, for the source had changed: it has to be done again from there. */
async function endedElsewhere({ database, actor }: Running, id: string): Promise<Import> {
  const found = await database.withActor(actor, (tx) => importOf(tx, actor.unit, id));
  if (found && hasEnded(found)) return found;
  throw new Error(`import ${id} is done by somebody else too, who threw away what was fetched: run it again`);
}

/** Publishes, and says how it ended, in one transaction. */
async function end(
  running: Running,
  id: string,
  prepared: Prepared,
  parts: readonly Part[],
): Promise<Import> {
  const { database, actor } = running;
  const of = { unit: actor.unit, id };
  const laid = prepared.holds === 'numbers' ? layVintage(toPublish(prepared, parts)) : undefined;
  return database.withActor(actor, async (tx) => {
    const held = await holdImport(tx, actor.unit, id);
    if (!held) throw new Error(`there is no import ${id}`);
    if (hasEnded(held)) return held;
    if (held.cancel) {
      await endImport(tx, actor.unit, id, { state: 'cancelled' });
    } else if (prepared.holds === 'places') {
      await endImport(tx, actor.unit, id, { state: 'done', vintage: await publishPlaces(tx, of, prepared) });
    } else {
      const published = laid && (await publish(tx, of, laid));
      if (!published) throw new Refusal({ code: 'nothing-delivered', status: 422 });
      const { number, isNew } = published;
      await endImport(
        tx,
        actor.unit,
        id,
        isNew ? { state: 'done', vintage: number } : { state: 'unchanged' },
      );
    }
    return (await importOf(tx, actor.unit, id)) ?? held;
  });
}

function toPublish(prepared: PreparedNumbers, parts: readonly Part[]): ToPublish {
  const delivered = new Set(parts.flatMap(({ observations }) => observations.map(({ series }) => series)));
  return {
    delivery: {
      boundaries: prepared.boundaries,
      whole: prepared.whole,
      observations: parts.flatMap(({ observations }) => observations),
    },
    series: prepared.series.filter(({ key }) => delivered.has(key)),
    source: {
      ...prepared.source,
      retrievedAt:
        parts
          .map(({ retrievedAt }) => retrievedAt)
          .sort()
          .at(-1) ?? '',
      asked: parts.map(({ asked }) => asked),
      notes: eachOnce(parts.flatMap(({ notes }) => notes)),
    },
  };
}

/** Every part of a table says the same notes. */
const eachOnce = (notes: Part['notes']): Part['notes'] => [
  ...new Map(notes.map((note) => [note.text, note])).values(),
];

async function publishPlaces(
  tx: Tx,
  { unit, id }: { unit: string; id: string },
  { country, document, source, example }: PreparedPlaces,
): Promise<number> {
  const number = await openVintage(tx, {
    unit,
    import: id,
    holds: 'places',
    country,
    boundaries: null,
    whole: true,
    source,
    example,
    contentHash: hashOfDocument(document),
  });
  await addGeography(tx, { number, country, document });
  return number;
}

async function endAs(
  { database, actor }: Running,
  id: string,
  end: Parameters<typeof endImport>[3],
): Promise<Import> {
  return database.withActor(actor, async (tx) => {
    const held = await holdImport(tx, actor.unit, id);
    if (held && !hasEnded(held)) await endImport(tx, actor.unit, id, end);
    const ended = await importOf(tx, actor.unit, id);
    if (!ended) throw new Error(`there is no import ${id}`);
    return ended;
  });
}

const hasEnded = ({ state }: Import): boolean => state !== 'waiting' && state !== 'running';
