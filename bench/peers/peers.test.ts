import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { panels } from '../panels.ts';
import { peerJobs } from './jobs.ts';
import { peerLines, tableOf } from './peers.ts';
import { publishedLines } from './published.ts';
import { findR, timeInR } from './r.ts';

const { tobacco, national, kansas, counties } = panels();
const sizes = { tobacco: tobacco.panel, national: national.panel, kansas: kansas.panel, counties };
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A PATH on which `Rscript` is this shell script, and nothing else but what a shell needs; without one it is empty. */
function pathWith(script?: string): { PATH: string } {
  const folder = mkdtempSync(join(tmpdir(), 'omstilt-fake-r-'));
  folders.push(folder);
  if (script === undefined) return { PATH: folder };
  writeFileSync(join(folder, 'Rscript'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'Rscript'), 0o755);
  return { PATH: `${folder}:/usr/bin:/bin` };
}

const compared = (environment: { PATH: string }) =>
  [...peerLines(sizes, { fast: true, environment })].join('\n');

const installed = (...names: string[]) => `if grep -q requireNamespace "$1"; then
${names.map((name) => `  echo "installed ${name} 1.2.3"`).join('\n')}
  exit 0
fi`;

describe.skipIf(process.platform === 'win32')('ratios to packages of R', { timeout: 60_000 }, () => {
  it('are not there where R is not, and it is said', () => {
    expect(findR(['did'], pathWith())).toEqual({ kind: 'absent' });
    const told = compared(pathWith());
    expect(told).toContain('no Rscript on the PATH; nothing is compared');
    expect(told).not.toMatch(/×|\d+ ms/);
  });

  it('are not there where R does not run, and why is said', () => {
    const told = compared(pathWith('echo "no libR.so" >&2; exit 127'));
    expect(told).toContain('it ended with 127: no libR.so');
    expect(told).not.toMatch(/ ms/);
  });

  it('are not there for a package that R does not have, each named', () => {
    const told = compared(pathWith('echo "R of no packages"'));
    for (const { library } of peerJobs(sizes)) expect(told).toContain(`${library}: not installed`);
    expect(told).not.toMatch(/ ms/);
  });

  it('are what R took over what we take, of the packages it has', () => {
    const told = compared(
      pathWith(`${installed('synthdid')}\necho "some other words"\necho "measured 0.25 -0.0512"`),
    );
    const line = told.split('\n').find((each) => each.includes('synthdid 1.2.3')) ?? '';
    const [, ours = '', ratio = ''] = /250 ms against (\S+) ms, (\S+) ×/.exec(line) ?? [];
    expect(Number(ratio) / (250 / Number(ours))).toBeCloseTo(1, 1);
    expect(line).toContain('-0.051200 and');
    expect(told).toContain('did: not installed');
    expect(told.match(/ ms against/g)).toHaveLength(1);
  });

  it('are not there where the job fails or tells nothing, and R is quoted', () => {
    const failing = compared(pathWith(`${installed('did')}\necho "object not found" >&2; exit 1`));
    expect(failing).toMatch(
      /did 1\.2\.3, .*: failed, nothing is compared: it ended with 1: object not found/,
    );
    const silent = compared(pathWith(`${installed('did')}\necho "measured NA NaN"`));
    expect(silent).toContain('R told no time and no number');
    expect(failing + silent).not.toMatch(/×.*;/);
  });

  it('come of the table that we read too: R is given it, and as many runs as asked for', () => {
    const environment = pathWith('echo "measured $3 $(wc -l < "$2")"');
    const asked = timeInR({ library: 'did', prepare: '', job: '1' }, tableOf(counties), 7, environment);
    expect(asked).toEqual({ kind: 'measured', seconds: 7, value: 2500 });
  });
});

describe('the table for R', { timeout: 60_000 }, () => {
  it('has a row for each unit and period, treated from its first treated period on', () => {
    const [head, ...rows] = tableOf(counties).split('\n');
    expect(head).toBe('unit,time,outcome,treated,first');
    expect(rows).toHaveLength(2500);
    const cells = rows.map((row) => row.split(',').map(Number));
    for (const [unit = 0, time = 0, outcome, treated, first = 0] of cells) {
      expect(treated).toBe(first > 0 && time >= first ? 1 : 0);
      const at = (unit - 1) * 5 + counties.periods.indexOf(String(time));
      expect(outcome).toBe(counties.outcomes[at]);
    }
    expect(cells.filter(([, , , treated]) => treated === 1)).toHaveLength(20 * 4 + 40 * 2 + 131);
  });

  it('is read by jobs that each name what they need', () => {
    for (const { job, prepare, ours } of peerJobs(sizes)) {
      expect(Number.isFinite(ours())).toBe(true);
      const code = `${prepare}\n${job}`;
      for (const [open, close] of ['()', '[]', '{}'])
        expect(code.split(open as string).length).toBe(code.split(close as string).length);
    }
  });
});

describe('what was measured elsewhere', { timeout: 60_000 }, () => {
  it('is not told where the file is not, and is told as another machine’s where it is', () => {
    expect(publishedLines('/nowhere.json')).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'omstilt-published-'));
    folders.push(folder);
    const path = join(folder, 'timings.json');
    writeFileSync(
      path,
      JSON.stringify({
        environment: { cpu: 'a processor', date: '2026-11-22', R: '4.2.2', packages: { did: '2.5.1' } },
        r_peers: {
          mpdta: { median: 0.024 },
          extrapolated: { seconds: 103 },
          subset24_per_unit: { median: 0.473 },
        },
        cpp_peer_coresynth: { sdid: { median: 0.0032 } },
      }),
    );
    const told = publishedLines(path).join('\n');
    expect(told).toContain('ANOTHER machine (a processor; R 4.2.2; 2026-11-22)');
    expect(told).toContain('not to be divided by ours');
    expect(told).toContain('mpdta: 0.0240 s');
    expect(told).toContain('sdid: 0.00320 s');
    expect(told).not.toMatch(/103|0\.473/);
  });
});
