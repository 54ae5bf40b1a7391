import type { Mark, MarkState, Tile } from '#platform/ui/cartogram/tile.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';
import type { Marked } from './on-the-map.ts';

/** Squares in words: what is said of each, and the page that it leads to. */
export function useMarks(marked: readonly Marked[], tiles: readonly Tile[]): readonly Mark[] {
  const text = useText();
  const format = useFormat();
  return marked.flatMap(({ place, there: [first, ...others] }) => {
    const tile = tiles.find(({ code }) => code === place.code);
    if (!tile || !first) return [];
    const { programme, state } = first;
    return {
      tile: place.code,
      state,
      label: tile.name,
      note: `${text(`web.map.${state}`)} ${format.when(saidOf(programme.period, state))}`,
      title:
        others.length > 0
          ? text('web.map.several', { programme: programme.name, count: others.length })
          : programme.name,
      href: `/programmes/${programme.slug}`,
    };
  });
}

/** Of what is over, when it ended; of the rest, from when to when. */
const saidOf = (period: string, state: MarkState) =>
  state === 'closed' ? (period.split('/').at(-1) ?? period) : period;
