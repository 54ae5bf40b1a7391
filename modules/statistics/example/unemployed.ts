import { normal } from './chance.ts';
import { closedArea, lost, neighbourArea, stillWithoutWork } from './closure.ts';
import type { Area } from './county.ts';
import { cycle, firstYear } from './cycle.ts';
import type { Edition } from './edition.ts';

/** Registered unemployed at the end of each month from January of the first year: a share of those who work, a season, the cycle, and the smelter's people. */
export const unemployedOf = (area: Area, residents: readonly number[], edition: Edition): readonly number[] =>
  residents.flatMap((working, at) =>
    season.map((more, month) => {
      const year = firstYear + at;
      const rate = Math.max(0.008, 0.022 - 0.5 * cycle(year)) * more;
      const noise = 1 + 0.07 * normal(`unemployed|${area.id}|${year}|${month}`);
      return Math.max(0, Math.round(working * rate * noise) + ofSmelter(area, year, month, edition));
    }),
  );

/** January and summer holidays are high, late spring and autumn low. */
const season = [1.15, 1.12, 1.06, 1, 0.93, 0.95, 1.08, 1.03, 0.95, 0.92, 0.94, 1.02];

/** Seven of ten without work are registered; the others are on courses, or have their pension. */
function ofSmelter({ id }: Area, year: number, month: number, { closure }: Edition): number {
  const lived = id === closedArea ? 290 : id === neighbourArea ? lost.neighbours : 0;
  const [closedYear = '', closedMonth = ''] = closure.month.split('M');
  const months = (year - Number(closedYear)) * 12 + month + 1 - Number(closedMonth);
  return months < 0 ? 0 : Math.round(0.7 * lived * stillWithoutWork(Math.floor(months / 12)));
}
