import { keptEntryId } from '#modules/logbook/index.ts';
import type { KeptGoal, KeptIndicator, KeptTarget } from '#modules/plan/index.ts';
import { keptDecisionId } from '#modules/programme/index.ts';
import type { Case } from './case.ts';
import { type Days, whenOf } from './days.ts';
import { signatureOf } from './kept-life.ts';
import type { ResolvedCase } from './resolved.ts';

type CaseGoal = Case['goals'][number];
type CaseIndicator = CaseGoal['indicators'][number];

/** The goals of a case as the plan keeps them. */
export const keptPlan = (file: ResolvedCase, unit: string, at: Days): readonly KeptGoal[] =>
  file.goals.map((goal) => ({
    key: goal.key,
    kind: goal.kind,
    title: goal.title,
    lang: goal.lang,
    focus: goal.focus ?? null,
    owner: goal.owner ?? null,
    indicators: goal.indicators.map((indicator) => keptIndicator(indicator, goal, { file, unit, at })),
    ...signed(goal, file, at),
  }));

type Place = { file: ResolvedCase; unit: string; at: Days };

function keptIndicator(indicator: CaseIndicator, goal: CaseGoal, { file, unit, at }: Place): KeptIndicator {
  const { baseline } = indicator;
  return {
    key: indicator.key,
    name: indicator.name,
    lang: goal.lang,
    type: indicator.type,
    unit: indicator.unit ?? null,
    ofWhat: indicator.ofWhat ?? null,
    scale: indicator.scale ?? null,
    direction: indicator.direction,
    aggregation: indicator.aggregation,
    collection: indicator.collection ?? null,
    ledger: indicator.ledger ?? null,
    baseline: baseline
      ? { value: baseline.value, on: whenOf(baseline.on, at), source: baseline.source ?? null }
      : null,
    targets: indicator.targets.flatMap((target) => keptTargets(target, goal, { file, unit, at })),
    actuals: indicator.actuals.map(({ key, asOf, value, evidence, entry, author, recorded }) => ({
      key,
      asOf: whenOf(asOf, at),
      value,
      evidence: evidence ?? null,
      entry: entry === undefined ? null : keptEntryId(unit, entry),
      ...signatureOf(file, { author, recorded, happened: asOf }, at),
    })),
  };
}

/** What was aimed at first, and all that it was revised to. */
function keptTargets(
  { year, value, revisions }: CaseIndicator['targets'][number],
  goal: CaseGoal,
  { file, unit, at }: Place,
): KeptTarget[] {
  const first = Number(file.period.text?.slice(0, 4));
  const ofCalendar = file.example ? first + year - 1 : year;
  return [
    { year: ofCalendar, value, reason: null, decision: null, ...signed(goal, file, at) },
    ...revisions.map((revision) => ({
      year: ofCalendar,
      value: revision.value,
      reason: revision.reason,
      decision: revision.decision ? keptDecisionId(unit, revision.decision) : null,
      ...signed(revision, file, at),
    })),
  ];
}

const signed = ({ author, recorded }: Pick<CaseGoal, 'author' | 'recorded'>, file: ResolvedCase, at: Days) =>
  signatureOf(file, { author, recorded, happened: recorded ?? '' }, at);
