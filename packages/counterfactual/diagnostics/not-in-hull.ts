import type { Warning } from '../errors/counterfactual-error.ts';
import type { HullTest } from './hull.ts';

/** For methods whose counterfactual is a mean of donors at its own level. */
export function notInHull(periods: HullTest['outOfRange'], pre: number): Warning[] {
  const [first] = periods;
  if (!first) return [];
  const named = (direction: 'above' | 'below') => {
    const those = periods.filter((each) => each.direction === direction).map(({ time }) => time);
    const more = those.length > 10 ? ` and ${those.length - 10} more` : '';
    return those.length > 0 ? [`${direction} in ${those.slice(0, 10).join(', ')}${more}`] : [];
  };
  return [
    {
      code: 'outside-the-hull',
      found: `in ${periods.length} of ${pre} periods before the treatment the treated lie outside all donors: ${[...named('above'), ...named('below')].join('; ')}`,
      where: { period: first.time },
      why: 'No mean of donors reaches there.',
      remedy: 'Allow another level (`difp`, `sdid`), or use augmented synthetic control (`asc`).',
    },
  ];
}
