import type { KeptDecision, KeptShock } from '#modules/programme/index.ts';
import { authorOf } from './author.ts';
import type { Case } from './case.ts';
import { type Days, momentOf, whenOf } from './days.ts';
import { withNumbersOf } from './numbers.ts';
import { type RelativePoint, type RelativeWhen, recordedAt } from './relative.ts';
import type { ResolvedCase } from './resolved.ts';

/** Shocks and decisions of a case as the programme keeps them. */
export function keptLife(
  file: ResolvedCase,
  at: Days,
): { shocks: readonly KeptShock[]; decisions: readonly KeptDecision[] } {
  return {
    shocks: file.shocks.map(({ lost, happened, author, recorded, ...shock }) => {
      const [low, high] = typeof lost === 'number' ? [lost, lost] : (lost ?? [null, null]);
      return {
        ...shock,
        employer: shock.employer ?? null,
        organisationNumber: shock.organisationNumber ?? null,
        source: shock.source ?? null,
        happened: whenOf(happened, at),
        lostLow: low,
        lostHigh: high,
        ...signatureOf(file, { author, recorded, happened }, at),
      };
    }),
    decisions: file.decisions.map(({ votes, decided, author, recorded, ...decision }) => ({
      ...decision,
      caseNumber: decision.caseNumber ? withNumbersOf(decision.caseNumber, file.numbers) : null,
      reasons: decision.reasons ?? null,
      source: decision.source ?? null,
      movesTo: decision.movesTo ?? null,
      ends: null,
      decided: whenOf(decided, at),
      votesFor: votes?.[0] ?? null,
      votesAgainst: votes?.[1] ?? null,
      ...signatureOf(file, { author, recorded, happened: decided }, at),
    })),
  };
}

/** Who wrote it in, and when: in an example, before the office closed on the day it happened, where nothing else is said. */
export function signatureOf(
  file: Pick<Case, 'people'>,
  {
    author,
    recorded,
    happened,
  }: {
    author: string | undefined;
    recorded: RelativePoint | undefined;
    happened: string | RelativeWhen;
  },
  at: Days,
) {
  return {
    author: authorOf(file, author),
    ...(typeof happened === 'string'
      ? {}
      : { recorded: new Date(momentOf(recordedAt(happened, recorded), at)) }),
  };
}
