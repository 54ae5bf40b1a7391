import { lazy, Suspense, useState } from 'react';
import type { Boundaries } from '#platform/ui/boundaries/read-boundaries.ts';
import { Field } from '#platform/ui/form/field.tsx';
import { Outline } from '#platform/ui/state/loaded.tsx';
import type { Shade } from '#platform/ui/value-map/shade.ts';
import { useText } from '../open-words.ts';
import type { PlaceRow } from './place-rows.ts';
import type { Area } from './places-search.ts';

const BoundaryValues = lazy(() => import('#platform/ui/boundaries/boundary-values.tsx'));

type MapProps = {
  label: string;
  shades: ReadonlyMap<string, Shade>;
  spoken: (code: string) => string;
  active: string | undefined;
  onActive: (code: string) => void;
  onPoint: (code: string | undefined) => void;
  onOpen: (code: string) => void;
};

/** Kept while the browser is open: nobody chooses the same file for every page. */
const kept = new Map<Area, Boundaries>();

/** The municipalities with their own boundaries, from a file that one has: none comes with the program, whose squares need none. */
export function BoundariesPart({
  area,
  codes,
  map,
}: {
  area: Area;
  codes: ReadonlyMap<string, PlaceRow>;
  map: MapProps;
}) {
  const text = useText();
  const [read, setRead] = useState(kept.get(area));
  const choose = async (file: File) => {
    const { readBoundaries } = await import('#platform/ui/boundaries/read-boundaries.ts');
    const found = readBoundaries(await file.text(), new Set(codes.keys()));
    if ('areas' in found) kept.set(area, found);
    setRead(found);
  };
  if (read && 'areas' in read) {
    return (
      <Suspense fallback={<Outline lines={12} />}>
        <BoundaryValues areas={read.areas} {...map} />
      </Suspense>
    );
  }
  return (
    <div className="om-box om-stack">
      <p>{text('statistics.boundary-file.why')}</p>
      <Field
        label={text('statistics.boundary-file.choose')}
        hint={text('statistics.boundary-file.hint')}
        error={read ? text(`statistics.boundary-file.${read.refused}`) : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept=".json,.geojson,.topojson"
            onChange={({ target }) => target.files?.[0] && void choose(target.files[0])}
          />
        )}
      </Field>
    </div>
  );
}
