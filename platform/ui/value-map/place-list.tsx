import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useMemo } from 'react';
import { isArrow, step } from '../cartogram/step.ts';

/** A place on a map: where its middle lies, in the map's own units, and what a screen reader hears of it. */
export type Spot = { readonly code: string; readonly col: number; readonly row: number };

/**
 * A map as one control: places lie closer than a thumb or a pointer can tell, so that one goes among them with the arrow keys, or points at
 * about the right spot, and what one has come to is written beside the map in full, with its link.
 */
export function PlaceList({
  label,
  spots,
  active,
  onActive,
  onPoint,
  onOpen,
  size: { width, height },
  reach = 2,
  children,
}: {
  label: string;
  spots: readonly Spot[];
  active: string | undefined;
  onActive: (code: string) => void;
  /** Under the pointer, for as long as it is there. */
  onPoint: (code: string | undefined) => void;
  onOpen: (code: string) => void;
  size: { readonly width: number; readonly height: number };
  /** How far from the middle of a place one may point and mean it. */
  reach?: number;
  /** The drawing; every place in it is an option, with the id that it is given here. */
  children: (idOf: (code: string) => string) => ReactNode;
}) {
  const base = useId();
  const byCode = useMemo(() => new Map(spots.map((spot) => [spot.code, spot])), [spots]);
  const here = active === undefined ? undefined : byCode.get(active);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && here) onOpen(here.code);
    else if (isArrow(event.key)) {
      const next = here ? step(here, event.key, spots) : spots[0];
      if (next) {
        onActive(next.code);
        document.getElementById(`${base}${next.code}`)?.scrollIntoView({ block: 'nearest' });
      }
    } else return;
    event.preventDefault();
  };

  const under = ({ clientX, clientY, currentTarget, target }: PointerEvent) => {
    const on =
      target instanceof Element && target.id.startsWith(base) && byCode.get(target.id.slice(base.length));
    if (on) return on;
    const { left, top, width: wide, height: high } = currentTarget.getBoundingClientRect();
    const at = { col: ((clientX - left) / wide) * width, row: ((clientY - top) / high) * height };
    return nearest(spots, at, reach);
  };

  return (
    <div
      className="om-value-map"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={here ? `${base}${here.code}` : undefined}
      style={{ aspectRatio: `${width} / ${height}` }}
      onKeyDown={onKeyDown}
      onFocus={() => here || (spots[0] && onActive(spots[0].code))}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(under(event)?.code)}
      onPointerLeave={() => onPoint(undefined)}
      onPointerUp={(event) => {
        const spot = under(event);
        if (spot) onActive(spot.code);
      }}
    >
      {children((code) => `${base}${code}`)}
    </div>
  );
}

/** What somebody points at who points beside it: the nearest, if it is near. */
export function nearest(
  spots: readonly Spot[],
  at: { readonly col: number; readonly row: number },
  reach = 2,
): Spot | undefined {
  let found: { readonly spot: Spot; readonly far: number } | undefined;
  for (const spot of spots) {
    const far = Math.hypot(spot.col - at.col, spot.row - at.row);
    if (far <= reach && (!found || far < found.far)) found = { spot, far };
  }
  return found?.spot;
}
