import { elapsed } from '../csdid/aggregate.ts';
import { csdid } from '../csdid/csdid.ts';
import type { Aggregation } from '../csdid/result.ts';
import { cellDiagnostics, doubtsOfCells } from '../diagnostics/cells.ts';
import type { Panel } from '../panel/panel.ts';
import type { Averages } from './evaluation.ts';
import { doubtsOfError, errorStated, statedIn } from './no-error.ts';
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
  const stated = statedIn(panel);
  const attgt = found.attgt.map(({ group: cohort, time, estimate, standardError }) => ({
    group: cohort,
    time,
    estimate,
    standardError: stated(standardError),
  }));
  // Averages by cohorts' sizes have the error of the sizes too, which is no error of effects that have none.
  const plain = ({ estimate, standardError, by }: Aggregation, keyOf: (cell: Cell) => number): Averages => ({
    estimate,
    standardError: attgt.some(isKnownAfter) ? stated(standardError) : null,
    by: by.map((each) => ({
      key: each.key,
      estimate: each.estimate,
      standardError: attgt.some((cell) => cell.standardError !== null && keyOf(cell) === each.key)
        ? stated(each.standardError)
        : null,
    })),
  });
  const value = attgt.some(isKnownAfter) ? stated(simple.bootstrapError ?? simple.standardError) : null;
  const error = errorStated(value, method, bootstrap?.replications ?? found.counts.clusters);
  return {
    method: 'csdid',
    mode: 'exact',
    estimate: simple.estimate,
    standardError: error,
    confidenceInterval: around(simple.estimate, error.value, `${method}, normal`, level),
    attgt,
    aggregations: {
      simple: plain(simple, () => 0),
      dynamic: plain(dynamic, since),
      group: plain(group, (cell) => cell.group),
      calendar: plain(calendar, ({ time }) => time),
    },
    diagnostics: { counts: found.counts, preTest: found.preTest, ...cellDiagnostics(found) },
    warnings: [...found.warnings, ...doubtsOfError(error), ...doubtsOfCells(found), ...found.notEstimable],
  };
}

type Cell = NonNullable<Evaluated['attgt']>[number];

const since = ({ group, time }: Cell): number => elapsed(time - group);

const isKnownAfter = (cell: Cell): boolean => cell.standardError !== null && since(cell) >= 0;
