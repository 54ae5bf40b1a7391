import { ordinal } from '../../period.ts';
import type { State } from '../../terms.ts';
import type { PlaceFigures } from '../answers.ts';

type Figures = Pick<PlaceFigures['figures'][number], 'periods' | 'states' | 'values' | 'missing'>;

/** Periods on end without a number, and why. */
export type MissingRun = {
  readonly from: string;
  readonly to: string;
  readonly why: 'parts' | 'missing' | 'suppressed' | 'not-applicable';
  /** Former municipalities that have no number, where that is why. */
  readonly parts: readonly { readonly code: string; readonly name: string }[];
};

/** What a chart leaves open, told once for periods that lack the same. */
export function missingRuns({ periods, states, values, missing }: Figures): readonly MissingRun[] {
  const partsAt = new Map(missing.map(({ period, parts }) => [period, parts]));
  const runs: MissingRun[] = [];
  periods.forEach((period, at) => {
    if (typeof values[at] === 'number') return;
    const parts = partsAt.get(period) ?? [];
    const one: MissingRun = { from: period, to: period, why: whyOf(states[at], parts.length > 0), parts };
    const last = runs.at(-1);
    if (last && follows(last.to, period) && isSame(last, one)) runs.splice(-1, 1, { ...last, to: period });
    else runs.push(one);
  });
  return runs;
}

const whyOf = (state: State | undefined, hasParts: boolean): MissingRun['why'] =>
  state === 'suppressed' || state === 'not-applicable' ? state : hasParts ? 'parts' : 'missing';

const follows = (before: string, after: string) => ordinal(after) - ordinal(before) === 1;

const isSame = (one: MissingRun, other: MissingRun) =>
  one.why === other.why &&
  one.parts.map(({ code }) => code).join() === other.parts.map(({ code }) => code).join();
