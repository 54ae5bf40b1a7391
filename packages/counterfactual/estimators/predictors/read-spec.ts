import {
  atLeastOne,
  countAt,
  fieldsAt,
  listAt,
  oneOfAt,
  optional,
  periodAt,
  refused,
  resolutionAt,
  textAt,
  windowAt,
} from './read-fields.ts';
import {
  aggregations,
  type ColumnPredictor,
  type OutcomePredictor,
  type PredictorSpec,
  type SpecialPredictor,
  searches,
} from './spec.ts';

/**
 * A specification of parsed JSON, as `predictor-spec.schema.json` describes it; predictors and windows mean what they mean as `dataprep` of Synth
 * has them. Strict: a field that is not known is refused, since a window that is misspelled would silently be another
 * one. Throws `CounterfactualError` `predictor-spec` with the path (`predictors[2].window`), what was found, and what to do.
 */
export function readPredictorSpec(json: unknown): PredictorSpec {
  const fields = fieldsAt(json, '', [
    '$schema',
    'window',
    'predictors',
    'specialPredictors',
    'outcomePredictors',
    'optimise',
    'search',
    'split',
    'resolution',
    'starts',
    'seed',
  ]);
  optional(fields, '', '$schema', textAt);
  const spec: PredictorSpec = {
    ...optional(fields, '', 'window', windowAt),
    ...optional(fields, '', 'predictors', (value, path) => listAt(value, path, column)),
    ...optional(fields, '', 'specialPredictors', (value, path) => listAt(value, path, special)),
    ...optional(fields, '', 'outcomePredictors', (value, path) => listAt(value, path, outcome)),
    ...optional(fields, '', 'optimise', windowAt),
    ...optional(fields, '', 'search', (value, path) => oneOfAt(value, path, searches)),
    ...optional(fields, '', 'split', split),
    ...optional(fields, '', 'resolution', resolutionAt),
    ...optional(fields, '', 'starts', countAt),
    ...optional(fields, '', 'seed', countAt),
  };
  const { predictors = [], specialPredictors = [], outcomePredictors = [] } = spec;
  if (predictors.length + specialPredictors.length + outcomePredictors.length === 0)
    throw refused(
      '',
      'there is no predictor',
      'Name at least one, under predictors, specialPredictors or outcomePredictors.',
    );
  refuseOfOtherSearch(spec);
  return spec;
}

function column(value: unknown, path: string): ColumnPredictor {
  const fields = fieldsAt(value, path, ['column', 'name', 'window', 'aggregation']);
  return {
    column: textAt(fields.column, `${path}.column`),
    ...named(fields, path),
    ...optional(fields, path, 'window', windowAt),
  };
}

function special(value: unknown, path: string): SpecialPredictor {
  const fields = fieldsAt(value, path, ['column', 'name', 'periods', 'aggregation']);
  return {
    column: textAt(fields.column, `${path}.column`),
    ...named(fields, path),
    periods: periods(fields.periods, `${path}.periods`),
  };
}

function outcome(value: unknown, path: string): OutcomePredictor {
  const fields = fieldsAt(value, path, ['name', 'periods', 'window', 'aggregation']);
  if ((fields.periods === undefined) === (fields.window === undefined))
    throw refused(
      path,
      `it has ${fields.periods === undefined ? 'neither periods nor a window' : 'both periods and a window'}`,
      'Give one of the two.',
    );
  return fields.window === undefined
    ? { ...named(fields, path), periods: periods(fields.periods, `${path}.periods`) }
    : { ...named(fields, path), window: windowAt(fields.window, `${path}.window`) };
}

const periods = (value: unknown, path: string) => atLeastOne(listAt(value, path, periodAt), path);

const named = (fields: Readonly<Record<string, unknown>>, path: string) => ({
  ...optional(fields, path, 'name', textAt),
  ...optional(fields, path, 'aggregation', (value, at) => oneOfAt(value, at, aggregations)),
});

function split(value: unknown, path: string): NonNullable<PredictorSpec['split']> {
  const fields = fieldsAt(value, path, ['training', 'validation']);
  return {
    training: windowAt(fields.training, `${path}.training`),
    validation: windowAt(fields.validation, `${path}.validation`),
  };
}

/** What would be read and not used. */
function refuseOfOtherSearch({ search, split: parts, optimise, window, resolution }: PredictorSpec): void {
  if (resolution !== undefined && search !== 'compat')
    throw refused(
      'resolution',
      `it is given, and the search is ${search ?? 'not named'}`,
      'Give search "compat", or leave the resolution out.',
    );
  if (parts && search !== 'cross-validated')
    throw refused(
      'split',
      `it is given, and the search is ${search ?? 'not named'}`,
      'Give search "cross-validated", or leave the split out.',
    );
  if (search !== 'cross-validated') return;
  if (optimise)
    throw refused(
      'optimise',
      'it is given, and the search is cross-validated',
      'Give split.validation: these are the periods that cross-validation fits.',
    );
  if (window)
    throw refused(
      'window',
      'it is given, and the search is cross-validated',
      'Leave it out: predictors without a window of their own follow the split.',
    );
}
