import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import { daysOf } from '#platform/time/when.ts';
import type { EffectContent, Factor, Figure, Measurement, Reasons, ShareTaken, Sums } from './shapes.ts';
import { type Basis, bases, type Kind, kinds, type Point, type Stage } from './terms.ts';

/** As much of a measurement as a standing is worked out from. */
export type Measured = Pick<Measurement, 'stage' | 'hundredths' | 'measuredOn' | 'point' | 'recorded' | 'id'>;

/** What an effect was found to be by a day: how many stand, in the strongest stage it had reached, and how many were lost. */
export type Standing<M> = { stage: Stage; hundredths: number; lost: number; by: M };

/**
 * An effect on a day, by its measurements up to it. The stage is the strongest one reached: a later, weaker statement does not
 * undo what was verified. What is lost is taken from what stood. The database judges the same order (`results.is_in_order`).
 */
export function standingOn<M extends Measured>(
  measurements: readonly M[],
  day: string,
): Standing<M> | undefined {
  let found: Standing<M> | undefined;
  let reached = 0;
  for (const each of inOrder(measurements)) {
    if (each.measuredOn > day) break;
    const strength = strengths.indexOf(each.stage);
    if (each.stage === 'lost') {
      if (!found) continue;
      const hundredths = found.hundredths - each.hundredths;
      const stage = hundredths > 0 ? found.stage : 'lost';
      found = { stage, hundredths, lost: found.lost + each.hundredths, by: each };
    } else if (strength >= reached) {
      found = { stage: each.stage, hundredths: each.hundredths, lost: found?.lost ?? 0, by: each };
      reached = strength;
    }
  }
  return found;
}

const strengths: readonly Stage[] = ['expected', 'reported', 'verified'];

/** By day; on one day what was lost comes last; then as they were written in. */
export const inOrder = <M extends Measured>(measurements: readonly M[]): M[] =>
  measurements.toSorted(
    (a, b) =>
      compare(a.measuredOn, b.measuredOn) ||
      Number(a.stage === 'lost') - Number(b.stage === 'lost') ||
      compare(a.recorded, b.recorded) ||
      compare(a.id, b.id),
  );

/** What is new has no moment yet: it comes after all that stands. */
export const asNew = <M extends object>(given: M) => ({ ...given, id: '' as never, recorded: '9999' });

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A share of so many hundredths, rounded down: shares of one effect then never add to more than it, and a total is the sum of its
 * rows. `share` in hundredths of a percent. The product of the largest of both is far below 2⁵³.
 */
export const shareOf = (hundredths: number, share: number): number =>
  Math.floor((hundredths * share) / 10_000);

/** Sums of ledger rows by kind and basis; nothing is added over either. */
export type Totals = Readonly<Record<Kind, Readonly<Record<Basis, Sums>>>>;

export type Counted = {
  readonly kind: Kind;
  readonly basis: Basis;
  readonly standing: { readonly stage: Stage; readonly hundredths: number; readonly lost: number } | null;
};

export function totalsOf(rows: Iterable<Counted>): Totals {
  const totals = Object.fromEntries(
    kinds.map((kind) => [kind, Object.fromEntries(bases.map((basis) => [basis, { ...nothing }]))]),
  ) as Record<Kind, Record<Basis, Sums>>;
  for (const { kind, basis, standing } of rows) {
    if (!standing) continue;
    const sums = totals[kind][basis];
    if (standing.stage !== 'lost') sums[standing.stage] += standing.hundredths;
    sums.lost += standing.lost;
    sums.rows += 1;
  }
  return totals;
}

const nothing: Sums = { expected: 0, reported: 0, verified: 0, lost: 0, rows: 0 };

/**
 * When to look again: at the end of the project, one year and four years after it (research/norway.md §3.2). The years count from
 * the day the project's end was measured, or else from when the jobs were to be there. Whoever found them there by then has looked,
 * whatever the look was called. null: all was measured, or nothing stands.
 */
export function nextCheck(
  measurements: readonly Measured[],
  happened: string,
  today: string,
): { point: Point; on: string; overdue: boolean } | null {
  const standing = standingOn(measurements, '9999-12-31');
  if (standing?.stage === 'lost') return null;
  const there = daysOf(happened).after;
  const looked = measurements.map(({ point, stage, measuredOn }) =>
    point === 'award' && stage !== 'expected' && daysOf(measuredOn).after >= there
      ? 1
      : checked.indexOf(point),
  );
  const last = Math.max(0, ...looked);
  const next = checked[last + 1];
  if (!next) return null;
  const end = inOrder(measurements).findLast(({ point }) => point === 'project-end')?.measuredOn ?? there;
  const on = yearsAfter(end, { 'one-year': 1, 'four-years': 4 }[next as string] ?? 0);
  return { point: next, on, overdue: on < today };
}

const checked: readonly Point[] = ['award', 'project-end', 'one-year', 'four-years'];

/** 29 February becomes 28 February where the year has none. */
function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const leap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
  return `${year}${day.endsWith('-02-29') && !leap ? '-02-28' : day.slice(4)}`;
}

/** What the register says of a firm, as far as it bears on the figures (`register/register.ts`). */
export type Registered =
  | { kind: 'found'; employees: number | 'hidden' | 'none-registered' }
  | { kind: 'removed'; on: string | undefined }
  | { kind: 'unknown' }
  | { kind: 'not-asked' };

/** What a number of jobs is compared with, and why somebody keeps it where it differs or is the same. */
type Beside = {
  register: Registered;
  figures: readonly Pick<Figure, 'subject' | 'low' | 'high'>[];
  reasons: Reasons;
};

/**
 * Whether an effect may be written as it stands. What is wrong is refused beside its field; what is doubtful is kept when somebody
 * says why (`reasons`), and never refused without the figures.
 */
export function judgeEffect(
  content: EffectContent,
  hundredths: number,
  {
    example,
    register,
    figures,
    reasons,
    today,
    counted = [hundredths],
  }: {
    example: boolean;
    /** What all its measurements found: the sexes belong to one of them, and are right when more are found or some are lost. */
    counted?: readonly number[];
    today: string;
  } & Beside,
): Decision<EffectContent> {
  const fields: FieldProblem[] = [];
  const { women, men } = content;
  if (daysOf(content.happened).from > today && content.happened.length === 10)
    fields.push({ field: 'happened', code: 'in-the-future' });
  if ((women === null) !== (men === null))
    fields.push({ field: women === null ? 'women' : 'men', code: 'both-or-none' });
  if (content.basis === 'persons' && hundredths % 100 !== 0)
    fields.push({ field: 'measurement.hundredths', code: 'persons-are-whole' });
  if (women !== null && men !== null && content.basis === 'persons' && !counted.includes((women + men) * 100))
    fields.push({
      field: 'women',
      code: 'sexes-differ-from-sum',
      params: { women, men, sum: women + men, found: hundredths / 100 },
    });
  // A number that nobody has (000 000 000) would tie firms together that have nothing to do with each other.
  if (!example && content.organisationNumber?.startsWith('0'))
    fields.push({
      field: 'organisationNumber',
      code: 'number-of-nobody',
      params: { value: content.organisationNumber },
    });
  if (fields.length > 0) return refuse({ code: 'invalid', status: 422, fields });
  const found = counted.includes(hundredths) ? counted : [hundredths, ...counted];
  const doubts = [
    ...registerDoubts(content, hundredths, register, reasons),
    ...figureDoubts(content, found, figures, reasons),
  ];
  return doubts.length > 0 ? refuse({ code: 'needs-a-reason', status: 422, fields: doubts }) : allow(content);
}

/** Whether a number that was found later is doubtful, as `judgeEffect` doubts the first one. What was lost is no number of jobs. */
export function judgeFound(
  { stage, hundredths }: Pick<Measurement, 'stage' | 'hundredths'>,
  effect: EffectContent,
  { register, figures, reasons }: Beside,
): Decision<number> {
  const doubts =
    stage === 'lost'
      ? []
      : [
          ...registerDoubts(effect, hundredths, register, reasons),
          ...figureDoubts(effect, [hundredths], figures, reasons),
        ];
  return doubts.length > 0
    ? refuse({ code: 'needs-a-reason', status: 422, fields: doubts })
    : allow(hundredths);
}

function* registerDoubts(
  { organisationName }: EffectContent,
  hundredths: number,
  register: Registered,
  reasons: Reasons,
): Generator<FieldProblem> {
  if (reasons.register) return;
  const field = 'reasons.register';
  if (register.kind === 'removed')
    yield { field, code: 'firm-removed', params: { firm: organisationName, on: register.on ?? '–' } };
  if (register.kind === 'unknown') yield { field, code: 'firm-unknown', params: { firm: organisationName } };
  if (register.kind !== 'found' || typeof register.employees !== 'number') return;
  if (hundredths > register.employees * 100) {
    const params = { firm: organisationName, claimed: hundredths / 100, registered: register.employees };
    yield { field, code: 'more-than-registered', params };
  }
}

/** A published sum that is typed in as an effect is counted twice: once as what was said, once as what was found. */
function* figureDoubts(
  { kind }: EffectContent,
  found: readonly number[],
  figures: readonly Pick<Figure, 'subject' | 'low' | 'high'>[],
  reasons: Reasons,
): Generator<FieldProblem> {
  if (reasons.figure) return;
  const ofJobs = [`jobs-${kind}`, 'jobs-created-and-secured', 'jobs-target'];
  const published = figures
    .filter(({ subject }) => ofJobs.includes(subject))
    .flatMap(({ low, high }) => [low, high]);
  const same = found.find((hundredths) => hundredths !== 0 && published.includes(hundredths));
  if (same !== undefined)
    yield { field: 'reasons.figure', code: 'is-published-figure', params: { claimed: same / 100 } };
}

/** Whether a measurement may be written beside those that stand. `effect`: what it measures. */
export function judgeMeasurement(
  given: Measured & { basis: Basis; method: string; evidence: string | null },
  effect: { basis: Basis; happened: string },
  others: readonly Measured[],
  today: string,
): Decision<typeof given> {
  const fields: FieldProblem[] = [];
  if (given.basis !== effect.basis)
    fields.push({ field: 'basis', code: effect.basis === 'fte' ? 'persons-into-fte' : 'fte-into-persons' });
  if (effect.basis === 'persons' && given.hundredths % 100 !== 0)
    fields.push({ field: 'hundredths', code: 'persons-are-whole' });
  if (given.measuredOn > today) fields.push({ field: 'measuredOn', code: 'in-the-future' });
  if (given.stage === 'verified' && given.method === 'self-report')
    fields.push({ field: 'method', code: 'self-report-verifies-nothing' });
  if (given.stage === 'verified' && given.evidence === null)
    fields.push({ field: 'evidence', code: 'verified-without-evidence' });
  if (given.stage === 'verified') fields.push(...beforeThere([given], effect.happened, 'measuredOn'));
  if (given.hundredths === 0 && given.stage === 'lost')
    fields.push({ field: 'hundredths', code: 'nothing-lost' });
  if (fields.length === 0) fields.push(...lostBeforeThere([...others, given], effect.happened));
  return fields.length > 0 ? refuse({ code: 'invalid', status: 422, fields }) : allow(given);
}

/** Whether the jobs can have come to be then: what was verified of them, or lost, was found later. */
export const judgeHappened = (happened: string, measured: readonly Measured[]): Decision<string> => {
  const found = measured.filter(({ stage }) => stage === 'verified' || stage === 'lost');
  const fields = beforeThere(found, happened, 'happened');
  return fields.length > 0 ? refuse({ code: 'invalid', status: 422, fields }) : allow(happened);
};

/** What is yet to come can be expected and reported of; it cannot be verified. */
function beforeThere(found: readonly Measured[], happened: string, field: string): FieldProblem[] {
  const { from } = daysOf(happened);
  const early = inOrder(found).find(({ measuredOn }) => measuredOn < from);
  return early ? [{ field, code: 'verified-before-there', params: { on: early.measuredOn, from } }] : [];
}

/** Jobs cannot be lost before they were there, nor more of them than there were. */
function lostBeforeThere(all: readonly Measured[], happened: string): FieldProblem[] {
  for (const each of inOrder(all)) {
    if (each.stage !== 'lost') continue;
    if (each.measuredOn < daysOf(happened).from)
      return [
        {
          field: 'measuredOn',
          code: 'lost-before-there',
          params: { on: each.measuredOn, from: daysOf(happened).from },
        },
      ];
    const before = standingOn(
      all.filter((other) => other !== each && isBefore(other, each, all)),
      each.measuredOn,
    );
    const stood = before?.hundredths ?? 0;
    if (each.hundredths > stood)
      return [
        {
          field: 'hundredths',
          code: 'more-lost-than-there',
          params: { lost: each.hundredths / 100, stood: stood / 100 },
        },
      ];
  }
  return [];
}

const isBefore = (one: Measured, other: Measured, all: readonly Measured[]) => {
  const order = inOrder(all);
  return order.indexOf(one) < order.indexOf(other);
};

/** Whether a share is still free. `taken`: those of everybody, without the one that is being changed. */
export function claimShare(share: number, taken: readonly ShareTaken[]): Decision<number> {
  const sum = taken.reduce((all, each) => all + each.share, 0);
  if (sum + share <= 10_000) return allow(share);
  return refuse({
    code: 'over-claimed',
    status: 409,
    params: { total: (sum + share) / 100, free: (10_000 - sum) / 100, asked: share / 100 },
    fields: [{ field: 'share', code: 'over-claimed', params: { free: (10_000 - sum) / 100 } }],
    extra: { taken, free: 10_000 - sum, asked: share },
  });
}

/** Effects that may be the same jobs. */
export type Candidate = { effect: string; programme: string | null; mine: boolean; happened: string };

/** Whether an effect may be written beside those that may be the same jobs: each of them was told apart. */
export function tellApart<C extends Candidate>(
  candidates: readonly C[],
  told: readonly { effect: string; reason: string }[],
): Decision<readonly { effect: string; reason: string }[]> {
  const open = candidates.filter(({ effect }) => !told.some((each) => each.effect === effect));
  if (open.length === 0)
    return allow(told.filter(({ effect }) => candidates.some((each) => each.effect === effect)));
  return refuse({
    code: 'same-jobs',
    status: 409,
    params: { count: open.length },
    fields: [{ field: 'differentFrom', code: 'same-jobs', params: { count: open.length } }],
    extra: { candidates: open },
  });
}

/** What is left when what would have come anyway, and what was only moved, is taken off; rounded down. undefined: not stated. */
export function netOf<F extends Pick<Factor, 'kind' | 'name' | 'share'>>(
  hundredths: number,
  kind: Kind,
  factors: readonly F[],
): { hundredths: number; factors: F[] } | undefined {
  const stated = (['deadweight', 'displacement'] as const).flatMap((name) => {
    const latest = factors.findLast((each) => each.kind === kind && each.name === name);
    return latest ? [latest] : [];
  });
  if (stated.length === 0) return undefined;
  return {
    hundredths: stated.reduce((left, { share }) => shareOf(left, 10_000 - share), hundredths),
    factors: stated,
  };
}
