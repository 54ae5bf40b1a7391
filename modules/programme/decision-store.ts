import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#platform/database/database.ts';
import { type Author, correctionsOf } from './correction-store.ts';
import type { NewDecision } from './life-shapes.ts';

export type DecisionRow = Awaited<ReturnType<typeof decisions>>[number];

/** Latest first: by the day on which it was decided, then in the order they were written in. */
export const decisions = (tx: Tx, unit: string) =>
  selectDecisions(tx)
    .where('unit_id', '=', unit)
    .orderBy('decided', 'desc')
    .orderBy('decision_id', 'desc')
    .execute();

export const decision = (tx: Tx, id: string): Promise<DecisionRow | undefined> =>
  selectDecisions(tx).where('decision_id', '=', id).executeTakeFirst();

export const unitOfDecision = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await decision(tx, id))?.unit_id;

/** The database moves the programme to its next state and gives the period its new end. */
export async function addDecision(
  tx: Tx,
  unit: string,
  given: NewDecision & { id: string; author: Author },
): Promise<void> {
  await tx
    .insertInto('programme.decision')
    .values({
      unit_id: unit,
      decision_id: given.id,
      about: given.about,
      what: given.what,
      lang: given.lang,
      body: given.body,
      case_number: given.caseNumber,
      decided: given.decided,
      outcome: given.outcome,
      votes_for: given.votesFor,
      votes_against: given.votesAgainst,
      reasons: given.reasons,
      document: given.document,
      source: given.source && JSON.stringify(given.source),
      moves_to: given.movesTo,
      ends: given.ends,
      author_id: given.author.person,
      author_name: given.author.name,
    })
    .execute();
}

/** Whether the programme has the file, and whether it left quarantine; undefined when it has none such. */
export async function stateOfFile(tx: Tx, unit: string, file: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('files.file')
    .select('state')
    .where('unit_id', '=', unit)
    .where('file_id', '=', file)
    .executeTakeFirst();
  return found?.state;
}

/** Of several programmes at once, as anyone may read them; latest first. */
export const publicDecisions = (tx: Tx, units: readonly string[]) =>
  tx
    .selectFrom('programme.public_decision')
    .selectAll()
    .where('unit_id', 'in', [...units])
    .orderBy('decided', 'desc')
    .orderBy('decision_id', 'desc')
    .execute();

const selectDecisions = (tx: Tx) =>
  tx
    .selectFrom('programme.decision')
    .select((eb) => [
      'unit_id',
      'decision_id',
      'about',
      'what',
      'lang',
      'body',
      'case_number',
      'decided',
      'outcome',
      'votes_for',
      'votes_against',
      'reasons',
      'document',
      'source',
      'moves_to',
      'ends',
      'author_name',
      'recorded_at',
      'version',
      jsonObjectFrom(
        eb
          .selectFrom('files.file as f')
          .select(['f.file_id as id', 'f.name', 'f.type', 'f.state'])
          .whereRef('f.unit_id', '=', 'programme.decision.unit_id')
          .whereRef('f.file_id', '=', 'programme.decision.document'),
      ).as('file'),
      correctionsOf('decision'),
    ]);
