import type { Block } from './block.ts';

/** The block with some of its periods only, by position and in order. */
export function withPeriods(block: Block, kept: readonly number[]): Block {
  const { panel } = block;
  const width = panel.periods.length;
  const pick = (from: Float64Array) =>
    Float64Array.from(
      { length: panel.units.length * kept.length },
      (_, at) => from[Math.floor(at / kept.length) * width + (kept[at % kept.length] as number)] as number,
    );
  const pre = kept.filter((t) => t < block.pre).length;
  return {
    ...block,
    pre,
    post: kept.length - pre,
    panel: {
      ...panel,
      periods: kept.map((t) => panel.periods[t] as string),
      times: Float64Array.from(kept, (t) => panel.times[t] as number),
      outcomes: pick(panel.outcomes),
      starts: panel.starts.map((start) => (start < 0 ? start : kept.filter((t) => t < start).length)),
      covariates: new Map([...panel.covariates].map(([name, values]) => [name, pick(values)])),
    },
  };
}

/** The block without one of its controls, by its position in the panel. */
export const withoutControl = (block: Block, unit: number): Block => ({
  ...block,
  controls: block.controls.filter((each) => each !== unit),
});
