import type { Block } from '../panel/block.ts';

/**
 * How far two controls lie from each other before: the root mean square of their difference, over all pairs and periods, without each
 * unit's own mean where the level may differ. A counterfactual that misses by more is no nearer than a control drawn at random.
 * Unit: the outcome's; 0 for one control.
 */
export function donorSpread({ panel, controls, pre }: Block, level: boolean): number {
  if (controls.length < 2) return 0;
  const width = panel.periods.length;
  const rows = controls.map((unit) => {
    const row = panel.outcomes.slice(unit * width, unit * width + pre);
    const mean = level ? row.reduce((sum, value) => sum + value, 0) / pre : 0;
    return row.map((value) => value - mean);
  });
  let square = 0;
  for (let t = 0; t < pre; t += 1) {
    const mean = rows.reduce((sum, row) => sum + (row[t] as number), 0) / rows.length;
    for (const row of rows) square += ((row[t] as number) - mean) ** 2;
  }
  // The mean square of differences is twice the variance.
  return Math.sqrt((2 * square) / (pre * (rows.length - 1)));
}
