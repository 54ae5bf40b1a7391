import { saysSomething } from '#platform/language/plain-text.ts';
import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import { parseWhen, startOf } from '#platform/time/when.ts';
import type { DecisionFields, NewDecision } from '../life-shapes.ts';
import type { ProgrammeState } from '../terms.ts';
import { isLongerThan, type Longest, withEnd } from './period.ts';
import { mayFollow } from './states.ts';

export type At = { readonly zone: string; readonly now: number };

export type Standing = {
  readonly state: ProgrammeState | null;
  readonly period: string | null;
  /** For how long the rule set lets a programme last. */
  readonly longest: Longest | undefined;
};

/** Whether a decision may be recorded about a programme that stands so. */
export function judgeDecision(given: NewDecision, standing: Standing, at: At): Decision<NewDecision> {
  const fields = [...fieldFaults(given, at), ...stepFaults(given, standing), ...endFaults(given, standing)];
  return fields.length === 0 ? allow(given) : refuse({ code: 'invalid', status: 422, fields });
}

/** What a corrected decision must still say rightly. What it led to stands; why it prolonged the programme must be told still. */
export function judgeCorrectedDecision<D extends DecisionFields & Pick<NewDecision, 'ends'>>(
  given: D,
  standing: Pick<Standing, 'period' | 'longest'>,
  at: At,
): Decision<D> {
  const fields = [...fieldFaults(given, at), ...reasonFaults(given, standing)];
  return fields.length === 0 ? allow(given) : refuse({ code: 'invalid', status: 422, fields });
}

function fieldFaults({ decided, votesFor, votesAgainst }: DecisionFields, { zone, now }: At): FieldProblem[] {
  const when = parseWhen(decided);
  return [
    ...(when && startOf(when, zone) > now ? [{ field: 'decided', code: 'decided-in-the-future' }] : []),
    ...((votesFor === null) !== (votesAgainst === null)
      ? [{ field: votesFor === null ? 'votesFor' : 'votesAgainst', code: 'votes-both' }]
      : []),
  ];
}

function stepFaults({ movesTo, outcome }: NewDecision, { state }: Standing): FieldProblem[] {
  if (movesTo === null) return [];
  if (!mayFollow(state, movesTo)) return [{ field: 'movesTo', code: 'does-not-follow' }];
  const demanded = movesTo === 'refused' ? 'refused' : 'approved';
  return outcome === demanded ? [] : [{ field: 'movesTo', code: 'outcome-leads-elsewhere' }];
}

function endFaults(given: NewDecision, standing: Standing): FieldProblem[] {
  const { about, outcome, ends } = given;
  const { period } = standing;
  if (ends === null) return [];
  if (!['extension', 'status', 'closing'].includes(about) || outcome !== 'approved')
    return [{ field: 'ends', code: 'gives-no-end' }];
  if (period === null) return [{ field: 'ends', code: 'no-period' }];
  if (withEnd(period, ends) === undefined) return [{ field: 'ends', code: 'ends-before-start' }];
  return reasonFaults(given, standing);
}

/** An end beyond the rule is given with reasons. */
function reasonFaults(
  { ends, reasons }: Pick<NewDecision, 'ends' | 'reasons'>,
  { period, longest }: Pick<Standing, 'period' | 'longest'>,
): FieldProblem[] {
  if (ends === null || period === null || !longest) return [];
  if (reasons && saysSomething(reasons)) return [];
  const prolonged = withEnd(period, ends);
  return prolonged !== undefined && isLongerThan(prolonged, longest)
    ? [{ field: 'reasons', code: 'reasons-for-longer', params: { years: longest.years } }]
    : [];
}
