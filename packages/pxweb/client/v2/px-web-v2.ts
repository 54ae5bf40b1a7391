import { address } from '../http/address.ts';
import type { CallOptions } from '../http/ask.ts';
import { http } from '../http/http.ts';
import { jsonOf } from '../http/json-of.ts';
import { type DataAnswer, dataAnswer } from '../plan/data-answer.ts';
import { type Limits, type Plan, planOf } from '../plan/plan.ts';
import { type PartSource, run } from '../plan/run.ts';
import { answeredDescription } from '../read/json-stat-of.ts';
import type { Reader } from '../read/readers.ts';
import { expectSelection } from '../selection/expect-selection.ts';
import type { Selection } from '../selection/expression.ts';
import type { SourceRefused } from '../source-refused.ts';
import type { Origin, TableMetadata } from '../table.ts';
import { readCodelist } from './codelists.ts';
import { type Config, readConfig } from './config.ts';
import { asSelection, getQuestion, postQuestion } from './data-question.ts';
import { readDefaultSelection } from './default-selection.ts';
import type { DataOptions, MetadataOptions, PxWebV2, PxWebV2Options } from './interface.ts';
import { metadataOf } from './metadata.ts';
import { readTable, readTables, type TableSearch } from './tables.ts';

/** A client of one installation. Throws nothing; what it makes throws `SourceRefused`. */
export function pxWebV2({ base, language, http: given }: PxWebV2Options): PxWebV2 {
  const through = given ?? http();
  const originOf = (table: string): Origin => ({ api: 'v2', base, language, table });

  return {
    config,
    tables: (search = {}, options) => get(['tables'], { ...search }, readTables, options),
    allTables,
    table: (table, options) => get(['tables', table], {}, readTable, options),
    metadata,
    codelist: (codelist, options) => get(['codelists', codelist], {}, readCodelist, options),
    defaultSelection: (table, options) =>
      get(['tables', table, 'defaultselection'], {}, readDefaultSelection, options),
    data: (table, selection, options) => dataOf(originOf(table), expectSelection(selection), options),
    plan,
    run: (plan, options = {}) => run(plan, partSource(options), options),
  };

  async function get<T>(
    parts: readonly string[],
    parameters: Readonly<Record<string, string | number | boolean>>,
    read: Reader<T>,
    { signal }: CallOptions = {},
  ): Promise<T> {
    const url = address(base, parts, { lang: language, ...parameters });
    return read(jsonOf(await through.ask({ url, signal })), { url, path: '$' });
  }

  async function config(options?: CallOptions): Promise<Config> {
    const told = await get(['config'], {}, readConfig, options);
    through.learnRate(base, { calls: told.maxCallsPerTimeWindow, ms: told.timeWindow * 1000 });
    return told;
  }

  async function* allTables(search: TableSearch = {}, options: CallOptions = {}) {
    for (let pageNumber = search.pageNumber ?? 1; ; pageNumber += 1) {
      const { tables, page } = await get(['tables'], { ...search, pageNumber }, readTables, options);
      yield* tables;
      // A page past the end is a 404.
      if (pageNumber >= page.totalPages || tables.length === 0) return;
    }
  }

  async function metadata(
    table: string,
    { signal, codelists = {} }: MetadataOptions = {},
  ): Promise<TableMetadata> {
    const parameters = Object.entries(codelists).map(([variable, id]) => [`codelist[${variable}]`, id]);
    const url = address(base, ['tables', table, 'metadata'], {
      lang: language,
      ...Object.fromEntries(parameters),
    });
    return metadataOf(
      originOf(table),
      answeredDescription(await through.ask({ url, signal })),
      codelists,
      url,
    );
  }

  async function plan(
    table: string,
    selection: Selection,
    options: CallOptions & Partial<Limits> = {},
  ): Promise<Plan> {
    const maxCells = options.maxCells ?? (await config(options)).maxDataCells;
    const codelists = Object.fromEntries(
      expectSelection(selection).flatMap(({ variable, codelist }) =>
        codelist ? [[variable, codelist]] : [],
      ),
    );
    return planOf(await metadata(table, { ...options, codelists }), selection, { ...options, maxCells });
  }

  async function dataOf(
    origin: Origin,
    selection: Selection,
    { signal, preferGet }: DataOptions = {},
    chosen: Parameters<typeof dataAnswer>[2] = null,
  ): Promise<DataAnswer> {
    const question = (preferGet ? getQuestion(origin, selection) : null) ?? postQuestion(origin, selection);
    return dataAnswer(await through.ask({ ...question, signal }), question.body, chosen);
  }

  function partSource(options: DataOptions): PartSource {
    return {
      clock: through.clock,
      halvings,
      own: { api: 'v2', base, language },
      fetch: (part, table, call) =>
        dataOf(originOf(table), asSelection(part.selection), { ...options, ...call }, part.selection),
    };
  }
}

/**
 * “Too many cells” is a 400 like every other mistake, and texts are not to be relied on. What was planned from metadata can
 * hardly be another mistake: it is halved four times, to a sixteenth, before the refusal is believed.
 */
function halvings({ code }: SourceRefused): number {
  if (code === 'too-many-cells') return Number.POSITIVE_INFINITY;
  return code === 'bad-request' ? 4 : 0;
}
