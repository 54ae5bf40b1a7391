import { Link } from '@tanstack/react-router';
import type { CSSProperties, KeyboardEventHandler } from 'react';
import { choicesOf } from './choices.ts';
import type { Label } from './labels.ts';
import { MarkGroup } from './mark-group.tsx';
import { MarkLabel } from './mark-label.tsx';
import { MarkShapes } from './mark-shapes.tsx';
import type { Target } from './targets.ts';

/**
 * A marked square that leads to its page, or several too close to be told apart, which open a list of theirs. What is written
 * about it stands beside the map where there is room; otherwise it comes up there while one points at it or has come to it with
 * the keyboard.
 */
export function MarkTarget({
  target,
  size,
  label,
  resting,
  onKeyDown,
}: {
  target: Target;
  size: number;
  label: Label | undefined;
  resting: { readonly col: number; readonly row: number };
  onKeyDown: KeyboardEventHandler;
}) {
  const { west, east, north, south } = target;
  const { col, row } = label ?? resting;
  const [first, ...others] = choicesOf(target);
  const here = {
    '--col': (west + east) / 2,
    '--row': (north + south) / 2,
    '--wide': east - west,
    '--high': south - north,
    '--label-col': col,
    '--label-row': row,
    '--size': size,
  } as CSSProperties;
  if (!first) return null;
  return (
    <li style={here}>
      {others.length > 0 ? (
        <MarkGroup target={target} choices={[first, ...others]} onKeyDown={onKeyDown} />
      ) : (
        <Link to={first.href} className="om-mark" onKeyDown={onKeyDown}>
          <MarkShapes target={target} />
          <MarkLabel place={first.place} written={label !== undefined}>
            <span>{first.note}</span> <span className={label ? 'ds-sr-only' : undefined}>{first.title}</span>
          </MarkLabel>
        </Link>
      )}
    </li>
  );
}
