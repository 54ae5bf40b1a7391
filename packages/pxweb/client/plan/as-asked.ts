import type { Cube, Dimension } from '../../json-stat/index.ts';
import { fold } from '../selection/codes-of.ts';
import { shown, someOf } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';
import type { ChosenCodes } from './resolve.ts';

/**
 * Refuses an answer (`other-cells`) that holds anything but what was asked: a server that falls back on a default selection,
 * or drops a variable, answers 200 all the same. Variables that were left out may come as one total.
 */
export function refuseOtherCells(cube: Cube, selection: readonly ChosenCodes[], url: string): void {
  for (const { variable, codes } of selection) {
    const dimension = cube.dimensions.find(({ id }) => fold(id) === fold(variable));
    if (!dimension) throw otherCells(variable, 'is not in the answer', url);
    const answered = new Set(dimension.codes.map(fold));
    const lacking = codes.filter((code) => !answered.has(fold(code)));
    if (lacking.length > 0) throw otherCells(variable, `lacks ${someOf(lacking)}`, url);
    if (dimension.codes.length !== codes.length)
      throw otherCells(variable, `has ${dimension.codes.length} codes for ${codes.length} asked for`, url);
  }
  const asked = new Set(selection.map(({ variable }) => fold(variable)));
  const more = cube.dimensions.find(({ id, codes }: Dimension) => !asked.has(fold(id)) && codes.length !== 1);
  if (more) throw otherCells(more.id, `has ${more.codes.length} codes that were not asked for`, url);
}

const otherCells = (variable: string, what: string, url: string) =>
  new SourceRefused({
    code: 'other-cells',
    what: `The answer is not what was asked: ${shown(variable)} ${what}`,
    remedy: 'Nothing of it was used. Read the metadata again, and make a new plan.',
    path: variable,
    url,
  });
