import { doubtsOfEvents, eventDiagnostics } from '../diagnostics/events.ts';
import { imputation } from '../event-study/imputation.ts';
import type { EventStudy } from '../event-study/result.ts';
import { sunAbraham } from '../event-study/sun-abraham.ts';
import { twoWayFixedEffects } from '../event-study/two-way-fixed-effects.ts';
import type { Panel } from '../panel/panel.ts';
import { around } from './normal-interval.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

/** Sun and Abraham's event study heads; imputation, and two-way fixed effects with the share of their negative weights, stand beside it. */
export function evaluateEvents(panel: Panel, { level }: EvaluateOptions): Evaluated {
  const main = sunAbraham(panel);
  const other = imputation(panel);
  const { estimate, standardError, ...weights } = twoWayFixedEffects(panel);
  const { overall } = main;
  const diagnostics = eventDiagnostics(panel, main);
  return {
    method: 'event-study',
    mode: 'exact',
    estimate: overall.estimate,
    standardError: { value: overall.standardError, method: 'clustered by unit', n: panel.units.length },
    confidenceInterval: around(overall.estimate, overall.standardError, 'clustered by unit, normal', level),
    aggregations: { dynamic: plain(main) },
    beside: {
      imputation: plain(other),
      twoWayFixedEffects: { estimate, standardError, negativeShare: weights.negativeWeights.share },
    },
    diagnostics,
    warnings: [...main.warnings, ...doubtsOfEvents(diagnostics), ...main.notEstimable],
  };
}

const plain = ({ overall, by }: EventStudy) => ({
  estimate: overall.estimate,
  standardError: overall.standardError,
  by: by.map(({ key, estimate, standardError }) => ({ key, estimate, standardError })),
});
