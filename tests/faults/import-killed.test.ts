import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '#tests/ground/processes.ts';
import { chance } from './chance.ts';
import { Importing, type Seen } from './importing.ts';

// Whoever saw it fail puts here the seed that was printed: the blows fall at the same moments again.
const seed = Date.now();
const below = chance(seed);
let importing: Importing;

beforeAll(async () => {
  say(`seed ${seed}`);
  importing = await Importing.start();
  writeFileSync(file(), largeFile());
});
afterAll(() => importing.remove());

describe('an import that is killed at any moment, and run again', { timeout: 600_000 }, () => {
  it('of a table of an office ends with the rows of one that was not, and asks for nothing twice', async () => {
    await killedTenTimes(table, ['no.population'], {
      calls: () => importing.double.callsTo('ssb-v2').filter(({ url }) => url.includes('/data')).length,
      // Before the office is asked there is nothing to lose.
      begun: async (program) => {
        while (importing.double.callsTo('ssb-v2').length === 0 && program.child.exitCode === null)
          await pause(5);
      },
    });
  });

  it('of a large file ends with the rows of one that was not', async () => {
    const maps = series.flatMap((key, at) => ['--map', `n${at}=${key}`]);
    const words = ['import', file(), '--boundaries', '2026-01-01', ...maps];
    await killedTenTimes(words, series.slice(0, 3), {
      calls: () => 0,
      // Node and the schema take a second; nothing is written before that.
      begun: async () => void (await pause(1_000)),
    });
  });

  it('is stopped by Ctrl-C as well, says what is kept, and goes on', async () => {
    const database = await importing.fresh();
    importing.double.forget();
    const program = importing.begin(database, ...table);
    while (importing.double.callsTo('ssb-v2').length < 6) await pause(5);
    program.child.kill('SIGINT');
    expect(await program.ends(), program.said).toBe(4);
    expect(program.said).toContain('the same command goes on where it was');
    expect(await importing.seen(database)).toMatchObject({ vintages: 0 });
    expect(await importing.run(database, ...table)).toMatchObject({
      code: 0,
      said: expect.stringContaining('goes on where it was'),
    });
    expect(await importing.seen(database)).toMatchObject({ vintages: 1, whole: true });
  });
});

const table = ['import', 'ssb', '--table', '07459'];

type About = {
  /** How often the office was asked for numbers. */
  readonly calls: () => number;
  /** Waits until there is something to be interrupted. */
  readonly begun: (program: Program) => Promise<void>;
};

async function killedTenTimes(
  words: readonly string[],
  exported: readonly string[],
  { calls, begun }: About,
): Promise<void> {
  const untouched = await importing.fresh();
  importing.double.forget();
  const first = importing.begin(untouched, ...words);
  await begun(first);
  const from = performance.now();
  expect(await first.ends(), first.said).toBe(0);
  const takes = performance.now() - from;
  const all = calls();
  const expected = await state(untouched, exported);
  expect(expected.seen).toMatchObject({ vintages: 1, whole: true });
  for (let round = 1; round <= 10; round += 1) {
    const database = await importing.fresh();
    importing.double.forget();
    const program = importing.begin(database, ...words);
    await begun(program);
    const moment = below(Math.ceil(takes));
    await Promise.race([pause(moment), program.ends()]);
    const withDatabase = round % 3 === 0;
    await importing.kill(program, withDatabase);
    const between = await importing.seen(database);
    // Nothing, or all of it.
    expect(between.whole).toBe(true);
    expect([null, expected.seen.hash]).toContain(between.hash);
    const again = await importing.run(database, ...words);
    expect(again, again.said).toMatchObject({ code: 0 });
    expect(await state(database, exported)).toEqual(expected);
    // One answer was on its way when the blow fell.
    expect(calls()).toBeLessThanOrEqual(all + 1 + (between.hash === null ? 0 : all));
    const resumed = /goes on where it was|was begun before/.test(again.said) ? 'gone on with' : 'begun anew';
    const how = between.hash === null ? resumed : 'nothing left to do';
    const what = withDatabase ? 'killed with the database' : 'killed';
    say(`${what} after ${moment} of ${Math.round(takes)} ms: ${between.vintages} vintages seen, ${how}`);
  }
}

type State = { readonly seen: Seen; readonly panel: string };

async function state(database: string, keys: readonly string[]): Promise<State> {
  const out = join(importing.folder.path, 'panel.csv');
  const words = ['panel', '--series', keys.join(','), '--boundaries', '2026-01-01', '--out', out];
  const { code, said } = await importing.run(database, ...words);
  expect(code, said).toBe(0);
  const panel = readFileSync(out, 'utf8');
  expect(panel.split('\n').length).toBeGreaterThan(100);
  return { seen: await importing.seen(database), panel };
}

/** Half a million numbers of places that do not exist. */
function largeFile(): string {
  const places = ['9901', '9902', '9903', '9904', '9909', '9921', '9927', '9931', '9932'];
  const months = Array.from(
    { length: 1_200 },
    (_, at) => `${1926 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const rows = places.flatMap((place) =>
    months.map((month, at) =>
      [place, month, ...series.map((_, s) => Number(place) * (s + 1) + at)].join(','),
    ),
  );
  return [['kommunenummer', 'period', ...series.map((_, at) => `n${at}`)].join(','), ...rows, ''].join('\n');
}

const series = Array.from({ length: 40 }, (_, at) => `no.made-up-${at}`);

const file = () => join(importing.folder.path, 'large.csv');

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
