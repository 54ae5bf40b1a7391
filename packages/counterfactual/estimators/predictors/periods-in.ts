import type { Block } from '../../panel/block.ts';
import { periodOf } from '../../panel/time.ts';
import { refused } from './read-fields.ts';
import type { PeriodName, Window } from './spec.ts';

/**
 * Positions of a window's periods in a panel. Its ends need not be periods, but must lie between the first and the last before the
 * treatment: what comes after may be the effect. Throws `predictor-spec` with the path.
 */
export function windowIn(block: Block, [from, to]: Window, path: string): readonly number[] {
  const first = timeIn(block, from, `${path}[0]`);
  const last = timeIn(block, to, `${path}[1]`);
  if (first > last) throw refused(path, `${from} comes after ${to}`, 'Give the first period first.');
  const within = before(block).filter((at) => {
    const time = block.panel.times[at] as number;
    return time >= first - apart && time <= last + apart;
  });
  if (within.length > 0) return within;
  throw refused(path, `no period of the panel lies from ${from} to ${to}`, 'Widen it.');
}

/** Positions of periods that are named one by one; each must be there, before the treatment. */
export const periodsIn = (block: Block, names: readonly PeriodName[], path: string): readonly number[] =>
  names.map((name, index) => {
    const time = timeIn(block, name, `${path}[${index}]`);
    const at = before(block).find((each) => Math.abs((block.panel.times[each] as number) - time) <= apart);
    if (at !== undefined && names.slice(0, index).includes(name))
      throw refused(`${path}[${index}]`, `${name} stands twice`, 'Name each period once.');
    if (at !== undefined) return at;
    throw refused(`${path}[${index}]`, `${name} is no period of the panel`, 'Name one that it has.');
  });

/** All periods before the treatment. */
export const before = ({ pre }: Block): readonly number[] => Array.from({ length: pre }, (_, at) => at);

/** Times are years: an hour is more. */
const apart = 1e-6;

function timeIn({ panel, pre }: Block, name: PeriodName, path: string): number {
  const named = panel.periods.indexOf(String(name));
  const time = named >= 0 ? (panel.times[named] as number) : periodOf(String(name))?.time;
  const [first, last] = [panel.periods[0], panel.periods[pre - 1]];
  if (time === undefined)
    throw refused(path, `${name} is not a period`, `Name one from ${first} to ${last}.`);
  if (time >= (panel.times[0] as number) - apart && time <= (panel.times[pre - 1] as number) + apart)
    return time;
  const isAfter = time <= (panel.times.at(-1) as number) + apart && time > (panel.times[0] as number);
  throw refused(
    path,
    isAfter
      ? `${name} is not before the treatment, which starts in ${panel.periods[pre]}`
      : `${name} lies outside the panel, which goes from ${first} to ${panel.periods.at(-1)}`,
    `Name periods from ${first} to ${last}${isAfter ? ': what came after may be the effect' : ''}.`,
  );
}
