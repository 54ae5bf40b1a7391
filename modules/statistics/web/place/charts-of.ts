import { type Topic, topics } from '../../series.ts';
import type { PlaceFigures } from '../answers.ts';
import { inOrder } from '../shown/in-order.ts';

type Series = PlaceFigures['series'][number];
type Figures = PlaceFigures['figures'][number];
export type Shown = { readonly series: Series; readonly figures: Figures };

/** What stands on the page of a place: a series by itself, two that say more together, or the parts of a whole. */
export type Chart =
  | { readonly kind: 'one'; readonly shown: Shown }
  | {
      readonly kind: 'pair';
      readonly of: 'employed' | 'commuters';
      /** Who lives here; of commuters those who travel out. */
      readonly here: Shown;
      /** Who works here; of commuters those who travel in. */
      readonly there: Shown;
    }
  | { readonly kind: 'parts'; readonly whole: string; readonly parts: readonly Shown[] };

export type Charts = {
  readonly byTopic: readonly { readonly topic: Topic; readonly charts: readonly Chart[] }[];
  /** Loaded, and without a single number for this place. */
  readonly without: readonly Series[];
};

/** What is known of a place, by topic, in the order of the catalogue. A series without a number draws nothing, and is named. */
export function chartsOf({ series, figures }: Pick<PlaceFigures, 'series' | 'figures'>): Charts {
  // Several of one series: places asked for together, of which each can be followed by itself.
  const known = inOrder(series).flatMap((each): Shown[] =>
    figures
      .filter(({ key, values }) => key === each.key && values.some((value) => value !== null))
      .map((of) => ({ series: each, figures: of })),
  );
  const drawn = new Set(known.map((each) => each.series.key));
  return {
    byTopic: topics.flatMap((topic) => {
      const charts = ofTopic(known.filter((each) => each.series.topic === topic));
      return charts.length > 0 ? [{ topic, charts }] : [];
    }),
    without: series.filter(({ key }) => !drawn.has(key)),
  };
}

function ofTopic(known: readonly Shown[]): readonly Chart[] {
  const charts: Chart[] = [];
  const done = new Set<Shown>();
  for (const shown of known) {
    const { part } = shown.series;
    if (done.has(shown)) continue;
    const alike = known.filter(({ figures }) => figures.of.id === shown.figures.of.id);
    const chart = part
      ? {
          kind: 'parts' as const,
          whole: part.whole,
          parts: alike.filter((each) => each.series.part?.whole === part.whole),
        }
      : (pairOf(shown, alike) ?? { kind: 'one' as const, shown });
    for (const each of shownIn(chart)) done.add(each);
    charts.push(chart);
  }
  return charts;
}

export const shownIn = (chart: Chart): readonly Shown[] =>
  chart.kind === 'one' ? [chart.shown] : chart.kind === 'pair' ? [chart.here, chart.there] : chart.parts;

function pairOf(shown: Shown, known: readonly Shown[]): Chart | undefined {
  const other = (key: string) => known.find((each) => each.series.key === key && !each.series.part);
  for (const { of, here, there } of pairs) {
    const { key } = shown.series;
    const living = key.includes(there)
      ? other(key.replace(there, here))
      : key.includes(here)
        ? shown
        : undefined;
    const working = key.includes(here)
      ? other(key.replace(here, there))
      : key.includes(there)
        ? shown
        : undefined;
    if (living && working && living !== working) return { kind: 'pair', of, here: living, there: working };
  }
  return undefined;
}

/** Told by their keys: `no.employed-residence` and `no.employed-workplace`. */
const pairs = [
  { of: 'employed', here: 'employed-residence', there: 'employed-workplace' },
  { of: 'commuters', here: 'out-commuters', there: 'in-commuters' },
] as const;
