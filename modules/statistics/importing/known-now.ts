import type { Tx } from '#platform/database/database.ts';
import { geographiesAsOf } from '../geography.ts';
import { shippedGraph } from '../places/shipped.ts';
import { type Known, placesKnown } from '../reading/index.ts';
import type { Series } from '../series.ts';
import { seriesKnown } from '../series-store.ts';
import { newestVintage } from '../vintage-store.ts';

/** What a file is compared with: the series there are, and the municipalities as they are known now. */
export type KnownNow = { readonly known: Known; readonly series: ReadonlyMap<string, Series> };

export async function knownNow(tx: Tx): Promise<KnownNow> {
  const series = await seriesKnown(tx);
  const geographies = await geographiesAsOf(tx, await newestVintage(tx));
  return {
    series,
    known: {
      series: [...series.values()].filter(({ example }) => !example),
      places: placesKnown(
        (country) =>
          geographies.find((each) => each.country === country && !each.example)?.graph ??
          shippedGraph(country),
      ),
    },
  };
}
