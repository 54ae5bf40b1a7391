import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runProgram } from '../program.ts';

/** Six made places over ten years; Nyby is treated from 2016 and falls by 5. */
export const place = (unit: number, year: number) => {
  const usual = 50 + 7 * unit + 2 * (year - 2010) + 3 * Math.sin(unit * 5 + year * (1 + unit / 10));
  return unit === 0 && year >= 2016 ? usual - 5 : usual;
};
export const names = ['Nyby', 'Fjellvik', 'Sandnesset', 'Åsdal', 'Myrvang', 'Holmestrand'];
export const years = Array.from({ length: 10 }, (_, t) => 2010 + t);
export const long = [
  'place;year;jobs',
  ...names.flatMap((name, unit) =>
    years.map((year) => `${name};${year};${String(place(unit, year)).replace('.', ',')}`),
  ),
].join('\n');
export const wide = [
  ['place', ...years].join(),
  ...names.map((name, unit) => [name, ...years.map((year) => place(unit, year))].join()),
].join('\n');

export const columns = ['--unit-column', 'place', '--time-column', 'year', '--outcome', 'jobs'];
export const nyby = ['--treated', 'Nyby', '--start', '2016'];

/** `omstilt evaluate` of texts, in a folder of the test file that asks for it. */
export function evaluating() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'omstilt-evaluate-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const at = (...names: string[]) => join(folder, ...names);
  return { at, runAt, run };

  async function run(text: string, ...given: string[]) {
    const path = at(`${Math.random()}.csv`);
    await writeFile(path, text);
    return runAt(path, ...given);
  }
}

async function runAt(path: string, ...given: string[]) {
  let [out, err] = ['', ''];
  const code = await runProgram(['evaluate', path, ...given], {
    out: (words: string) => {
      out += words;
    },
    err: (words: string) => {
      err += words;
    },
    watched: false,
    environment: {},
  } as never);
  return { code, out, err };
}
