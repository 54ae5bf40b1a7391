import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepIds } from '#schemes/terms.ts';
import { decisionAbouts, outcomes, programmeStates } from '../terms.ts';
import { type Facts, stepsNow } from './steps.ts';

const nothing: Facts = {
  state: 'considered',
  published: false,
  shocks: 0,
  members: 1,
  entries: 0,
  goals: undefined,
  effects: undefined,
  decisions: [],
};
const prepared = { ...nothing, shocks: 1, members: 2, entries: 1 };
const here = (facts: Facts) => stepsNow(facts).find(({ place }) => place === 'here');

describe('where a programme is', () => {
  it('is preparing until the shock, the people and a first entry are there', () => {
    expect(here(nothing)).toMatchObject({ id: 'prepare', remains: ['shock', 'people', 'log'] });
    expect(here({ ...prepared, members: 1 })).toMatchObject({ id: 'prepare', remains: ['people'] });
    expect(here(prepared)).toMatchObject({ id: 'analyse', remains: ['application', 'status'] });
  });

  it('follows the state once something is decided, whatever else is missing', () => {
    const step = (state: Facts['state']) => here({ ...nothing, state })?.id;
    expect(programmeStates.map(step)).toEqual([
      'prepare',
      'analyse',
      'plan',
      'analyse',
      'plan',
      'implement',
      'follow-up',
      'follow-up',
      'follow-up',
    ]);
  });

  it('is after a refusal to apply again', () => {
    expect(here({ ...prepared, state: 'refused' })?.remains).toEqual(['application', 'status']);
  });

  it('does not ask for what is not known: counts of other modules', () => {
    const state = 'implementation' as const;
    expect(here({ ...prepared, state })?.remains).toEqual(['money', 'publish']);
    expect(here({ ...prepared, state, effects: 0 })?.remains).toEqual(['money', 'effects', 'publish']);
    expect(here({ ...prepared, state: 'granted', goals: 0 })?.remains).toEqual([
      'goals',
      'strategy',
      'plan',
      'begin',
    ]);
  });

  it('counts a decision only when it was a yes', () => {
    const money = { about: 'money', decided: '2021', movesTo: null } as const;
    const facts = { ...prepared, state: 'implementation', published: true } as const;
    expect(here({ ...facts, decisions: [{ ...money, outcome: 'refused' }] })?.remains).toEqual(['money']);
    expect(here({ ...facts, decisions: [{ ...money, outcome: 'approved' }] })?.remains).toEqual([]);
  });

  it('says when a step was left, by the decision that led on; the latest where it was left twice', () => {
    const moved = (decided: string, movesTo: Facts['state']) =>
      ({ about: 'status', outcome: 'approved', decided, movesTo }) as const;
    const decisions = [moved('2019', 'applied'), moved('2020-05', 'granted'), moved('2020-02', 'applied')];
    expect(
      stepsNow({ ...prepared, state: 'granted', decisions }).map(({ place, done }) => [place, done]),
    ).toEqual([
      ['done', '2020-02'],
      ['done', '2020-05'],
      ['here', undefined],
      ['ahead', undefined],
      ['ahead', undefined],
    ]);
  });

  it('is always in one of five steps: all before it done, all after it ahead, and nothing remains behind', () => {
    const decision = fc.record({
      about: fc.constantFrom(...decisionAbouts),
      outcome: fc.constantFrom(...outcomes),
      decided: fc.constantFrom('2019', '2020-05', '2021-01-01'),
      movesTo: fc.option(fc.constantFrom(...programmeStates)),
    });
    const some = fc.nat({ max: 3 });
    const facts = fc.record({
      state: fc.constantFrom(...programmeStates),
      published: fc.boolean(),
      shocks: some,
      members: some,
      entries: some,
      goals: fc.option(some, { nil: undefined }),
      effects: fc.option(some, { nil: undefined }),
      decisions: fc.array(decision, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(facts, (known) => {
        const steps = stepsNow(known);
        const at = steps.findIndex(({ place }) => place === 'here');
        expect(steps.map(({ id }) => id)).toEqual([...stepIds]);
        expect(steps.map(({ place }) => place)).toEqual(
          stepIds.map((_, index) => (index < at ? 'done' : index === at ? 'here' : 'ahead')),
        );
        expect(steps.slice(0, at).flatMap(({ remains }) => remains)).toEqual([]);
      }),
    );
  });
});
