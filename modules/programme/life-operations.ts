import { z } from 'zod';
import { operations } from '#platform/http/operation.ts';
import { unitId } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';
import { words } from '#platform/shapes/words.ts';
import { decision, decisionFields, newDecision, newShock, shock, shockFields } from './life-shapes.ts';

const ofProgramme = z.object({ programmeId: unitId });

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
    body: shockFields.partial().extend({ reason: words(1_000) }),
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
    body: decisionFields.partial().extend({ reason: words(1_000) }),
    concurrency: 'if-match',
    status: 201,
    answer: decision,
  },
});
