import { Link } from '@tanstack/react-router';
import type { CSSProperties, KeyboardEventHandler } from 'react';
import type { Label } from './labels.ts';
import { MarkShape } from './mark-shape.tsx';
import type { Mark, Tile } from './tile.ts';

/**
 * A marked square. What is written about it stands beside the map where there is room; otherwise it comes up there while
 * one points at the square or has come to it with the keyboard.
 */
export function MarkLink({
  mark: { label: place, note, title, state, href },
  tile,
  size,
  label,
  resting,
  onKeyDown,
}: {
  mark: Mark;
  tile: Tile;
  size: number;
  label: Label | undefined;
  resting: { readonly col: number; readonly row: number };
  onKeyDown: KeyboardEventHandler;
}) {
  const { col, row } = label ?? resting;
  const here = { '--east': col - tile.col, '--south': row - tile.row } as CSSProperties;
  return (
    <li style={{ '--col': tile.col, '--row': tile.row, '--size': size } as CSSProperties}>
      <Link to={href} className="om-mark" data-tile={tile.code} onKeyDown={onKeyDown}>
        <MarkShape state={state} />
        <span className="om-mark-label" style={here} data-resting={label ? undefined : true}>
          <strong>{place}</strong> <span>{note}</span>{' '}
          <span className={label ? 'ds-sr-only' : undefined}>{title}</span>
        </span>
      </Link>
    </li>
  );
}
