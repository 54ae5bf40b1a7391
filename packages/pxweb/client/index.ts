export { type Eurostat, type EurostatOptions, eurostat } from './eurostat/eurostat.ts';
export type { EurostatFilters } from './eurostat/parameters.ts';
export { type AnswerCache, type KeptAnswer, memoryCache } from './http/answer-cache.ts';
export type { CallOptions } from './http/ask.ts';
export type { Fetch } from './http/attempt.ts';
export { type Clock, systemClock } from './http/clock.ts';
export { type Http, type HttpOptions, http, type Wait } from './http/http.ts';
export type { RateWindow } from './http/rate.ts';
export type { Patience } from './http/retry.ts';
export { installations } from './installations.ts';
export type { Day, HalfOpen } from './klass/dates.ts';
export { type CodeOptions, type Klass, type KlassOptions, klass } from './klass/klass.ts';
export type {
  KlassChange,
  KlassClassification,
  KlassCode,
  KlassCorrespondence,
  KlassVariant,
  KlassVersion,
} from './klass/readers.ts';
export {
  type Kolada,
  type KoladaFigure,
  type KoladaKpi,
  type KoladaMunicipality,
  type KoladaOptions,
  kolada,
} from './kolada/kolada.ts';
export type { KoladaQuestion } from './kolada/question.ts';
export type { DataAnswer, DataRequest } from './plan/data-answer.ts';
export { type Limits, type Plan, type PlannedPart, planOf } from './plan/plan.ts';
export type { Progress } from './plan/progress.ts';
export { type ChosenCodes, resolve } from './plan/resolve.ts';
export type { Part, RunOptions } from './plan/run.ts';
export { codesOf } from './selection/codes-of.ts';
export type { Expression, Selection, VariableSelection } from './selection/expression.ts';
export { parseGetList, printGetList } from './selection/get-list.ts';
export { parseExpression } from './selection/parse-expression.ts';
export { printExpression } from './selection/print-expression.ts';
export { withCodelist } from './selection/with-codelist.ts';
export { type RefusalCode, SourceRefused } from './source-refused.ts';
export type { Codelist, CodelistName, Origin, TableMetadata, Variable } from './table.ts';
export type { ConfigV1 } from './v1/config.ts';
export { type FilterV1, filterOf, type QueryV1 } from './v1/filters.ts';
export { type PlanOptionsV1, type PxWebV1, type PxWebV1Options, pxWebV1 } from './v1/px-web-v1.ts';
export type { Config } from './v2/config.ts';
export type { DataOptions, MetadataOptions, PxWebV2, PxWebV2Options } from './v2/interface.ts';
export { pxWebV2 } from './v2/px-web-v2.ts';
export type { TablePage, TableSearch, TableSummary } from './v2/tables.ts';
