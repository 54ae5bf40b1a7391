import { doubtsOfEvents, eventDiagnostics } from '../diagnostics/events.ts';
import { imputation } from '../event-study/imputation.ts';
import type { EventStudy } from '../event-study/result.ts';
import { sunAbraham } from '../event-study/sun-abraham.ts';
import { twoWayFixedEffects } from '../event-study/two-way-fixed-effects.ts';
import type { Panel } from '../panel/panel.ts';
import type { Averages } from './evaluation.ts';
import { doubtsOfError, errorStated, statedIn } from './no-error.ts';
import { around } from './normal-interval.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

/** Sun and Abraham's event study heads; imputation, and two-way fixed effects with the share of their negative weights, stand beside it. */
export function evaluateEvents(panel: Panel, { level }: EvaluateOptions): Evaluated {
  const main = sunAbraham(panel);
  const other = imputation(panel);
  const { estimate, standardError, ...weights } = twoWayFixedEffects(panel);
  const { overall } = main;
  const stated = statedIn(panel);
  const error = errorStated(stated(overall.standardError), 'clustered by unit', panel.units.length);
  const diagnostics = eventDiagnostics(panel, main);
  return {
    method: 'event-study',
    mode: 'exact',
    estimate: overall.estimate,
    standardError: error,
    confidenceInterval: around(overall.estimate, error.value, 'clustered by unit, normal', level),
    aggregations: { dynamic: plain(main, stated) },
    beside: {
      imputation: plain(other, stated),
      twoWayFixedEffects: {
        estimate,
        standardError: stated(standardError),
        negativeShare: weights.negativeWeights.share,
      },
    },
    diagnostics,
    warnings: [
      ...main.warnings,
      ...doubtsOfError(error),
      ...doubtsOfEvents(diagnostics),
      ...main.notEstimable,
    ],
  };
}

const plain = ({ overall, by }: EventStudy, stated: ReturnType<typeof statedIn>): Averages => ({
  estimate: overall.estimate,
  standardError: stated(overall.standardError),
  by: by.map(({ key, estimate, standardError }) => ({ key, estimate, standardError: stated(standardError) })),
});
