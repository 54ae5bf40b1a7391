import type { Panel } from '../panel/panel.ts';
import { hasNumber, type State, states } from '../terms.ts';

/** The number of a cell, or the state that says why there is none. */
export function said(panel: Panel, place: string, period: string, series = panel.series[0]): number | State {
  const { state, value } = cellOf(panel, place, period, series);
  return value ?? state;
}

export function cellOf(panel: Panel, place: string, period: string, series = panel.series[0]) {
  const p = panel.places.findIndex(({ id }) => id === place);
  const t = panel.periods.indexOf(period);
  const s = panel.series.indexOf(series ?? '');
  if (p < 0 || t < 0 || s < 0) throw new Error(`the panel has no ${place}, ${period}, ${series}`);
  const at = (p * panel.periods.length + t) * panel.series.length + s;
  const code = panel.states[at] as number;
  return { state: states[code] as State, value: hasNumber(code) ? (panel.values[at] as number) : null };
}
