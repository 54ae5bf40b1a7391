import { dayOf, type Period, periodAt } from '../period.ts';
import { isOn } from '../places/lineage.ts';
import type { Unit } from '../places/units.ts';
import { type Ground, withBreak } from './account.ts';
import type { CellAccount } from './cell-account.ts';
import type { PanelInput, SeriesOfPanel } from './input.ts';
import { PanelRefused } from './panel-refused.ts';
import { type Plan, planOf } from './plan.ts';

/** How one cell of a panel came to be: what was looked at, of which parts, and what they lack. */
export type Reasons = CellAccount & {
  readonly place: string;
  readonly name: string;
  readonly period: Period;
  readonly series: string;
};

/**
 * Accounts for a cell of the panel that `buildPanel` makes of the same input. `place` is the id of a unit; throws `PanelRefused` where
 * there is none, or the period or series is not of the panel.
 */
export function reasons(input: PanelInput, place: string, period: Period, series: string): Reasons {
  const plan = planOf(input);
  const unit = plan.units.find(({ id }) => id === place);
  if (!unit)
    throw new PanelRefused('no-such-place', place, `is no unit of ${input.boundaries} in this panel`);
  const t = input.periods.indexOf(period);
  if (t < 0) throw new PanelRefused('no-such-period', period, 'is not among the periods of this panel');
  if (!input.series.includes(series))
    throw new PanelRefused('unknown-series', series, 'is not among the series of this panel');
  const { first, asked } = plan.span;
  const at = first + (asked[t] as number);
  const account = withBreak(ground(input, plan, unit), series, at, (each) => asked.includes(each - first));
  return { place, name: unit.name, period, series, ...account };
}

function ground(input: PanelInput, { span, definitions, deliveredOf }: Plan, unit: Unit): Ground {
  return {
    definition: (key) => definitions.get(key) as SeriesOfPanel,
    delivered: (key) => deliveredOf.get(key) ?? [],
    partsOn: (day) => (day < input.graph.since ? [] : unit.eras.filter((era) => isOn(era, day))),
    dayOf: (at, moment) => dayOf(periodAt(span.frequency, at), moment),
    first: span.first,
  };
}
