import { type Http, klass } from '#packages/pxweb/index.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import type { Provider } from '#schemes/statistics.ts';
import type { PlaceList } from '../places/change.ts';
import { placeGraph } from '../places/graph.ts';
import { readKlassChanges } from '../places/klass.ts';
import { PlaceListRefused } from '../places/list-refused.ts';
import { sourceProblem } from './source-problem.ts';
import type { Supply } from './supply.ts';

/** Municipalities: `research/data-sources.md` §1.6. */
const municipalities = 131;
/** The first day from which the classification tells every change. */
const since = '1972-01-01';

/**
 * The municipalities of Norway on a day and every change of them, from the classification of Statistics Norway. A list that contradicts itself is
 * refused before it becomes what everything is counted by.
 */
export const klassSupply = (asked: {
  readonly provider: Provider;
  readonly http: Http;
  /** ISO date: today. */
  readonly on: string;
  readonly now: () => string;
}): Supply => ({
  prepare: async (signal) => {
    const client = klass({ base: asked.provider.base, http: asked.http });
    const list = await sourceProblem(() => listOf(client, asked.on, signal));
    refuseContradictions(list);
    return {
      holds: 'places',
      country: 'NO',
      document: list,
      example: false,
      source: {
        publisher: asked.provider.name,
        title: 'Klassifikasjon 131: Standard for kommuneinndeling',
        table: String(municipalities),
        page: `https://www.ssb.no/klass/klassifikasjoner/${municipalities}`,
        licence: asked.provider.licence?.url ?? null,
        retrievedAt: asked.now(),
        updated: null,
        asked: [`classifications/${municipalities}/changes?from=${since}`, `codesAt?date=${asked.on}`],
        notes: [],
      },
    };
  },
});

async function listOf(client: ReturnType<typeof klass>, on: string, signal: AbortSignal): Promise<PlaceList> {
  const changes = await client.changes(municipalities, { from: since, to: null }, { signal });
  const codes = await client.codesAt(municipalities, on, { signal });
  return {
    since,
    known: {
      on,
      // 9999 stands for “unspecified”, and is no municipality.
      places: codes.flatMap(({ code, name }) => (code === '9999' ? [] : [{ code, name }])),
    },
    changes: readKlassChanges({ codeChanges: changes }),
  };
}

export function refuseContradictions(list: PlaceList): void {
  try {
    placeGraph(list);
  } catch (error) {
    if (!(error instanceof PlaceListRefused)) throw error;
    throw new Refusal(
      { code: 'places-refused', status: 422, params: { where: error.where, says: error.message } },
      { cause: error },
    );
  }
}
