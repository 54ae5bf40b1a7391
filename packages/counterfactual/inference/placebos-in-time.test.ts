import { expect, it } from 'vitest';
import { estimate } from '../estimators/estimators.ts';
import type { Block } from '../panel/block.ts';
import { madeBlock } from '../testing/made-block.ts';
import { pretendedStart } from './placebos-in-time.ts';

const block = madeBlock({ pre: 9, post: 3, covariates: new Map([['size', (unit, t) => 100 * unit + t]]) });

it('a start that pretends makes a whole panel of its own: what came after it is cut off everywhere', () => {
  const seen: Block[] = [];
  const found = pretendedStart(
    block,
    (each) => {
      seen.push(each);
      return estimate(each, 'sdid');
    },
    5,
  );
  const [{ panel, pre, post }] = seen as [Block];
  expect([pre, post, panel.periods.length, panel.times.length]).toEqual([5, 4, 9, 9]);
  expect(panel.outcomes).toHaveLength(9 * panel.units.length);
  expect([...panel.starts]).toEqual(panel.units.map((_, unit) => (unit === 0 ? 5 : -1)));
  for (let unit = 0; unit < panel.units.length; unit += 1)
    for (let t = 0; t < 9; t += 1) {
      expect(panel.outcomes[unit * 9 + t]).toBe(block.panel.outcomes[unit * 12 + t]);
      expect(panel.covariates.get('size')?.[unit * 9 + t]).toBe(100 * unit + t);
    }
  expect(found.start).toBe('2005');
});
