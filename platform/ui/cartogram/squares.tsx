import { useMemo } from 'react';
import type { Label } from './labels.ts';
import { outline } from './outline.ts';
import type { Tile } from './tile.ts';

/** The picture: all squares, the borders of the counties, the coast, and a line from a mark to its label. */
export function Squares({
  tiles,
  cols,
  rows,
  labels,
  size,
}: {
  tiles: readonly Tile[];
  cols: number;
  rows: number;
  labels: readonly Label[];
  size: number;
}) {
  const { counties, coast } = useMemo(() => outline(tiles), [tiles]);
  return (
    <svg viewBox={`0 0 ${cols} ${rows}`} aria-hidden focusable="false">
      {tiles.map(({ code, name, col, row }) => (
        <rect key={code} x={col + gap} y={row + gap} width={1 - 2 * gap} height={1 - 2 * gap}>
          <title>{name}</title>
        </rect>
      ))}
      <path d={coast} className="om-cartogram-coast" />
      <path d={counties} className="om-cartogram-county" />
      {labels.map(({ mark, tile, col, row }) => (
        <path
          key={mark.tile}
          d={`M${tile.col + 0.5 + size / 2} ${tile.row + 0.5}L${col - 0.4} ${row + 0.5}`}
          className="om-cartogram-lead"
        />
      ))}
    </svg>
  );
}

/** Two pixels between squares of twelve. */
const gap = 1 / 12;
