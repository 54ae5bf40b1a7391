import { type StepId, stepIds } from '#schemes/terms.ts';
import type { NewDecision } from '../life-shapes.ts';
import type { ProgrammeState } from '../terms.ts';

/** What is known of a programme when it is asked what remains. Counts of other modules: undefined while they are not known. */
export type Facts = {
  readonly state: ProgrammeState;
  readonly published: boolean;
  readonly shocks: number;
  readonly members: number;
  readonly entries: number;
  readonly goals: number | undefined;
  readonly effects: number | undefined;
  readonly decisions: readonly Pick<NewDecision, 'about' | 'outcome' | 'decided' | 'movesTo'>[];
};

/** What a step still wants. Words for them are in `messages/`. */
export type Remaining =
  | 'shock'
  | 'people'
  | 'log'
  | 'application'
  | 'status'
  | 'goals'
  | 'strategy'
  | 'plan'
  | 'begin'
  | 'money'
  | 'effects'
  | 'publish'
  | 'closing';

export type StepNow = {
  readonly id: StepId;
  readonly place: 'done' | 'here' | 'ahead';
  /** When the decision was made that led on from it. */
  readonly done: string | undefined;
  readonly remains: readonly Remaining[];
};

/** The five steps as they stand: what is behind, where one is, and what each still wants. */
export function stepsNow(facts: Facts): readonly StepNow[] {
  const here = stepIds.indexOf(currentStep(facts));
  return stepIds.map((id, index) => ({
    id,
    place: index < here ? 'done' : index === here ? 'here' : 'ahead',
    done: index < here ? whenLeft(id, facts) : undefined,
    remains: index < here ? [] : remainsOf(id, facts),
  }));
}

const byState: Readonly<Record<ProgrammeState, StepId | undefined>> = {
  considered: undefined,
  applied: 'analyse',
  refused: 'analyse',
  granted: 'plan',
  strategy: 'plan',
  implementation: 'implement',
  closing: 'follow-up',
  closed: 'follow-up',
  'follow-up': 'follow-up',
};

/** Before anything is decided one prepares until that is done. */
const currentStep = (facts: Facts): StepId =>
  byState[facts.state] ?? (remainsOf('prepare', facts).length > 0 ? 'prepare' : 'analyse');

function remainsOf(step: StepId, facts: Facts): readonly Remaining[] {
  const { shocks, members, entries, goals, effects, published, state } = facts;
  const approved = (about: NewDecision['about']) =>
    facts.decisions.some((each) => each.about === about && each.outcome === 'approved');
  const wanted: Readonly<Record<StepId, readonly (Remaining | false)[]>> = {
    prepare: [shocks === 0 && 'shock', members < 2 && 'people', entries === 0 && 'log'],
    analyse: [
      (state === 'considered' || state === 'refused') && 'application',
      !approved('status') && 'status',
    ],
    plan: [
      goals === 0 && 'goals',
      !approved('strategy') && 'strategy',
      !approved('plan') && 'plan',
      state !== 'implementation' && 'begin',
    ],
    implement: [!approved('money') && 'money', effects === 0 && 'effects', !published && 'publish'],
    'follow-up': [effects === 0 && 'effects', !published && 'publish', !approved('closing') && 'closing'],
  };
  return wanted[step].filter((each) => each !== false);
}

const leaving: Readonly<Record<StepId, ProgrammeState>> = {
  prepare: 'applied',
  analyse: 'granted',
  plan: 'implementation',
  implement: 'closing',
  'follow-up': 'closed',
};

/** The latest, where a programme has gone the same way twice. */
const whenLeft = (step: StepId, { decisions }: Facts) =>
  decisions
    .filter(({ movesTo }) => movesTo === leaving[step])
    .map(({ decided }) => decided)
    .sort()
    .at(-1);
