import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';

/**
 * One block for each start, by time, all with the units that are never treated as controls. A cohort with fewer than two periods before is
 * left out, and a warning names it (Clarke, Pailañir, Athey, Imbens 2024, Stata Journal 24). Throws `CounterfactualError`: nobody is treated, no controls, no cohort left.
 */
export function cohortBlocks(panel: Panel): { readonly blocks: Block[]; readonly warnings: Warning[] } {
  const starts = [...new Set(panel.starts)].filter((start) => start >= 0).sort((a, b) => a - b);
  const all = starts.map((start) => cohortBlock(panel, start));
  const blocks = all.filter(({ pre, controls }) => pre >= 2 && controls.length > 0);
  if (blocks.length === 0) throw nothingLeft(panel, starts.length);
  return { blocks, warnings: all.filter((block) => !blocks.includes(block)).map(leftOut) };
}

function cohortBlock(panel: Panel, start: number): Block {
  const indices = panel.units.map((_, unit) => unit);
  return {
    panel,
    treated: indices.filter((unit) => panel.starts[unit] === start),
    controls: indices.filter((unit) => (panel.starts[unit] as number) < 0),
    pre: start,
    post: panel.periods.length - start,
  };
}

const leftOut = ({ panel, pre, treated, controls }: Block): Warning => ({
  code: 'cohort-left-out',
  found:
    controls.length === 0
      ? 'no unit is left to compare with'
      : `${pre} ${pre === 1 ? 'period' : 'periods'} before, for ${treated.length} ${treated.length === 1 ? 'unit' : 'units'}`,
  where: { cohort: panel.periods[pre] },
  why: 'Weights need at least two periods before.',
  remedy: 'Add earlier periods, or tell the reader that this cohort is not in the estimate.',
});

function nothingLeft({ units, starts }: Panel, cohorts: number): CounterfactualError {
  const never = starts.filter((start) => start < 0).length;
  return new CounterfactualError({
    code: cohorts === 0 ? 'no-treated-unit' : never === 0 ? 'no-control-unit' : 'too-few-pre-periods',
    found: `${units.length} units, ${cohorts} cohorts, ${never} never treated`,
    why: 'Each cohort is compared with units that are never treated, and needs at least two periods before.',
    remedy: 'Add units that were never treated, or earlier periods.',
  });
}
