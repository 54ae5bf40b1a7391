import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { labels, restingPlace, standAlone } from './labels.ts';
import { MarkLink } from './mark-link.tsx';
import { extent } from './outline.ts';
import { Squares } from './squares.tsx';
import { isArrow, step } from './step.ts';
import type { Mark, Tile } from './tile.ts';
import './cartogram.css';

/**
 * A map on which every place is one square. Marked squares are links; the arrow keys go from one to the nearest in that
 * direction. The others are a picture: their names come up under the pointer, and what they would say is in the table that
 * stands beside every map.
 */
export function Cartogram({
  tiles,
  marks,
  corner,
}: {
  tiles: readonly Tile[];
  /** One a square at most. */
  marks: readonly Mark[];
  /** Stands in the empty north-west. */
  corner?: ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { cols, rows } = useMemo(() => extent(tiles), [tiles]);
  const written = labels(marks, tiles, { cols });
  const resting = useMemo(() => restingPlace(tiles, { rows }), [tiles, rows]);
  const placed = marks.flatMap((mark) => {
    const tile = tiles.find(({ code }) => code === mark.tile);
    return tile ? [{ mark, tile, col: tile.col, row: tile.row }] : [];
  });
  const size = standAlone(placed) ? enlarged : 1;

  const onArrow = (from: Tile) => (event: KeyboardEvent) => {
    if (!isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = step(from, event.key, placed);
    if (next) list.current?.querySelector<HTMLElement>(`[data-tile="${next.tile.code}"]`)?.focus();
  };

  return (
    <div
      className="om-cartogram"
      data-enlarged={size > 1 ? true : undefined}
      style={{ '--cols': cols, '--rows': rows } as CSSProperties}
    >
      <Squares tiles={tiles} cols={cols} rows={rows} labels={written} size={size} />
      {corner ? <div className="om-cartogram-corner">{corner}</div> : null}
      <ul ref={list}>
        {placed.map(({ mark, tile }) => (
          <MarkLink
            key={tile.code}
            mark={mark}
            tile={tile}
            size={size}
            label={written.find((each) => each.mark === mark)}
            resting={resting}
            onKeyDown={onArrow(tile)}
          />
        ))}
      </ul>
    </div>
  );
}

/** A mark with room around it is drawn larger than a square: on a phone that is nine pixels wide. */
const enlarged = 1.75;
