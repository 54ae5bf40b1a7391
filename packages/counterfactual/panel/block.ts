import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Panel } from './panel.ts';

/** A panel in which all treated units are treated from one period on: what DiD, SC, DIFP and SDID take. */
export type Block = {
  readonly panel: Panel;
  /** Positions in `panel.units`, in their order. */
  readonly controls: readonly number[];
  readonly treated: readonly number[];
  /** Periods before the treatment, and from then on. */
  readonly pre: number;
  readonly post: number;
};

/**
 * The panel with its controls, its treated units and their one start. Throws `CounterfactualError`: `no-treated-unit`, `no-control-unit`,
 * `staggered-adoption`, and `too-few-pre-periods` for fewer than `least` periods before.
 */
export function blockOf(panel: Panel, least: number): Block {
  const indices = panel.units.map((_, unit) => unit);
  const treated = indices.filter((unit) => (panel.starts[unit] as number) >= 0);
  const controls = indices.filter((unit) => (panel.starts[unit] as number) < 0);
  if (treated.length === 0)
    refuse(
      'no-treated-unit',
      `none of ${indices.length} units is treated`,
      {},
      'There is no effect to estimate.',
      'Name the treated unit and when its treatment starts.',
    );
  if (controls.length === 0)
    refuse(
      'no-control-unit',
      `all ${indices.length} units are treated`,
      {},
      'Nothing shows what would have happened without the treatment.',
      'Add units that were not treated in these periods.',
    );
  const pre = panel.starts[treated[0] as number] as number;
  const other = treated.find((unit) => panel.starts[unit] !== pre);
  if (other !== undefined)
    refuse(
      'staggered-adoption',
      `treatments start in ${panel.periods[pre]} and in ${panel.periods[panel.starts[other] as number]}`,
      { unit: panel.units[other] },
      'One date of treatment is what this method takes.',
      'Use `sdidStaggered`, `csdid` or `eventStudy`.',
    );
  if (pre < least)
    refuse(
      'too-few-pre-periods',
      `${pre} ${pre === 1 ? 'period' : 'periods'} before the treatment, and at least ${least} are needed`,
      { period: panel.periods[pre] },
      'Weights that fit so few periods fit by chance.',
      least === 1 ? 'Add periods from before the treatment.' : 'Add earlier periods, or use `did`.',
    );
  return { panel, controls, treated, pre, post: panel.periods.length - pre };
}

function refuse(code: string, found: string, where: object, why: string, remedy: string): never {
  throw new CounterfactualError({ code, found, where, why, remedy });
}
