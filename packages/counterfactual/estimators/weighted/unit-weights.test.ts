import { expect, it } from 'vitest';
import { madeBlock } from '../../testing/made-block.ts';
import { noiseLevel } from './noise.ts';
import { rowsOf } from './rows.ts';
import { solveUnitWeights, unitWorkspace } from './unit-weights.ts';

const block = madeBlock({ controls: 9 });
const rows = rowsOf(block, true, noiseLevel(block));

it.each([0, 20])('two who solve with the same rows in turn do not see each other, ridge %d', (eta) => {
  const weights = (work: ReturnType<typeof unitWorkspace>, row: number) => {
    const into = new Float64Array(rows.controls);
    solveUnitWeights(work, { row, eta, into });
    return into;
  };
  const alone = [2, 5, -1].map((row) => weights(unitWorkspace({ ...rows }), row));
  const [one, other] = [unitWorkspace(rows), unitWorkspace(rows)];
  expect([weights(one, 2), weights(other, 5), weights(one, -1)]).toEqual(alone);
});
