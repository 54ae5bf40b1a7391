import { memo, useId, useMemo } from 'react';
import { extent, outline } from '../cartogram/outline.ts';
import type { Tile } from '../cartogram/tile.ts';
import { Hatching } from './hatching.tsx';
import { PlaceList } from './place-list.tsx';
import type { Shade } from './shade.ts';
import './value-map.css';

/** One number for every place, each a square of one size, paler or deeper. */
export function TileValues({
  tiles,
  shades,
  spoken,
  ...list
}: {
  label: string;
  tiles: readonly Tile[];
  shades: ReadonlyMap<string, Shade>;
  /** Name and number of a place, for who hears the map. */
  spoken: (code: string) => string;
  active: string | undefined;
  onActive: (code: string) => void;
  onPoint: (code: string | undefined) => void;
  onOpen: (code: string) => void;
}) {
  const { cols, rows } = useMemo(() => extent(tiles), [tiles]);
  const spots = useMemo(
    () => tiles.map(({ code, col, row }) => ({ code, col: col + 0.5, row: row + 0.5 })),
    [tiles],
  );
  const here = tiles.find(({ code }) => code === list.active);
  return (
    <PlaceList {...list} spots={spots} size={{ width: cols, height: rows }}>
      {(idOf) => (
        <svg viewBox={`0 0 ${cols} ${rows}`} role="presentation" focusable={false}>
          <Filled tiles={tiles} shades={shades} spoken={spoken} base={idOf('')} />
          {here ? (
            <rect
              className="om-value-ring"
              x={here.col - 0.05}
              y={here.row - 0.05}
              width={1.1}
              height={1.1}
            />
          ) : null}
        </svg>
      )}
    </PlaceList>
  );
}

/** Apart from the ring, so that going from one square to the next does not draw three hundred anew. */
const Filled = memo(
  ({
    tiles,
    shades,
    spoken,
    base,
  }: {
    tiles: readonly Tile[];
    shades: ReadonlyMap<string, Shade>;
    spoken: (code: string) => string;
    base: string;
  }) => {
    const hatching = useId();
    const { counties, coast } = useMemo(() => outline(tiles), [tiles]);
    return (
      <>
        <Hatching id={hatching} size={0.35} />
        {tiles.map(({ code, col, row }) => {
          const shade = shades.get(code) ?? 'none';
          return (
            <rect
              key={code}
              id={`${base}${code}`}
              role="option"
              aria-selected={false}
              aria-label={spoken(code)}
              className="om-value-place"
              data-shade={shade}
              x={col + gap}
              y={row + gap}
              width={1 - 2 * gap}
              height={1 - 2 * gap}
              {...(shade === 'none' ? { fill: `url(#${hatching})` } : {})}
            />
          );
        })}
        <path d={coast} className="om-value-coast" />
        <path d={counties} className="om-value-county" />
      </>
    );
  },
);

const gap = 1 / 24;
