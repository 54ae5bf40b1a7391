import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Asked,
  bringIn,
  broughtIn,
  changesSupply,
  type FileAtHand,
  fileAt,
  fileAtHand,
  isChanges,
  knownNow,
  placesOfChanges,
  type Supply,
  supplyOfFile,
  type Use,
} from '#modules/statistics/index.ts';
import { installation } from '#platform/jobs/installation.ts';
import { today } from '#platform/time/zone.ts';
import type { Answer } from '../answer.ts';
import type { Opened } from '../command-database.ts';
import { notDone } from '../in-words.ts';
import { NeedsAnswer } from '../not-done.ts';
import type { Terminal } from '../terminal.ts';
import { toldImport } from './statistics-brought.ts';
import { toldFailed, writeFailed } from './statistics-failed-rows.ts';
import { progressLine } from './statistics-progress.ts';
import { openQuestions, toldReading } from './statistics-reading.ts';

/** What a column is: a use, or the series that its numbers are. */
export type Mapped = { readonly column: string; readonly use: Use | null; readonly series: string | null };

export type GivenFile = {
  series?: string[];
  table?: string;
  country?: 'NO' | 'SE';
  period?: string;
  boundaries?: string;
  whole?: true;
  map?: Mapped[];
  answer?: Record<string, number>;
  rows: 'all' | 'good';
  failed?: string;
};

type Around = { readonly dryRun: boolean; readonly terminal: Terminal };

/** Brings a file in that lies on this machine. */
export async function importFile(
  opened: Opened,
  path: string,
  given: GivenFile,
  around: Around,
): Promise<Answer> {
  if (await holdsChanges(path)) return importChanges(opened, path, given, around);
  const { database, signal } = opened;
  const line = progressLine(around.terminal, Date.now);
  const now = await database.withActor(installation, knownNow);
  const found = await fileAtHand(fileAt(path), now, wantedOf(given), {
    signal,
    progress: ({ bytes, of }) => line.tell(basename(path), { done: bytes, of, counted: 'bytes' }),
  }).finally(() => line.end());
  const reading = toldReading(path, found);
  const { read, mapping } = found;
  if (!read || !mapping)
    throw new NeedsAnswer('open-questions', [...reading, ...openQuestions(found, path)].join('\n'));
  const failed = read.counts.failed > 0;
  if (given.failed !== undefined && failed) await writeFailed(given.failed, found, now.known);
  const problems = failed ? toldFailed(found, given) : [];
  const told = [...reading, ...problems];
  const json = { file: path, ...summaryOf(found) };
  if (around.dryRun)
    return {
      text: [...told, 'Nothing was written.'].join('\n'),
      json: { dryRun: true, ...json },
      finding: failed,
    };
  if (failed && given.rows === 'all') throw new NeedsAnswer('rows-failed', told.join('\n'));
  const asked: Asked = {
    kind: 'given',
    name: basename(path),
    sha256: found.sha256,
    mapping: { mapping, rows: given.rows },
  };
  const answer = await brought(
    opened,
    asked,
    supplyOfFile(found, { name: basename(path), sha256: found.sha256, now: Date.now() }),
    around,
  );
  return {
    text: [...told, answer.text].join('\n'),
    json: { ...json, ...(answer.json as object) },
    finding: failed,
  };
}

const wantedOf = ({
  series,
  table,
  country,
  period,
  boundaries,
  whole,
  map = [],
  answer = {},
}: GivenFile) => {
  const named = Object.fromEntries(
    map.flatMap(({ column, series: key }) => (key === null ? [] : [[column, key]])),
  );
  const [only] = series ?? [];
  return {
    ...(table === undefined ? {} : { table }),
    ...(country === undefined ? {} : { country }),
    ...(period === undefined ? {} : { period }),
    ...(boundaries === undefined ? {} : { boundaries: boundaries === 'own' ? null : boundaries }),
    ...(whole ? { whole } : {}),
    ...(Object.keys(named).length > 0 ? { series: named } : only === undefined ? {} : { series: only }),
    uses: map.flatMap(({ column, use }) => (use === null ? [] : [{ column, use }])),
    answers: answer,
  };
};

/** Told by its beginning; a table of numbers never looks like it. */
async function holdsChanges(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
    return isChanges(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await file.close();
  }
}

async function importChanges(
  opened: Opened,
  path: string,
  { country = 'NO' }: GivenFile,
  around: Around,
): Promise<Answer> {
  const bytes = await readFile(path);
  const name = basename(path);
  const list = placesOfChanges(bytes.toString('utf8'), country);
  const says = `${path}: ${list.changes.length} changes of municipalities of ${country}, since ${list.since}.`;
  if (around.dryRun)
    return {
      text: `${says}\nNothing was written.`,
      json: {
        dryRun: true,
        file: path,
        holds: 'places',
        country,
        changes: list.changes.length,
        since: list.since,
      },
    };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const asked: Asked = { kind: 'given', name, sha256, mapping: { places: country } };
  const supply = changesSupply({ list, country, name, sha256, retrievedAt: new Date().toISOString() });
  const answer = await brought(opened, asked, supply, around);
  return {
    text: `${says}\n${answer.text}`,
    json: { file: path, changes: list.changes.length, ...(answer.json as object) },
  };
}

async function brought(
  { database, signal }: Opened,
  asked: Asked & { readonly name: string },
  supply: Supply,
  { terminal }: Around,
): Promise<Answer> {
  const ended = await bringIn({
    database,
    asked,
    supplyOf: () => supply,
    signal,
    onResumed: () => terminal.err(`omstilt: ${asked.name} was begun before and is brought in now.\n`),
  });
  if (ended.problem) throw notDone(ended.problem);
  const { vintage } = ended;
  const found =
    vintage === null
      ? undefined
      : await database.withActor(installation, (tx) =>
          broughtIn(tx, vintage, today(Date.now(), 'Europe/Oslo')),
        );
  return toldImport(ended, found, asked.name);
}

const summaryOf = ({ held, guess, mapping, read, described }: FileAtHand) => ({
  format: held.format,
  table: guess.table,
  mapping,
  counts: read?.counts ?? null,
  newSeries: described.map(({ key }) => key),
});
