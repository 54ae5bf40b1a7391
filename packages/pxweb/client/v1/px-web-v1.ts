import { address } from '../http/address.ts';
import type { Ask, CallOptions } from '../http/ask.ts';
import { type Http, http } from '../http/http.ts';
import { jsonOf } from '../http/json-of.ts';
import { type DataAnswer, dataAnswer } from '../plan/data-answer.ts';
import { type Limits, type Plan, planOf } from '../plan/plan.ts';
import type { ChosenCodes } from '../plan/resolve.ts';
import { type Part, type PartSource, type RunOptions, run } from '../plan/run.ts';
import type { Selection } from '../selection/expression.ts';
import { withCodelist } from '../selection/with-codelist.ts';
import type { SourceRefused } from '../source-refused.ts';
import type { Codelist, Origin, TableMetadata } from '../table.ts';
import { type ConfigV1, readConfigV1 } from './config.ts';
import { filterOfCodes, type QueryV1 } from './filters.ts';
import { readMetadataV1 } from './metadata.ts';

export type PxWebV1Options = {
  /** With `{lang}` where the language stands: `https://data.ssb.no/api/v0/{lang}/table`. */
  readonly base: string;
  readonly language: string;
  readonly http?: Http;
};

/** An installation of PxWebApi 1. Tables are named by id, or by the path to them (`BE/BE0101/BE0101A/BefolkningNy`). Everything throws `SourceRefused`. */
export type PxWebV1 = {
  readonly config: (options?: CallOptions) => Promise<ConfigV1>;
  readonly metadata: (table: string, options?: CallOptions) => Promise<TableMetadata>;
  /** One query as it is given, answered in JSON-stat 2 wherever it is asked. */
  readonly data: (table: string, query: QueryV1, options?: CallOptions) => Promise<DataAnswer>;
  /**
   * Reads config and metadata, and makes a plan. `codelists`: those of the selection, by variable, where not all of their codes
   * are written out; version 2 of the same installation gives them.
   */
  readonly plan: (table: string, selection: Selection, options?: PlanOptionsV1) => Promise<Plan>;
  readonly run: (plan: Plan, options?: RunOptions) => AsyncGenerator<Part, void>;
};

export type PlanOptionsV1 = CallOptions &
  Partial<Limits> & { readonly codelists?: Readonly<Record<string, Codelist>> };

/** A client of one installation. Throws nothing; what it makes throws `SourceRefused`. */
export function pxWebV1({ base, language, http: given }: PxWebV1Options): PxWebV1 {
  const through = given ?? http();
  const spoken = (template: string) => template.replace('{lang}', encodeURIComponent(language));
  const originOf = (table: string): Origin => ({ api: 'v1', base, language, table });
  const urlOf = (table: string) => address(spoken(base), table.split('/').filter(Boolean));

  return {
    config,
    metadata,
    data: (table, query, options = {}) => dataOf(table, query, options.signal, null),
    plan,
    run: (plan, options) => run(plan, partSource(), options),
  };

  async function read(ask: Ask) {
    return { value: jsonOf(await through.ask(ask)), at: { url: ask.url, path: '$' } };
  }

  async function config({ signal }: CallOptions = {}): Promise<ConfigV1> {
    // It is told at the level of the language, above all tables.
    const level = base.includes('{lang}') ? base.slice(0, base.indexOf('{lang}') + '{lang}'.length) : base;
    const { value, at } = await read({ url: `${address(spoken(level), [])}/?config`, signal });
    const told = readConfigV1(value, at);
    through.learnRate(base, { calls: told.maxCalls, ms: told.timeWindow * 1000 });
    return told;
  }

  async function metadata(table: string, { signal }: CallOptions = {}): Promise<TableMetadata> {
    const { value, at } = await read({ url: urlOf(table), signal });
    return readMetadataV1(originOf(table))(value, at);
  }

  async function plan(table: string, selection: Selection, options: PlanOptionsV1 = {}): Promise<Plan> {
    const limits = options.maxCells === undefined ? await config(options) : null;
    const own = await metadata(table, options);
    const laid = Object.entries(options.codelists ?? {}).reduce(
      (all, [variable, codelist]) => withCodelist(all, variable, codelist),
      own,
    );
    return planOf(laid, selection, {
      maxCells: options.maxCells ?? limits?.maxCells ?? 1,
      maxValues: options.maxValues ?? (limits?.maxValues || null),
      ...(options.maxParts === undefined ? {} : { maxParts: options.maxParts }),
    });
  }

  async function dataOf(
    table: string,
    query: QueryV1,
    signal: AbortSignal | undefined,
    chosen: readonly ChosenCodes[] | null,
  ): Promise<DataAnswer> {
    // Without a response each installation answers in a format of its own.
    const body = { query, response: { format: 'json-stat2' } };
    const ask: Ask = { url: urlOf(table), body, signal, means: { 403: 'too-many-cells' } };
    return dataAnswer(await through.ask(ask), body, chosen);
  }

  function partSource(): PartSource {
    return {
      clock: through.clock,
      // 403 says “too big” and nothing else here.
      halvings: ({ code }: SourceRefused) => (code === 'too-many-cells' ? Number.POSITIVE_INFINITY : 0),
      own: { api: 'v1', base, language },
      fetch: (part, table, { signal }) => dataOf(table, queryOf(part.selection), signal, part.selection),
    };
  }
}

const queryOf = (selection: readonly ChosenCodes[]): QueryV1 =>
  selection.map((each) => ({ code: each.variable, selection: filterOfCodes(each) }));
