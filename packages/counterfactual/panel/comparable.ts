import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Panel } from './panel.ts';

/** Throws where no comparison is possible: one unit or period, nobody treated, everybody treated at once, or nothing before it. */
export function refuseIncomparable({
  units,
  periods,
  starts,
}: Pick<Panel, 'units' | 'periods' | 'starts'>): void {
  if (units.length < 2)
    throw refused('one-unit', `there ${units.length === 1 ? 'is one unit' : 'are no units'}`, {
      why: 'A treated unit is compared with others.',
      remedy: 'Add units that are not treated.',
    });
  if (periods.length < 2)
    throw refused('one-period', `there is one period, ${periods[0]}`, {
      why: 'The time after the treatment is compared with the time before.',
      remedy:
        'Add the periods before the treatment; see to it that the column for time is the one that was meant.',
    });
  const treated = starts.filter((start) => start >= 0);
  if (treated.length === 0)
    throw refused('no-treated', `none of the ${units.length} units is treated by ${periods.at(-1)}`, {
      why: 'There is no effect to estimate. A start after the last period counts as never.',
      remedy: 'Say which units are treated and from when, or add the periods after the start.',
    });
  if (treated.every((start) => start === 0))
    throw refused(
      'no-period-before',
      `the treatment starts in the first period, ${periods[0]}, or before it`,
      {
        why: 'What would have happened is learned from the time before.',
        remedy: 'Add earlier periods.',
      },
    );
  if (treated.length === units.length && treated.every((start) => start === treated[0]))
    throw refused(
      'all-treated',
      `all ${units.length} units are treated from ${periods[treated[0] as number]}`,
      {
        why: 'Nobody shows what would have happened without the treatment.',
        remedy: 'Add units that are never treated, or treated later.',
      },
    );
}

const refused = (code: string, found: string, told: { readonly why: string; readonly remedy: string }) =>
  new CounterfactualError({ code, found, ...told });
