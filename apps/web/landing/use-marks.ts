import type { Mark, Tile } from '#platform/ui/cartogram/tile.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Marked } from './on-the-map.ts';
import { toldPeriod } from './standing.ts';
import { useText } from './words.ts';

/** Squares in words: what is said of each, and the page that it leads to. */
export function useMarks(marked: readonly Marked[], tiles: readonly Tile[], now: number): readonly Mark[] {
  const text = useText();
  const format = useFormat();
  return marked.flatMap(({ place, there: [first, ...others] }) => {
    const tile = tiles.find(({ code }) => code === place.code);
    if (!tile || !first) return [];
    const { programme, state } = first;
    const period = toldPeriod(programme, state, now);
    return {
      tile: place.code,
      state,
      label: tile.name,
      note: period ? `${text(`web.map.${state}`)} ${format.when(period)}` : text(`web.map.${state}`),
      title:
        others.length > 0
          ? text('web.map.several', { programme: programme.name, count: others.length })
          : programme.name,
      href: `/programmes/${programme.slug}`,
    };
  });
}
