import { ordinal } from '../period.ts';
import type { Era } from '../places/eras.ts';
import { hasNumber, type Moment, type State, stateCode, states } from '../terms.ts';
import { lacking } from './cells.ts';
import { isAdditive, type SeriesOfPanel } from './input.ts';
import type { Delivered, Pack } from './pack.ts';

/** A municipality whose number goes into a cell. */
export type PartAccount = {
  readonly code: string;
  readonly name: string;
  /** The vintage that says it; null: none does, and the state is `absent`. */
  readonly vintage: number | null;
  readonly state: State;
  readonly value: number | null;
};

/** What is delivered on one kind of boundaries. */
export type AnswerAccount = {
  /** Fixed boundaries of the delivery, or null: those of the time. */
  readonly boundaries: string | null;
  /** The day whose municipalities are the parts. */
  readonly on: string;
  /** Whether this is the answer that counts. */
  readonly chosen: boolean;
  readonly parts: readonly PartAccount[];
};

export type CellAccount = {
  readonly state: State;
  readonly value: number | null;
  /**
   * `delivered`: one number as it came. `added`. `made-anew`: a rate of its numerator and denominator. `not-additive`: several parts of a
   * number that cannot be added. `no-parts`: the place was not there yet, or the day is before the list of changes.
   * `nothing-delivered`. `part-lacking`: see `lacks`.
   */
  readonly how:
    | 'delivered'
    | 'added'
    | 'made-anew'
    | 'not-additive'
    | 'no-parts'
    | 'nothing-delivered'
    | 'part-lacking';
  /** Latest first, as far as they differ in boundaries. */
  readonly answers: readonly AnswerAccount[];
  /** The parts that lack a number, of the answer that counts or would be the best. */
  readonly lacks: readonly PartAccount[];
  /** Of a rate made anew. */
  readonly of: { readonly numerator: CellAccount; readonly denominator: CellAccount } | null;
  /** Something in it is not to be compared with the periods before. */
  readonly broken: boolean;
};

/** What an account stands on: one unit of a panel. */
export type Ground = {
  readonly definition: (key: string) => SeriesOfPanel;
  readonly delivered: (key: string) => readonly Delivered[];
  readonly partsOn: (day: string) => readonly Era[];
  readonly dayOf: (at: number, moment: Moment) => string;
};

/** Accounts for one cell; `at` is the ordinal of its period. Plain and slow: it is also what the fast way is tested against. */
export function cellOf(ground: Ground, key: string, at: number): CellAccount {
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
  const numerator = cellOf(ground, of.numerator, at);
  const denominator = cellOf(ground, of.denominator, at);
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

function partOf({ code, name }: Era, delivered: readonly Delivered[], at: number): PartAccount {
  for (const { pack, vintage } of delivered.toReversed()) {
    const cell = cellIn(pack, code, at);
    const state = cell === undefined ? 'absent' : (states[pack.states[cell] as number] as State);
    if (cell === undefined || state === 'absent') continue;
    const value = hasNumber(stateCode[state]) ? (pack.values[cell] as number) : null;
    return { code, name, vintage, state, value };
  }
  return { code, name, vintage: null, state: 'absent', value: null };
}

function cellIn({ codes, first, lengths }: Pack, code: string, at: number): number | undefined {
  let offset = 0;
  for (let place = 0; place < codes.length; place++) {
    const length = typeof lengths === 'number' ? lengths : (lengths[place] as number);
    const start = typeof first === 'number' ? first : (first[place] as number);
    if (codes[place] === code) return at >= start && at < start + length ? offset + at - start : undefined;
    offset += length;
  }
  return undefined;
}
