import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { blockOf, estimate, panelOf } from './index.ts';

const panel = {
  units: ['North', 'South', 'East', 'West'],
  periods: ['1', '2', '3', '4', '5'],
  outcomes: [3, 4, 6, 5, 9, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 1, 1, 2, 2, 3],
  starts: [4, -1, -1, -1],
};

it('the package runs where there is nothing of Node, and answers the same', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'counterfactual',
  });
  const script = `${outputFiles[0]?.text};
    const { panelOf, blockOf, estimate } = counterfactual;
    const { units, periods, outcomes, starts } = given;
    const panel = panelOf({ units, periods, outcomes: Float64Array.from(outcomes), starts: Int32Array.from(starts) });
    JSON.stringify(estimate(blockOf(panel, 3), 'sdid'));`;
  // What a browser has beside the language itself.
  const answer = vm.runInNewContext(script, { given: panel, atob, performance });
  const here = panelOf({
    ...panel,
    outcomes: Float64Array.from(panel.outcomes),
    starts: Int32Array.from(panel.starts),
  });
  expect(JSON.parse(answer)).toEqual(JSON.parse(JSON.stringify(estimate(blockOf(here, 3), 'sdid'))));
});
