import type { Tx } from '#platform/database/database.ts';
import type { Author, KeptDecision, KeptShock } from './kept-life.ts';

/** What stands: shocks and decisions of a programme, by id, with the columns that a correction may change. */
export async function lifeRows(tx: Tx, unit: string) {
  const shocks = await tx.selectFrom('programme.shock').selectAll().where('unit_id', '=', unit).execute();
  const decisions = await tx
    .selectFrom('programme.decision')
    .selectAll()
    .where('unit_id', '=', unit)
    .execute();
  return {
    shock: new Map(shocks.map((row) => [row.shock_id, row])),
    decision: new Map(decisions.map((row) => [row.decision_id, row])),
  };
}

export const shockColumns = ({
  what,
  lang,
  happened,
  employer,
  organisationNumber,
  ...shock
}: KeptShock) => ({
  what,
  lang,
  happened,
  employer,
  organisation_number: organisationNumber,
  lost_low: shock.lostLow,
  lost_high: shock.lostHigh,
  qualifier: shock.qualifier,
  source: shock.source,
});

/** What a decision did (`about`, `outcome`, `moves_to`, `ends`) is not corrected: another decision does that. */
export const decisionColumns = ({ what, lang, body, caseNumber, decided, ...decision }: KeptDecision) => ({
  what,
  lang,
  body,
  case_number: caseNumber,
  decided,
  votes_for: decision.votesFor,
  votes_against: decision.votesAgainst,
  reasons: decision.reasons,
  source: decision.source,
});

export async function writeShock(tx: Tx, unit: string, id: string, shock: KeptShock): Promise<void> {
  const columns = shockColumns(shock);
  await tx
    .insertInto('programme.shock')
    .values({
      unit_id: unit,
      shock_id: id,
      ...columns,
      source: columns.source && JSON.stringify(columns.source),
      ...signed(shock),
    })
    .execute();
}

/** The database moves the programme to its next state, and gives its period a new end. */
export async function writeDecision(tx: Tx, unit: string, id: string, decision: KeptDecision): Promise<void> {
  const columns = decisionColumns(decision);
  await tx
    .insertInto('programme.decision')
    .values({
      unit_id: unit,
      decision_id: id,
      about: decision.about,
      outcome: decision.outcome,
      moves_to: decision.movesTo,
      ends: decision.ends,
      ...columns,
      source: columns.source && JSON.stringify(columns.source),
      ...signed(decision),
    })
    .execute();
}

export async function correctLife(
  tx: Tx,
  unit: string,
  { record, id }: { record: 'shock' | 'decision'; id: string },
  given: { version: number; reason: string; becomes: object; editor: Author },
): Promise<void> {
  await tx
    .insertInto('programme.correction')
    .values({
      unit_id: unit,
      record,
      record_id: id,
      number: given.version,
      reason: given.reason,
      becomes: JSON.stringify(given.becomes),
      author_id: given.editor.person,
      author_name: given.editor.name,
    })
    .execute();
}

const signed = ({ author, recorded }: { author: Author; recorded?: Date | undefined }) => ({
  author_id: author.person,
  author_name: author.name,
  ...(recorded ? { recorded_at: recorded } : {}),
});
