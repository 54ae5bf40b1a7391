import { describe, expect, it } from 'vitest';
import type { StepNow } from '#modules/programme/rules.ts';
import { nextFor } from './next.ts';

const here = (remains: StepNow['remains']): StepNow[] => [
  { id: 'prepare', place: 'done', done: undefined, remains: [] },
  { id: 'analyse', place: 'here', done: undefined, remains },
  { id: 'plan', place: 'ahead', done: undefined, remains: ['goals', 'strategy'] },
];

describe('the next step for you', () => {
  it('is the first thing that remains which you may do', () => {
    expect(nextFor(here(['shock', 'people', 'log']), ['logbook.write'])).toEqual({
      what: 'log',
      page: 'logbook',
    });
    expect(nextFor(here(['shock', 'log']), ['programme.record', 'logbook.write'])).toEqual({
      what: 'shock',
      page: 'decisions',
    });
  });

  it('is nothing for who may only read, and nothing when all is done', () => {
    expect(nextFor(here(['shock']), ['programme.read'])).toBeUndefined();
    expect(nextFor(here([]), ['programme.record'])).toBeUndefined();
  });

  it('is never taken from a step that lies ahead', () => {
    expect(nextFor(here([]), ['programme.record', 'logbook.write', 'programme.publish'])).toBeUndefined();
  });
});
