import type { Evaluation } from './evaluation.ts';
import { column, errorFigure, figure } from './figures.ts';

type Part = (evaluation: Evaluation) => string[];

/** Fit after over fit before: beside the p-value of the effects, since they need not agree. */
export const ratio: Part = ({ rmspeRatio }) => {
  if (!rmspeRatio) return [];
  const { value, pValue, smallest, rank, units, dropped } = rmspeRatio;
  return [
    `Fit after over fit before: ${figure(value)}, rank ${rank} of ${units.length}; p = ${figure(pValue)}, of at least ${figure(smallest)} (rmspe-ratio)`,
    ...(dropped.length > 0
      ? [`  not ranked, for their fit before: ${named(dropped.map(({ unit }) => unit))}`]
      : []),
  ];
};

export const likeSize: Part = ({ likeSize: like }) =>
  like
    ? [
        `Of like size, ${figure(like.from)} to ${figure(like.to)} times ${figure(like.treated)} (${like.size}): ${like.kept} pretended, so that no p is below ${figure(like.smallest)}`,
        ...(like.leftOut.length > 0
          ? [
              `  left out: ${named(like.leftOut.map(({ unit, ratio: times }) => `${unit} (${figure(Number(times.toPrecision(3)))}×)`))}`,
            ]
          : []),
      ]
    : [];

export const covariates: Part = ({ covariates: taken }) =>
  taken
    ? [
        'Taken off the outcome, by what they explain in untreated cells beside units and periods',
        ...taken.map(({ name, coefficient }) => `  ${name}: ${figure(coefficient)} for one more`),
      ]
    : [];

export const eventTimes: Part = ({ eventTimes: times }) =>
  times
    ? [
        'Periods since the start    effect       error  treated',
        ...times.map(
          ({ eventTime, effect, standardError, treated }) =>
            `${String(eventTime).padStart(6)}${column(effect, 27)}${errorFigure(standardError).padStart(12)}${column(treated, 9)}`,
        ),
      ]
    : [];

/** Ten of them, and how many more. */
function named(names: readonly string[]): string {
  const more = names.length - 10;
  return names.slice(0, 10).join(', ') + (more > 0 ? ` and ${more} more; --json has all` : '');
}
