import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { language } from '#platform/shapes/language.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { type DecisionMade, type NewDecision, programmeState } from '../../contract.ts';
import { decisionAbouts, outcomes, type ProgrammeState } from '../../terms.ts';
import { numberOf } from './shock-typed.ts';
import { noSource, sourceOf, sourceTyped, sourceTypedOf } from './source-typed.ts';

export const decisionTyped = z.object({
  about: z.enum(decisionAbouts),
  what: z.string(),
  body: z.string(),
  decided: z.string(),
  outcome: z.enum(outcomes),
  caseNumber: z.string(),
  votesFor: z.string(),
  votesAgainst: z.string(),
  reasons: z.string(),
  movesTo: z.union([programmeState, z.literal('')]),
  ends: z.string(),
  document: z.object({ id: z.string(), name: z.string() }).nullable(),
  source: sourceTyped,
  lang: language,
  reason: z.string(),
});
export type DecisionTyped = z.infer<typeof decisionTyped>;

/** Offers at once what an application leads to where nothing is decided yet. */
export const blankDecision = (lang: Language, next: readonly ProgrammeState[] = []): DecisionTyped => ({
  about: 'application',
  what: '',
  body: '',
  decided: '',
  outcome: 'approved',
  caseNumber: '',
  votesFor: '',
  votesAgainst: '',
  reasons: '',
  movesTo: likelyState({ about: 'application', outcome: 'approved' }, next),
  ends: '',
  document: null,
  source: noSource,
  lang,
  reason: '',
});

export const decisionTypedOf = (made: DecisionMade): DecisionTyped => ({
  about: made.about,
  what: made.what,
  body: made.body,
  decided: made.decided,
  outcome: made.outcome,
  caseNumber: made.caseNumber ?? '',
  votesFor: made.votesFor === null ? '' : String(made.votesFor),
  votesAgainst: made.votesAgainst === null ? '' : String(made.votesAgainst),
  reasons: made.reasons ?? '',
  movesTo: made.movesTo ?? '',
  ends: made.ends ?? '',
  document: made.file && { id: made.file.id, name: made.file.name },
  source: sourceTypedOf(made.source),
  lang: made.lang,
  reason: '',
});

/** What is sent. What is no day goes as it is: the server says what is wrong with it. */
export const decisionOf = (
  typed: DecisionTyped,
  before: DecisionMade | undefined = undefined,
): NewDecision => ({
  about: typed.about,
  what: typed.what.trim(),
  lang: typed.lang,
  body: typed.body.trim(),
  decided: knownDayAsTyped(typed.decided) ?? typed.decided.trim(),
  outcome: typed.outcome,
  caseNumber: typed.caseNumber.trim() || null,
  votesFor: numberOf(typed.votesFor),
  votesAgainst: numberOf(typed.votesAgainst),
  reasons: typed.reasons.trim() || null,
  movesTo: typed.movesTo || null,
  ends: givesEnd(typed) && typed.ends.trim() ? (knownDayAsTyped(typed.ends) ?? typed.ends.trim()) : null,
  document: typed.document?.id ?? null,
  source: sourceOf(typed.source, before?.source),
});

/** What a decision is about that may give the period another end. */
export const givesEnd = ({ about, outcome }: Pick<DecisionTyped, 'about' | 'outcome'>): boolean =>
  outcome === 'approved' && (about === 'extension' || about === 'status' || about === 'closing');

/** What a decision about something mostly leads to, offered when it is chosen. */
export function likelyState(
  { about, outcome }: Pick<DecisionTyped, 'about' | 'outcome'>,
  next: readonly ProgrammeState[],
): ProgrammeState | '' {
  if (outcome === 'noted') return '';
  const likely: Partial<Record<DecisionTyped['about'], readonly ProgrammeState[]>> = {
    application: ['applied'],
    status: outcome === 'refused' ? ['refused'] : ['granted'],
    strategy: ['strategy'],
    plan: ['implementation'],
    closing: ['closing', 'closed'],
  };
  if (outcome === 'refused' && about !== 'status') return '';
  return likely[about]?.find((state) => next.includes(state)) ?? '';
}
