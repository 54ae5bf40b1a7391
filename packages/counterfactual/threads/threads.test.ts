import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { cohortBlocks } from '../estimators/cohort-blocks.ts';
import { drawnEffects } from '../inference/drawn.ts';
import { placebosExact } from '../inference/placebo-works.ts';
import { placebosInSpace } from '../inference/placebos-in-space.ts';
import { cohortEffects } from '../inference/staggered-draws.ts';
import { blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { alone, type Work } from '../parts/work.ts';
import { staggered } from '../testing/panels.ts';
import { sharedParts } from './shared-parts.ts';
import { inThreads } from './threads.ts';
import type { Told } from './worker.ts';

let folder: string;
/** The threads' script as it is published, and two that are of no use. */
let script: URL;
let dying: URL;
const nowhere = new URL('file:///nowhere/worker.js');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omstilt-threads-'));
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  script = pathToFileURL(outfile);
  await writeFile(join(folder, 'dying.mjs'), 'process.exit(1);');
  dying = pathToFileURL(join(folder, 'dying.mjs'));
});

afterAll(() => rm(folder, { recursive: true }));

const [units, periods] = [14, 15];
const block = blockOf(
  panelOf({
    units: Array.from({ length: units }, (_, unit) => `M${unit}`),
    periods: Array.from({ length: periods }, (_, t) => String(1990 + t)),
    outcomes: Float64Array.from({ length: units * periods }, (_, at) => Math.cos(at * at) + at / 70),
    starts: Int32Array.from({ length: units }, (_, unit) => (unit === 0 ? 11 : -1)),
  }),
  3,
);

describe('parts in threads', () => {
  it.each(['exact', 'compat'] as const)('are the same to the bit, however many there are: %s', (mode) => {
    const one = placebosInSpace(block, 'sdid', mode);
    for (const threads of [1, 2, 3, 5]) {
      const doing = inThreads(threads, script, { startAfter: 0 });
      expect(placebosInSpace(block, 'sdid', mode, doing)).toEqual(one);
      expect(placebosInSpace(block, 'sdid', mode, doing)).toEqual(one);
      doing.end();
    }
  });

  it('draws too, of units and of cohorts, whatever the scheme', () => {
    const panel = staggered({ seed: 6, units: 2 });
    const { blocks } = cohortBlocks(panel);
    const several = { ...block, treated: [0, 1], controls: block.controls.slice(1) };
    const options = { replications: 23, seed: 9 };
    const doing = inThreads(3, script, { startAfter: 0 });
    for (const scheme of ['bootstrap', 'placebo'] as const) {
      const units = { block: several, kind: 'sdid', options, scheme } as const;
      expect(drawnEffects(units, doing)).toEqual(drawnEffects(units));
      expect(cohortEffects({ blocks, options, scheme }, doing)).toEqual(
        cohortEffects({ blocks, options, scheme }),
      );
    }
    doing.end();
  });

  it('can be done by a thread alone', async () => {
    const parts = sharedParts(units, placebosExact.width, 2);
    const worker = new Worker(script);
    const given = { block, kind: 'sdid' } as const;
    worker.postMessage({ work: placebosExact.name, given, parts } satisfies Told);
    while (!parts.taken.subarray(1).every((done) => done === 1)) await setTimeout(5);
    await worker.terminate();
    expect(Float64Array.from(parts.numbers)).toEqual(alone(placebosExact, given, units));
  });

  it('are all done where the others end at once, or never begin', () => {
    const one = placebosInSpace(block, 'sc', 'compat');
    for (const useless of [dying, nowhere]) {
      const doing = inThreads(3, useless, { startAfter: 0 });
      expect(placebosInSpace(block, 'sc', 'compat', doing)).toEqual(one);
      doing.end();
    }
  });

  it('need no other thread where there is little to do', () => {
    const doing = inThreads(4, nowhere);
    const work: Work<null> = {
      name: 'squares',
      width: 1,
      prepare: () => (part, into, at) => (into[at] = part * part),
    };
    expect([...doing(work, null, 5)]).toEqual([0, 1, 4, 9, 16]);
    expect(doing.started).toBe(0);
    doing.end();
  });

  it('fail as one alone does, in words', () => {
    const doing = inThreads(2, script, { startAfter: 0 });
    const refused = new CounterfactualError({ code: 'no', found: 'nothing', why: 'why', remedy: 'what' });
    const work: Work<null> = {
      name: 'refusing',
      width: 1,
      prepare: () => (part) => {
        if (part === 3) throw refused;
      },
    };
    expect(() => doing(work, null, 9)).toThrow(refused);
    doing.end();
  });
});
