import { expect, it } from 'vitest';
import { madeBlock } from '../testing/made-block.ts';
import { withoutControl, withPeriods } from './part-of-block.ts';

const block = madeBlock({ pre: 6, post: 3, covariates: new Map([['size', (unit, t) => 100 * unit + t]]) });
const width = block.panel.periods.length;

it('keeps outcomes, covariates, times and names of the periods that stay', () => {
  const kept = [0, 2, 3, 7];
  const { panel, pre, post } = withPeriods(block, kept);
  expect([pre, post]).toEqual([3, 1]);
  expect(panel.periods).toEqual(['2000', '2002', '2003', '2007']);
  expect([...panel.times]).toEqual([2000, 2002, 2003, 2007]);
  for (let unit = 0; unit < panel.units.length; unit += 1)
    for (const [at, t] of kept.entries()) {
      expect(panel.outcomes[unit * 4 + at]).toBe(block.panel.outcomes[unit * width + t]);
      expect(panel.covariates.get('size')?.[unit * 4 + at]).toBe(100 * unit + t);
    }
});

it('the start moves with what is left out before it', () => {
  const { panel } = withPeriods(block, [1, 2, 5, 6, 7, 8]);
  expect(panel.starts[0]).toBe(3);
  expect(panel.starts[1]).toBe(-1);
});

it('without a control the others stay where they are, and the panel as it is', () => {
  const less = withoutControl(block, 4);
  expect(less.controls).toEqual(block.controls.filter((unit) => unit !== 4));
  expect(less.panel).toBe(block.panel);
});
