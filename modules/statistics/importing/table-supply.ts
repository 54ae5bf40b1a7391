import { type Http, type Plan, pxWebV2, type Selection } from '#packages/pxweb/index.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import type { Provider } from '#schemes/statistics.ts';
import { type OfTable, observationsOf } from './from-cube.ts';
import { sourceProblem } from './source-problem.ts';
import type { Prepared, PreparedNumbers, Supply } from './supply.ts';

export type TableAsked = {
  readonly provider: Provider;
  readonly table: string;
  /** Of this table; at least one. */
  readonly series: readonly OfTable[];
  readonly http: Http;
};

/**
 * Series of one table of an installation of PxWebApi 2. What is asked is written out from the table's own metadata, so that a catalogue that
 * is wrong about a table is told before anything is fetched; queries keep within what the installation allows.
 */
export const tableSupply = (asked: TableAsked): Supply => ({
  prepare: (signal) => sourceProblem(() => prepare(asked, signal)),
});

async function prepare(
  { provider, table, series, http }: TableAsked,
  signal: AbortSignal,
): Promise<Prepared> {
  const client = pxWebV2({ base: provider.base, language: provider.languages[0] ?? 'en', http });
  const config = await client.config({ signal });
  const plan = await client.plan(table, selectionOf(series), { signal });
  const about = await client.table(table, { signal });
  return {
    holds: 'numbers',
    fingerprint: plan.id,
    series,
    boundaries: boundariesOf(series),
    whole: series.every(({ origin }) => origin.time.select.includes('*')),
    source: {
      publisher: provider.name,
      title: about.label,
      table,
      page: series[0]?.origin.page ?? null,
      licence: config.license ?? provider.licence?.url ?? null,
      updated: plan.updated,
    },
    plan: { cells: plan.cells, queries: plan.parts.length },
    keep: true,
    parts: (given) => parts(client, plan, series, given),
  };
}

async function* parts(
  client: ReturnType<typeof pxWebV2>,
  plan: Plan,
  series: readonly OfTable[],
  { had, signal, tell }: Parameters<PreparedNumbers['parts']>[0],
): ReturnType<PreparedNumbers['parts']> {
  const run = client.run(plan, {
    done: had,
    signal,
    onProgress: ({ cellsDone, cells }) => tell({ done: cellsDone, of: cells, counted: 'cells' }),
  });
  for (;;) {
    const next = await sourceProblem(() => run.next());
    if (next.done) return;
    const { id, cube, request, fetchedAt } = next.value;
    yield {
      id,
      observations: observationsOf(cube, series),
      asked: request,
      notes: cube.notes,
      retrievedAt: fetchedAt,
    };
  }
}

/** Every variable of any of the series, with all that they ask of it: nothing is left to what the table would give by itself. */
function selectionOf(series: readonly OfTable[]): Selection {
  const [first] = series;
  if (!first) throw new Refusal({ code: 'no-series', status: 422 });
  const { region, time } = first.origin;
  const asked = new Map<string, Set<string>>();
  for (const { origin } of series)
    for (const [variable, codes] of Object.entries(origin.selection))
      for (const code of codes) asked.set(variable, (asked.get(variable) ?? new Set()).add(code));
  return [
    {
      variable: region.variable,
      values: region.select,
      ...(region.codelist ? { codelist: region.codelist } : {}),
    },
    ...[...asked].map(([variable, codes]) => ({ variable, values: [...codes] })),
    { variable: time.variable, values: time.select },
  ];
}

/** Those of one table are of one day's municipalities. */
const boundariesOf = (series: readonly OfTable[]): string | null =>
  series[0]?.origin.region.boundaries ?? null;
