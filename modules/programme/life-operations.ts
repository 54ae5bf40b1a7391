import { z } from 'zod';
import { unitId } from '#platform/access/actor.ts';
import { operations } from '#platform/http/operation.ts';
import { id } from '#platform/shapes/id.ts';
import { decision, decisionEffect, decisionFields, reasonGiven, shock, shockFields } from './life-shapes.ts';

const ofProgramme = z.object({ programmeId: unitId });

/** What a record of the shock needs not say. */
const newShock = shockFields.extend({
  employer: shockFields.shape.employer.default(null),
  organisationNumber: shockFields.shape.organisationNumber.default(null),
  lostLow: shockFields.shape.lostLow.default(null),
  lostHigh: shockFields.shape.lostHigh.default(null),
  qualifier: shockFields.shape.qualifier.default('exactly'),
  source: shockFields.shape.source.default(null),
});

const newDecision = decisionFields.extend({
  about: decisionEffect.shape.about,
  outcome: decisionEffect.shape.outcome,
  movesTo: decisionEffect.shape.movesTo.default(null),
  ends: decisionEffect.shape.ends.default(null),
  caseNumber: decisionFields.shape.caseNumber.default(null),
  votesFor: decisionFields.shape.votesFor.default(null),
  votesAgainst: decisionFields.shape.votesAgainst.default(null),
  reasons: decisionFields.shape.reasons.default(null),
  document: decisionFields.shape.document.default(null),
  source: decisionFields.shape.source.default(null),
});

/** A programme's life: what happened, and what was decided. */
export const lifeOperations = operations({
  listShocks: {
    method: 'GET',
    path: '/programmes/:programmeId/shocks',
    summary: 'What happened that the programme answers',
    ability: 'programme.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({ items: z.array(shock) }),
  },
  recordShock: {
    method: 'POST',
    path: '/programmes/:programmeId/shocks',
    summary: 'Record what happened, when, how many jobs were lost, and where that is said',
    ability: 'programme.record',
    params: ofProgramme,
    unit: 'programmeId',
    body: newShock,
    status: 201,
    answer: shock,
  },
  correctShock: {
    method: 'POST',
    path: '/shocks/:shockId/corrections',
    summary: 'Correct a shock; what it said before is kept',
    ability: 'programme.record',
    params: z.object({ shockId: id }),
    body: shockFields.partial().extend({ reason: reasonGiven }),
    concurrency: 'if-match',
    status: 201,
    answer: shock,
  },
  listDecisions: {
    method: 'GET',
    path: '/programmes/:programmeId/decisions',
    summary: 'What was decided about the programme, latest first',
    ability: 'programme.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({ items: z.array(decision) }),
  },
  recordDecision: {
    method: 'POST',
    path: '/programmes/:programmeId/decisions',
    summary: 'Record a decision; it may move the programme to its next state, or give its period another end',
    ability: 'programme.record',
    params: ofProgramme,
    unit: 'programmeId',
    body: newDecision,
    status: 201,
    answer: decision,
  },
  correctDecision: {
    method: 'POST',
    path: '/decisions/:decisionId/corrections',
    summary: 'Correct what is said of a decision; what it led to is undone by another decision only',
    ability: 'programme.record',
    params: z.object({ decisionId: id }),
    body: decisionFields.partial().extend({ reason: reasonGiven }),
    concurrency: 'if-match',
    status: 201,
    answer: decision,
  },
});
