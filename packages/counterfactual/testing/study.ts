import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Design } from './designs.ts';
import { simulatedPanel } from './simulated-panel.ts';
import type { Answer, StudyMethod } from './study-methods.ts';

/** A number and its Monte-Carlo standard error. */
export type Measured = { readonly value: number; readonly error: number };

export type StudyRow = {
  readonly design: string;
  readonly method: string;
  /** Panels on which the method answered. */
  readonly answered: number;
  /** Panels that it refused, with the codes it gave. */
  readonly refused: ReadonlyMap<string, number>;
  /** Estimate less what was planted, on average; in the unit of the outcome. */
  readonly bias: Measured;
  readonly rmse: Measured;
  /** Share of panels whose 95 % interval holds what was planted; null: the method gives none. */
  readonly coverage: Measured | null;
  /** Share of panels without an effect of which the test at 5 % says that there is one. */
  readonly size: Measured | null;
  /** The same where an effect was planted. */
  readonly power: readonly { readonly effect: number; readonly share: Measured | null }[];
};

/**
 * What a method does on many panels of a design of which the truth is known. Panels depend on `seed` and their number: methods are compared on
 * the same ones, and an effect is planted into the same worlds in which there is none.
 */
export function study(
  { name, model, effects }: Design,
  method: StudyMethod,
  { seed, replications }: { readonly seed: number; readonly replications: number },
): StudyRow {
  const refused = new Map<string, number>();
  const answersTo = (effect: number) =>
    Array.from({ length: replications }, (_, replication) => {
      try {
        return method.answer(simulatedPanel(model, { seed, replication, effect }), effect);
      } catch (error) {
        if (!(error instanceof CounterfactualError)) throw error;
        const { code } = error.problem;
        refused.set(code, (refused.get(code) ?? 0) + 1);
        return undefined;
      }
    }).filter((answer) => answer !== undefined);
  const none = answersTo(0);
  const planted = effects.map((effect) => ({ effect, answers: answersTo(effect) }));
  const { effect = 0, answers = [] } = planted.at(-1) ?? {};
  const wrong = answers.map((answer) => answer.estimate - effect);
  return {
    design: name,
    method: method.name,
    answered: answers.length,
    refused,
    bias: meanOf(wrong),
    rmse: rootOf(meanOf(wrong.map((each) => each ** 2))),
    coverage: shareOf(answers, ({ covers }) => covers),
    size: shareOf(none, ({ rejects }) => rejects),
    power: planted.map((each) => ({
      effect: each.effect,
      share: shareOf(each.answers, ({ rejects }) => rejects),
    })),
  };
}

/** What a share of so many cases may differ from its true value by, in standard deviations' terms. */
export const shareError = (share: number, cases: number): number => Math.sqrt((share * (1 - share)) / cases);

function meanOf(values: readonly number[]): Measured {
  const value = values.reduce((sum, each) => sum + each, 0) / values.length;
  const square = values.reduce((sum, each) => sum + (each - value) ** 2, 0);
  return { value, error: Math.sqrt(square / (values.length - 1) / values.length) };
}

/** By the delta method. */
function rootOf({ value, error }: Measured): Measured {
  const root = Math.sqrt(value);
  return { value: root, error: error / (2 * root) };
}

function shareOf(answers: readonly Answer[], said: (answer: Answer) => boolean | null): Measured | null {
  const told = answers.map(said).filter((each) => each !== null);
  if (told.length === 0) return null;
  const value = told.filter(Boolean).length / told.length;
  return { value, error: shareError(value, told.length) };
}
