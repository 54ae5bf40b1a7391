import { z } from 'zod';
import { operations } from '#platform/http/operation.ts';
import { unitId } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';
import { words } from '#platform/shapes/words.ts';
import {
  actual,
  actualSaid,
  goal,
  goalSaid,
  indicator,
  indicatorSaid,
  newActual,
  newGoal,
  newIndicator,
  publicGoal,
  target,
} from './shapes.ts';
import { value } from './value.ts';

export * from './shapes.ts';
export * from './terms.ts';
export * from './value.ts';

const ofProgramme = z.object({ programmeId: unitId });
const ofGoal = z.object({ goalId: id });
const ofIndicator = z.object({ indicatorId: id });

export const planOperations = operations({
  listGoals: {
    method: 'GET',
    path: '/programmes/:programmeId/goals',
    summary:
      'The goals with their indicators, targets and actual values, and what keeps them from being measured',
    ability: 'plan.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({
      years: z.array(z.number().int()).describe("The programme's years; empty when its period is not known"),
      items: z.array(goal),
    }),
  },
  createGoal: {
    method: 'POST',
    path: '/programmes/:programmeId/goals',
    summary: 'Write a goal, with its first indicators',
    ability: 'plan.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: newGoal.extend({ indicators: z.array(newIndicator).max(8).default([]) }),
    status: 201,
    answer: goal,
  },
  correctGoal: {
    method: 'POST',
    path: '/goals/:goalId/corrections',
    summary: 'Correct a goal; what it said before is kept',
    ability: 'plan.write',
    params: ofGoal,
    body: goalSaid.partial().extend({ reason: words(1_000) }),
    concurrency: 'if-match',
    status: 201,
    answer: goal,
  },
  addIndicator: {
    method: 'POST',
    path: '/goals/:goalId/indicators',
    summary: 'Say how a goal is measured',
    ability: 'plan.write',
    params: ofGoal,
    body: newIndicator,
    status: 201,
    answer: indicator,
  },
  correctIndicator: {
    method: 'POST',
    path: '/indicators/:indicatorId/corrections',
    summary:
      'Correct an indicator; its type, scale and ledger stay as they are, and once it has targets what they mean does too',
    ability: 'plan.write',
    params: ofIndicator,
    body: indicatorSaid
      .omit({ type: true, scale: true, ledger: true })
      .partial()
      .extend({ reason: words(1_000) }),
    concurrency: 'if-match',
    status: 201,
    answer: indicator,
  },
  listTargets: {
    method: 'GET',
    path: '/programmes/:programmeId/targets',
    summary: 'Every target of the programme, a year at a time, with its history',
    ability: 'plan.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({
      items: z.array(
        target.extend({ goal: id, goalTitle: z.string(), indicator: id, indicatorName: z.string() }),
      ),
    }),
  },
  setTarget: {
    method: 'POST',
    path: '/indicators/:indicatorId/targets',
    summary: 'Set a target for a year, or revise it; what was aimed at before is kept',
    ability: 'plan.write',
    params: ofIndicator,
    body: z.object({
      year: z.number().int().min(1_000).max(2_999),
      value,
      reason: words(1_000).nullable().default(null).describe('Demanded of a revision, and kept of the first'),
      decision: id.nullable().default(null).describe('The decision that revised it'),
      follows: z.number().int().min(0).describe('The number of the version that you read; 0 for the first'),
    }),
    status: 201,
    answer: target,
  },
  recordActual: {
    method: 'POST',
    path: '/indicators/:indicatorId/actuals',
    summary: 'Record what was reached, with its evidence',
    ability: 'plan.write',
    params: ofIndicator,
    body: newActual,
    status: 201,
    answer: actual,
  },
  correctActual: {
    method: 'POST',
    path: '/actuals/:actualId/corrections',
    summary: 'Correct an actual value; what it said before is kept',
    ability: 'plan.write',
    params: z.object({ actualId: id }),
    body: actualSaid.partial().extend({ reason: words(1_000) }),
    concurrency: 'if-match',
    status: 201,
    answer: actual,
  },
  readPublicGoals: {
    method: 'GET',
    path: '/public/programmes/:slug/goals',
    summary: 'The goals of a published programme, target against actual',
    ability: 'anyone',
    params: z.object({ slug: z.string().max(100) }),
    status: 200,
    answer: z.object({ items: z.array(publicGoal) }),
  },
});
