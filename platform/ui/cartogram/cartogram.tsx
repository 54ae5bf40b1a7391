import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { labels, restingPlace, standAlone } from './labels.ts';
import { MarkTarget } from './mark-target.tsx';
import { extent } from './outline.ts';
import { Squares } from './squares.tsx';
import { isArrow, step } from './step.ts';
import { type Target, targets } from './targets.ts';
import type { Mark, Tile } from './tile.ts';
import './cartogram.css';

/**
 * A map on which every place is one square. Marked squares are links, and those that lie too close for a thumb open a list of
 * theirs; the arrow keys go from one to the nearest in that direction. The others are a picture: their names come up under the pointer, and what they would say is in the table that
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
  const resting = useMemo(() => restingPlace(tiles, { rows }), [tiles, rows]);
  const placed = useMemo(
    () =>
      marks.flatMap((mark) => {
        const tile = tiles.find(({ code }) => code === mark.tile);
        return tile ? [{ mark, tile }] : [];
      }),
    [marks, tiles],
  );
  const pressed = useMemo(() => targets(placed), [placed]);
  const size = standAlone(placed.map(({ tile }) => tile)) ? enlarged : 1;
  const written = labels(marks, tiles, { cols }).filter(({ mark }) =>
    pressed.some((target) => target.marks.length === 1 && target.marks[0]?.mark === mark),
  );

  const onArrow = (from: Target) => (event: KeyboardEvent) => {
    if (!isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const places = pressed.map((target, at) => ({ ...middleOf(target), at }));
    const next = step(middleOf(from), event.key, places);
    if (next) list.current?.querySelectorAll<HTMLElement>('.om-mark')[next.at]?.focus();
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
        {pressed.map((target) => (
          <MarkTarget
            key={target.marks.map(({ tile }) => tile.code).join(' ')}
            target={target}
            size={size}
            label={written.find(({ mark }) => mark === target.marks[0]?.mark)}
            resting={resting}
            onKeyDown={onArrow(target)}
          />
        ))}
      </ul>
    </div>
  );
}

/** A mark with room around it is drawn larger than a square: on a phone that is nine pixels wide. */
const enlarged = 1.75;

const middleOf = ({ west, east, north, south }: Target) => ({
  col: (west + east) / 2,
  row: (north + south) / 2,
});
