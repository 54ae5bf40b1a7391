import type { GoalSaid, IndicatorSaid, Lack } from '../shapes.ts';
import { needsUnit } from './judge-indicator.ts';

type Measured = Pick<IndicatorSaid, 'type' | 'unit' | 'collection' | 'ledger'> & {
  readonly baseline: object | null;
  readonly id: string;
  readonly targets: readonly unknown[];
};

/**
 * What keeps a goal from being measured. Dates are not among it: no baseline and no target is written without one. What is read
 * from the ledger of jobs begins at none and is collected there.
 */
export function measurable(
  goal: Pick<GoalSaid, 'title' | 'owner'> & { readonly indicators: readonly Measured[] },
): Lack[] {
  return [
    ...(goal.indicators.length === 0 ? [lack('indicator')] : goal.indicators.flatMap(lacksOf)),
    ...(goal.owner ? [] : [lack('owner')]),
    ...vagueWords(goal.title).map((word) => ({ ...lack('vague'), word })),
  ];
}

/** Only a hint: a goal with good indicators may be called what it likes. */
export const isMeasurable = (lacks: readonly Lack[]): boolean => lacks.every(({ what }) => what === 'vague');

/**
 * Words that evaluations found everyone to read in their own way: "robust", "variert", "attraktiv", in
 * their forms, in the languages there are.
 */
export function vagueWords(title: string): string[] {
  const found = title.match(/[\p{L}]+/gu) ?? [];
  return [...new Set(found.filter((word) => vague.test(word)))];
}

const vague =
  /^(robust(e|a|are)?|varier(t|te|a|ad|at|ade)|varied|attrakti(v|vt|ve|va|vare)|attractive|bærekrafti(g|ge)|berekrafti(g|ge)|hållbar(t|a)?|sustainable|livskrafti(g|gt|ge|ga)|vibrant)$/iu;

function lacksOf(indicator: Measured): Lack[] {
  const { id, type, unit, baseline, collection, ledger, targets } = indicator;
  return [
    ...(needsUnit(type) && !unit && !ledger ? [lack('unit', id)] : []),
    ...(baseline || ledger ? [] : [lack('baseline', id)]),
    ...(targets.length > 0 ? [] : [lack('target', id)]),
    ...(collection || ledger ? [] : [lack('collection', id)]),
  ];
}

const lack = (what: Lack['what'], indicator: string | null = null): Lack => ({ what, indicator, word: null });
