import { Legend } from '#platform/ui/cartogram/legend.tsx';
import { type MarkState, markStates } from '#platform/ui/cartogram/tile.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from './words.ts';

/** What the shapes say, with the number of programmes of each. */
export function MapLegend({ drawn }: { drawn: readonly { readonly state: MarkState }[] }) {
  const text = useText();
  const format = useFormat();
  const entry = (state: MarkState) => ({
    word: text(`web.map.${state}`),
    count: format.number(drawn.filter((each) => each.state === state).length),
  });
  return (
    <Legend
      entries={
        Object.fromEntries(markStates.map((state) => [state, entry(state)])) as Record<
          MarkState,
          ReturnType<typeof entry>
        >
      }
    />
  );
}
