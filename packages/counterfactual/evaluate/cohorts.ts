import { csdid } from '../csdid/csdid.ts';
import type { Aggregation } from '../csdid/result.ts';
import { cellDiagnostics, doubtsOfCells } from '../diagnostics/cells.ts';
import type { Panel } from '../panel/panel.ts';
import { around } from './normal-interval.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

/** Callaway and Sant'Anna: the simple average heads, with all cells and averages. */
export function evaluateCohorts(
  panel: Panel,
  { control, covariates, bootstrap, level }: EvaluateOptions,
): Evaluated {
  const found = csdid(panel, {
    ...(control ? { control } : {}),
    ...(covariates ? { covariates } : {}),
    ...(bootstrap ? { bootstrap } : {}),
  });
  const { simple, dynamic, group, calendar } = found.aggregations;
  const method = bootstrap ? 'multiplier-bootstrap' : 'influence-function';
  const error = simple.bootstrapError ?? simple.standardError;
  return {
    method: 'csdid',
    mode: 'exact',
    estimate: simple.estimate,
    standardError: { value: error, method, n: bootstrap?.replications ?? found.counts.clusters },
    confidenceInterval: around(simple.estimate, error, `${method}, normal`, level),
    attgt: found.attgt.map(({ group: cohort, time, estimate, standardError }) => ({
      group: cohort,
      time,
      estimate,
      standardError,
    })),
    aggregations: {
      simple: plain(simple),
      dynamic: plain(dynamic),
      group: plain(group),
      calendar: plain(calendar),
    },
    diagnostics: { counts: found.counts, preTest: found.preTest, ...cellDiagnostics(found) },
    warnings: [...found.warnings, ...doubtsOfCells(found), ...found.notEstimable],
  };
}

const plain = ({ estimate, standardError, by }: Aggregation) => ({
  estimate,
  standardError,
  by: by.map((each) => ({ key: each.key, estimate: each.estimate, standardError: each.standardError })),
});
