import { expect, it } from 'vitest';
import { jackknifePlus } from '../../inference/jackknife-plus.ts';
import { blockOf } from '../../panel/block.ts';
import { panelOf } from '../../panel/panel.ts';
import { augmentedControl } from './augmented-control.ts';

const [pre, periods, controls] = [8, 10, 4];

/** Fewer controls than periods, all along one path: most of what a ridge regression learns from is nought. */
const panel = panelOf({
  units: Array.from({ length: controls + 1 }, (_, unit) => `M${unit}`),
  periods: Array.from({ length: periods }, (_, t) => String(2000 + t)),
  outcomes: Float64Array.from({ length: (controls + 1) * periods }, (_, at) => {
    const [unit, t] = [Math.floor(at / periods), at % periods];
    return unit === 0 ? t * t : (unit - 2.5) * ((t % 3) + t / 7);
  }),
  starts: Int32Array.from({ length: controls + 1 }, (_, unit) => (unit === 0 ? pre : -1)),
});

it.each([1e-12, 1e-15, 1e-18, 1e-30])(
  'a ridge of %d, too small for products to hold, has the weights of one that is not',
  (lambda) => {
    const expected = augmentedControl(panel, { lambda: 1e-6 });
    const found = augmentedControl(panel, { lambda });
    for (const [row, { weight }] of found.unitWeights.entries())
      expect(weight).toBeCloseTo(expected.unitWeights[row]?.weight as number, 5);
    expect(found.estimate).toBeCloseTo(expected.estimate, 4);
    const [band, known] = [lambda, 1e-6].map(
      (each) => jackknifePlus(blockOf(panel, 3), { lambda: each, alpha: 0.5 }).average,
    );
    expect(band?.low).toBeCloseTo(known?.low as number, 3);
    expect(band?.high).toBeCloseTo(known?.high as number, 3);
  },
);
