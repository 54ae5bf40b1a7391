import { useMemo, useState } from 'react';
import type { Place } from '#platform/places/layout.ts';
import { Cartogram } from '#platform/ui/cartogram/cartogram.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { InventedProgrammes } from './invented-programmes.tsx';
import { MapLegend } from './map-legend.tsx';
import { onTheMap, type Programme, type TilesOf } from './on-the-map.ts';
import { ProgrammeTable } from './programme-table.tsx';
import { tileNames } from './tile-names.ts';
import { useMarks } from './use-marks.ts';
import { useText } from './words.ts';
import './map.css';

/** Where in Norway the programmes are or were: a map, or the same as a table. */
export default function ProgrammeMap({
  programmes,
  places: { placesOfNorway, tilesOf },
  now,
}: {
  programmes: readonly Programme[];
  places: { readonly placesOfNorway: readonly Place[]; readonly tilesOf: TilesOf };
  now: number;
}) {
  const text = useText();
  const format = useFormat();
  const [asTable, showTable] = useState(false);
  const tiles = useMemo(() => tileNames(placesOfNorway), [placesOfNorway]);
  const marked = useMemo(
    () => onTheMap(programmes, { places: placesOfNorway, tilesOf }),
    [programmes, placesOfNorway, tilesOf],
  );
  const marks = useMarks(marked, tiles, now);
  const drawn = [
    ...new Map(marked.flatMap(({ there }) => there).map((each) => [each.programme.id, each])).values(),
  ];
  const [first] = marked;
  return (
    <figure className="landing-figure" aria-labelledby="map-title">
      <figcaption>
        <h2 id="map-title">
          {drawn.length === 1 && first
            ? text('web.map.first', { name: first.place.name })
            : text('web.map.count', { count: drawn.length })}
        </h2>
        <p className="om-small om-muted">{text('web.map.unit')}</p>
      </figcaption>
      {asTable ? (
        <ProgrammeTable programmes={programmes} />
      ) : (
        <Cartogram
          tiles={tiles}
          marks={marks}
          corner={
            <>
              <InventedProgrammes programmes={programmes} />
              <MapLegend drawn={drawn} />
            </>
          }
        />
      )}
      <div className="landing-figure-foot om-xs om-muted">
        <p>{text('web.map.source', { date: format.date('2024-01-01') })}</p>
        <button type="button" className="landing-toggle" onClick={() => showTable(!asTable)} data-no-print>
          {text(asTable ? 'web.map.as-map' : 'web.map.as-table')}
        </button>
      </div>
    </figure>
  );
}
