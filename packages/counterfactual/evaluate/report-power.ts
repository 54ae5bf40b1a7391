import { visibleLines } from '../errors/shown.ts';
import { figure, percent } from './figures.ts';
import type { PowerEvaluation } from './power.ts';
import { namedWarnings, names, timing } from './report.ts';

/** What could be found at all, for people; no effect stands in it. */
export function powerReportOf(evaluation: PowerEvaluation): string {
  const { method, power, counts, likeSize: like, warnings } = evaluation;
  const { sigma, placebos, normal, permutation, needed, bySize } = power;
  const [often, level] = [percent(power.power), percent(power.alpha)];
  const lines = [
    `${names[method] ?? method}: what could be found, before the effect is looked at`,
    `${counts.treated} treated, ${counts.controls} controls, ${counts.pre} periods before, ${counts.post} from the treatment on`,
    `Where nothing happened estimates spread by ${figure(sigma)} (${placebos} placebos${like ? ` of like size` : ''})`,
    `An effect is found in ${often} % of cases, at ${level} %, from ${figure(normal)} on, were they normal`,
    permutation
      ? `By rank among the placebos: a rise from ${figure(permutation.increase)}, a fall from ${figure(permutation.decrease)}`
      : `By rank among the placebos: none, whatever its size; that needs ${needed} placebos`,
    ...(bySize
      ? [
          `In a unit of size ${figure(bySize.size)}: spread ${figure(bySize.sigma)}, found from ${figure(bySize.normal)} on${bySize.isBeyond ? '; no placebo is of that size, it is read off beyond them' : ''}`,
          `  the log of the variance moves with the log of size by ${figure(bySize.slope)} (${figure(bySize.slopeError)}); −1 where a unit is a sum of independent parts`,
        ]
      : []),
    '',
    ...namedWarnings(warnings),
    ...timing(evaluation),
  ];
  return visibleLines(lines.join('\n'));
}
