import type { Source } from '#platform/sources/source.ts';

export type Author = { person: string | null; name: string };

/** What a shock and a decision of a case have in common: a key that stays the same when the case is read again. */
type Kept = {
  key: string;
  what: string;
  lang: string;
  source: Source | null;
  author: Author;
  recorded?: Date | undefined;
};

export type KeptShock = Kept & {
  happened: string;
  employer: string | null;
  organisationNumber: string | null;
  lostLow: number | null;
  lostHigh: number | null;
  qualifier: string;
};

export type KeptDecision = Kept & {
  about: string;
  body: string;
  caseNumber: string | null;
  decided: string;
  outcome: string;
  votesFor: number | null;
  votesAgainst: number | null;
  reasons: string | null;
  movesTo: string | null;
  ends: string | null;
};
