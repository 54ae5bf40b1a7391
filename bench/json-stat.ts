import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSONstat from 'jsonstat-toolkit';
import { readCube } from '#packages/pxweb/index.ts';
import { type Answer, answers, cells } from './json-stat-answers.ts';
import { say } from './say.ts';
import { inMs, median } from './warm.ts';

/**
 * One answer from its text to all its values and statuses, by ours and by jsonstat-toolkit, in turns. Theirs is asked in its fastest way, the lists
 * that a dataset has (`value`, `status`), and cell by cell (`Data()`); of `JSON.parse` alone is told what any reader on top of it must take.
 */
export function benchJsonStat({ fast }: { fast: boolean }): void {
  say(`JSON-stat, one core: an answer of ${cells} cells, text to values and statuses.`);
  for (const answer of answers()) {
    agree(answer);
    time(answer, fast ? 5 : 15);
  }
  for (const answer of fast ? answers().slice(0, 1) : answers()) memory(answer);
}

/** What `bench json-stat-memory <ours|toolkit|nothing> <file>` prints: the most this process has had, in megabytes. */
export function printMemory(reader: string, file: string): void {
  const bytes = readFileSync(file);
  const kept =
    reader === 'ours' ? readCube(bytes) : reader === 'toolkit' ? lists(bytes.toString('utf8')) : bytes;
  say(String(kept && Math.round(process.resourceUsage().maxRSS / 1024)));
}

const lists = (text: string) => {
  const { value, status } = JSONstat(JSON.parse(text)).Dataset(0);
  return { value, status };
};

function time({ name, text }: Answer, rounds: number): void {
  const bytes = new TextEncoder().encode(text);
  const ways: Record<string, () => unknown> = {
    text: () => readCube(text),
    bytes: () => readCube(bytes),
    lists: () => lists(text),
    cells: () => JSONstat(JSON.parse(text)).Dataset(0).Data(),
    parse: () => JSON.parse(text),
  };
  const spent = byTurns(ways, rounds);
  const of = (way: string) => median(spent[way] ?? []);
  const against = (way: string) =>
    median((spent[way] ?? []).map((ms, turn) => ms / (spent.text?.[turn] ?? Number.NaN))).toPrecision(3);
  const rate = (cells / of('text') / 1000).toPrecision(3);
  say(
    `  ${name}, ${(bytes.length / 1e6).toFixed(1)} MB: ${inMs(of('text'))}, ${rate} million cells/s; from bytes ${inMs(of('bytes'))}; JSON.parse alone ${inMs(of('parse'))}`,
  );
  say(
    `    jsonstat-toolkit: lists ${inMs(of('lists'))}, ${against('lists')} × ours (goal 3); Data() ${inMs(of('cells'))}, ${against('cells')} ×`,
  );
}

/** Each way once a round, so that whatever else the machine does falls on all; the first rounds are not counted. */
function byTurns(ways: Record<string, () => unknown>, rounds: number): Record<string, number[]> {
  const spent = Object.fromEntries(Object.keys(ways).map((way): [string, number[]] => [way, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [way, work] of Object.entries(ways)) {
      const from = performance.now();
      work();
      if (round >= 0) spent[way]?.push(performance.now() - from);
    }
  }
  return spent;
}

function memory({ name, text }: Answer): void {
  const folder = mkdtempSync(join(tmpdir(), 'omstilt-bench-'));
  const file = join(folder, 'answer.json');
  writeFileSync(file, text);
  const most = (reader: string) => {
    const { stdout, status } = spawnSync(process.execPath, [
      process.argv[1] ?? '',
      'json-stat-memory',
      reader,
      file,
    ]);
    if (status !== 0) throw new Error(`bench json-stat-memory ended with ${status}`);
    return Number(stdout);
  };
  const [ours, toolkit, nothing] = ['ours', 'toolkit', 'nothing'].map(most);
  rmSync(folder, { recursive: true });
  say(
    `  ${name}, a process that reads the file once, at its most: ${ours} MB (goal 300), jsonstat-toolkit ${toolkit} MB, one that only loads the file ${nothing} MB`,
  );
}

/** No figure is told of two readers that read different numbers. */
function agree({ name, text }: Answer): void {
  const { values, statuses } = readCube(text);
  const { value, status } = lists(text);
  for (let at = 0; at < cells; at += 1) {
    const own = Number.isNaN(values[at]) ? null : values[at];
    const symbol = statuses.symbols[statuses.cells?.[at] ?? 0] || null;
    if (own !== value[at] || symbol !== (status?.[at] ?? null))
      throw new Error(`${name}: cell ${at} differs`);
  }
}
