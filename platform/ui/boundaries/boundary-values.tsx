import { memo, useId, useMemo } from 'react';
import { Hatching } from '../value-map/hatching.tsx';
import { PlaceList } from '../value-map/place-list.tsx';
import type { Shade } from '../value-map/shade.ts';
import { drawBoundaries } from './draw-boundaries.ts';
import type { Area } from './read-boundaries.ts';
import '../value-map/value-map.css';

/** One number for every place, drawn with its own boundaries. Comes lazily, with what reads and projects them. */
export default function BoundaryValues({
  areas,
  shades,
  spoken,
  ...list
}: {
  label: string;
  areas: ReadonlyMap<string, Area>;
  shades: ReadonlyMap<string, Shade>;
  spoken: (code: string) => string;
  active: string | undefined;
  onActive: (code: string) => void;
  onPoint: (code: string | undefined) => void;
  onOpen: (code: string) => void;
}) {
  const drawn = useMemo(() => drawBoundaries(areas), [areas]);
  const here = drawn.areas.find(({ code }) => code === list.active);
  return (
    <PlaceList {...list} spots={drawn.areas} reach={60} size={drawn}>
      {(idOf) => (
        <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="presentation" focusable={false}>
          <Filled areas={drawn.areas} shades={shades} spoken={spoken} base={idOf('')} />
          {here ? <path className="om-value-ring" d={here.d} /> : null}
        </svg>
      )}
    </PlaceList>
  );
}

const Filled = memo(
  ({
    areas,
    shades,
    spoken,
    base,
  }: {
    areas: ReturnType<typeof drawBoundaries>['areas'];
    shades: ReadonlyMap<string, Shade>;
    spoken: (code: string) => string;
    base: string;
  }) => {
    const hatching = useId();
    return (
      <>
        <Hatching id={hatching} size={6} />
        {areas.map(({ code, d }) => {
          const shade = shades.get(code) ?? 'none';
          return (
            <path
              key={code}
              id={`${base}${code}`}
              role="option"
              aria-selected={false}
              aria-label={spoken(code)}
              className="om-value-place"
              data-shade={shade}
              d={d}
              {...(shade === 'none' ? { fill: `url(#${hatching})` } : {})}
            />
          );
        })}
      </>
    );
  },
);
