import type { Panel } from './panel/panel.ts';
import { reasons } from './panel/reasons.ts';
import type { PanelMade } from './panel-of.ts';
import type { Period } from './period.ts';
import { hasNumber } from './terms.ts';

/** Cells of one place and series without a number, and why. */
export type Lacking = {
  readonly place: string;
  readonly name: string;
  readonly series: string;
  readonly periods: readonly Period[];
  /** Of the first of them: `CellAccount.how`, and the municipalities that lack a number. */
  readonly how: string;
  readonly parts: readonly { readonly code: string; readonly name: string }[];
};

/** What a panel lacks, place by place; `all` is how many places and series lack something, of which the first are explained. */
export function lackingIn(
  { input }: Pick<PanelMade, 'input'>,
  panel: Panel,
  most = 200,
): { readonly all: number; readonly explained: readonly Lacking[] } {
  const explained: Lacking[] = [];
  let all = 0;
  for (const [p, { id, name }] of panel.places.entries())
    for (const [s, series] of panel.series.entries()) {
      const periods = panel.periods.filter(
        (_, t) => !hasNumber(panel.states[(p * panel.periods.length + t) * panel.series.length + s] ?? 0),
      );
      const [first] = periods;
      if (first === undefined) continue;
      all += 1;
      if (explained.length >= most) continue;
      const { how, lacks } = reasons(input, id, first, series);
      explained.push({
        place: id,
        name,
        series,
        periods,
        how,
        parts: lacks.map(({ code, name: part }) => ({ code, name: part })),
      });
    }
  return { all, explained };
}
