import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { placebosInSpace } from './placebos-in-space.ts';

const tenths = fc.integer({ min: -40, max: 40 });

it('effects that differ by rounding alone are as large as each other', () => {
  fc.assert(
    fc.property(tenths, tenths, (one, other) => {
      fc.pre(one !== other);
      // The treated lie as far from the mean of both controls as these from each other.
      const moved = (one + other) / 2 + Math.abs(one - other);
      const outcomes = [moved, one, other].flatMap((change) => [0, 0, change / 10]);
      const panel = panelOf({
        units: ['treated', 'one', 'other'],
        periods: ['1', '2', '3'],
        outcomes: Float64Array.from(outcomes),
        starts: Int32Array.of(2, -1, -1),
      });
      expect(placebosInSpace(blockOf(panel, 1), 'did').pValue).toMatchObject({ value: 1, smallest: 1 / 3 });
    }),
  );
});
