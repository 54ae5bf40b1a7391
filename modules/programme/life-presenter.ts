import type { z } from 'zod';
import { fieldsOf } from './column-names.ts';
import type { DecisionRow, publicDecisions } from './decision-store.ts';
import type { decision, publicDecision, publicShock, shock } from './life-shapes.ts';
import type { publicShocks, ShockRow } from './shock-store.ts';

type Shown<T extends z.ZodType> = z.input<T>;
type PublicShockRow = Awaited<ReturnType<typeof publicShocks>>[number];
type PublicDecisionRow = Awaited<ReturnType<typeof publicDecisions>>[number];

/** The only way from a row to what anyone reads. */
export const shownShock = (row: ShockRow | PublicShockRow): Shown<typeof publicShock> => ({
  id: row.shock_id ?? '',
  what: row.what ?? '',
  lang: row.lang as Shown<typeof shock>['lang'],
  happened: row.happened ?? '',
  employer: row.employer,
  organisationNumber: row.organisation_number,
  lostLow: row.lost_low,
  lostHigh: row.lost_high,
  qualifier: row.qualifier as Shown<typeof shock>['qualifier'],
  source: row.source as Shown<typeof shock>['source'],
});

/** The only way from a row to what a member reads. */
export const shownShockToMembers = (row: ShockRow): Shown<typeof shock> => ({
  ...shownShock(row),
  ...recordOf(row),
  corrections: correctionsOf(row) as Shown<typeof shock>['corrections'],
});

export const shownDecision = (row: DecisionRow | PublicDecisionRow): Shown<typeof publicDecision> => ({
  id: row.decision_id ?? '',
  about: row.about as Shown<typeof decision>['about'],
  outcome: row.outcome as Shown<typeof decision>['outcome'],
  what: row.what ?? '',
  lang: row.lang as Shown<typeof decision>['lang'],
  body: row.body ?? '',
  caseNumber: row.case_number,
  decided: row.decided ?? '',
  votesFor: row.votes_for,
  votesAgainst: row.votes_against,
  reasons: row.reasons,
  source: row.source as Shown<typeof decision>['source'],
  movesTo: row.moves_to as Shown<typeof decision>['movesTo'],
  ends: row.ends,
});

export const shownDecisionToMembers = (row: DecisionRow): Shown<typeof decision> => ({
  ...shownDecision(row),
  ...recordOf(row),
  document: row.document,
  file: row.file,
  corrections: correctionsOf(row) as Shown<typeof decision>['corrections'],
});

const recordOf = (row: ShockRow | DecisionRow) => ({
  by: row.author_name,
  recorded: row.recorded_at.toISOString(),
  version: row.version,
});

const correctionsOf = ({ corrections }: ShockRow | DecisionRow) =>
  corrections.map(({ number, reason, was, author_name, recorded_at }) => ({
    number,
    reason,
    was: fieldsOf(was as object),
    by: author_name,
    at: new Date(recorded_at).toISOString(),
  }));
