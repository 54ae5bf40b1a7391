import { expect, it } from 'vitest';
import { panelOf } from '../../panel/panel.ts';
import { refusal } from '../../testing/refusal.ts';
import { augmentedControl } from './augmented-control.ts';

const [pre, periods] = [8, 10];
const panelFrom = (controls: number, of: (unit: number, t: number) => number) =>
  panelOf({
    units: Array.from({ length: controls + 1 }, (_, unit) => `M${unit}`),
    periods: Array.from({ length: periods }, (_, t) => String(2000 + t)),
    outcomes: Float64Array.from({ length: (controls + 1) * periods }, (_, at) =>
      of(Math.floor(at / periods), at % periods),
    ),
    starts: Int32Array.from({ length: controls + 1 }, (_, unit) => (unit === 0 ? pre : -1)),
  });

it.each([1e-9, 1, 1e9])(
  'controls on one path do not differ, whatever rounding says, in units of %d',
  (scale) => {
    const panel = panelFrom(3, (unit, t) => scale * (unit === 0 ? Math.sin(t) : 0.1 * (t + 1)));
    for (const unitEffects of [false, true])
      expect(refusal(() => augmentedControl(panel, { unitEffects })).code).toBe('controls-do-not-differ');
  },
);
