import { ordinal } from '../period.ts';
import type { Era } from '../places/eras.ts';
import { hasNumber, type Moment, type State, stateCode, states } from '../terms.ts';
import type { AnswerAccount, CellAccount, PartAccount } from './cell-account.ts';
import { lacking } from './cells.ts';
import { isAdditive, type SeriesOfPanel } from './input.ts';
import type { Delivered } from './pack.ts';
import { partOf } from './part-account.ts';

/** What an account stands on: one unit of a panel. */
export type Ground = {
  readonly definition: (key: string) => SeriesOfPanel;
  readonly delivered: (key: string) => readonly Delivered[];
  readonly partsOn: (day: string) => readonly Era[];
  readonly dayOf: (at: number, moment: Moment) => string;
  /** Ordinal of the first period that is looked at. */
  readonly first: number;
};

/**
 * Accounts for one cell, and for a break before it: one in a period without a number, or between two that are shown, is told on the
 * next that is shown and has one.
 */
export function withBreak(
  ground: Ground,
  key: string,
  at: number,
  isShown: (at: number) => boolean,
): CellAccount {
  const own = cellOf(ground, key, at);
  if (own.value === null) return own;
  let broken = own.broken;
  for (let before = at - 1; before >= ground.first && !broken; before--) {
    const earlier = cellOf(ground, key, before);
    if (isShown(before) && earlier.value !== null) break;
    broken = earlier.broken;
  }
  return { ...own, state: broken ? 'break-before' : 'present', broken };
}

/** Accounts for one cell; `at` is the ordinal of its period. Plain and slow: it is also what the fast way is tested against. */
function cellOf(ground: Ground, key: string, at: number): CellAccount {
  const { measure, moment, of, breaks } = ground.definition(key);
  const delivered = ground.delivered(key);
  const kinds = delivered.length > 0 ? [...new Set(delivered.map(({ boundaries }) => boundaries))] : [null];
  const answers = kinds.map((boundaries): AnswerAccount => {
    const on = boundaries ?? ground.dayOf(at, moment);
    const same = delivered.filter((each) => each.boundaries === boundaries);
    return { boundaries, on, chosen: false, parts: ground.partsOn(on).map((era) => partOf(era, same, at)) };
  });
  const usable = answers.filter(({ parts }) => speaks(parts) && (isAdditive(measure) || parts.length === 1));
  const best = usable.toSorted((one, other) => newest(other) - newest(one))[0];
  const several = isAdditive(measure) ? undefined : answers.find(({ parts }) => parts.length > 1);
  const startsHere = breaks.some(({ from }) => ordinal(from) === at);
  const account = {
    answers: answers.map((each) => ({ ...each, chosen: each === best })),
    of: null,
    broken: startsHere || brokenParts(best?.parts ?? answers.flatMap(({ parts }) => parts)),
  };
  if (best) return { ...account, ...added(best.parts) };
  if (several && measure === 'rate' && of) return { ...account, ...madeAnew(ground, of, at, account.broken) };
  const parts = (several ?? answers.toSorted((one, other) => newest(other) - newest(one))[0])?.parts ?? [];
  const lacks = several ? [] : parts.filter(({ value }) => value === null);
  const how = several
    ? 'not-additive'
    : delivered.length === 0
      ? 'nothing-delivered'
      : parts.length === 0
        ? 'no-parts'
        : 'part-lacking';
  return { ...account, state: 'missing', value: null, how, lacks };
}

const speaks = (parts: readonly PartAccount[]) =>
  parts.length > 0 && parts.every(({ state }) => state !== 'absent');

const newest = ({ parts }: AnswerAccount) => Math.max(0, ...parts.map(({ vintage }) => vintage ?? 0));

const brokenParts = (parts: readonly PartAccount[]) => parts.some(({ state }) => state === 'break-before');

function added(parts: readonly PartAccount[]): Pick<CellAccount, 'state' | 'value' | 'how' | 'lacks'> {
  const lacks = parts.filter(({ value }) => value === null);
  const [only] = parts;
  if (parts.length === 1 && only) {
    const how = lacks.length > 0 ? 'part-lacking' : 'delivered';
    return { state: only.state, value: only.value, how, lacks };
  }
  if (lacks.length > 0) return { state: stateOfSum(parts), value: null, how: 'part-lacking', lacks };
  const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return { state: brokenParts(parts) ? 'break-before' : 'present', value, how: 'added', lacks };
}

function madeAnew(
  ground: Ground,
  of: NonNullable<SeriesOfPanel['of']>,
  at: number,
  brokenItself: boolean,
): Pick<CellAccount, 'state' | 'value' | 'how' | 'lacks' | 'of' | 'broken'> {
  const numerator = withBreak(ground, of.numerator, at, () => true);
  const denominator = withBreak(ground, of.denominator, at, () => true);
  const parts = { numerator, denominator };
  const broken = brokenItself || numerator.broken || denominator.broken;
  const lacks = [...numerator.lacks, ...denominator.lacks];
  if (numerator.value === null || denominator.value === null)
    return {
      state: stateOfSum([numerator, denominator]),
      value: null,
      how: 'part-lacking',
      lacks,
      of: parts,
      broken,
    };
  if (denominator.value === 0)
    return { state: 'not-applicable', value: null, how: 'made-anew', lacks, of: parts, broken };
  const value = (of.per * numerator.value) / denominator.value;
  return { state: broken ? 'break-before' : 'present', value, how: 'made-anew', lacks, of: parts, broken };
}

const stateOfSum = (parts: readonly { readonly state: State }[]): State => {
  const count = (wanted: (state: State) => boolean) => parts.filter(({ state }) => wanted(state)).length;
  const code = lacking({
    parts: parts.length,
    numbers: count((state) => hasNumber(stateCode[state])),
    suppressed: count((state) => state === 'suppressed'),
    impossible: count((state) => state === 'not-applicable'),
  });
  return states[code] as State;
};
