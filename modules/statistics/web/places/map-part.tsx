import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { Outline } from '#platform/ui/state/loaded.tsx';
import { TileValues } from '#platform/ui/value-map/tile-values.tsx';
import type { MapFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import { BoundariesPart } from './boundaries-part.tsx';
import { MapLegend } from './map-legend.tsx';
import type { PlaceRow, Shading } from './place-rows.ts';
import type { Area } from './places-search.ts';
import { PointedAt } from './pointed-at.tsx';
import { useRowWords } from './use-row-words.ts';
import { useTiles } from './use-tiles.ts';

/** The map with what its colours mean, and the place that one has come to or points at. */
export function MapPart({
  area,
  rows,
  shading,
  figures,
  asBoundaries,
}: {
  area: Area;
  rows: readonly PlaceRow[];
  shading: Shading;
  figures: MapFigures | undefined;
  asBoundaries: boolean;
}) {
  const text = useText();
  const navigate = useNavigate();
  const wordsOf = useRowWords(figures?.series);
  const tiles = useTiles(area, rows);
  const [active, setActive] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const byCode = useMemo(() => new Map(rows.map((row) => [row.code, row])), [rows]);
  const known = useMemo(() => tiles?.filter(({ code }) => byCode.has(code)), [tiles, byCode]);
  const spoken = useCallback(
    (code: string) => {
      const row = byCode.get(code);
      return row ? `${[row.name, row.county].filter(Boolean).join(', ')}: ${wordsOf(row)}` : code;
    },
    [byCode, wordsOf],
  );
  const open = (code: string) => {
    const row = byCode.get(code);
    if (row) void navigate({ to: '/places/$place', params: { place: row.id } as never });
  };
  const map = {
    label: text('statistics.map.label'),
    shades: shading.shades,
    spoken,
    active,
    onActive: setActive,
    onPoint: setPointed,
    onOpen: open,
  };
  const shown = byCode.get(pointed ?? active ?? '');
  return (
    <div className="places-map">
      <div className="places-drawing" data-small={area === 'example' || undefined}>
        {asBoundaries ? (
          <BoundariesPart area={area} codes={byCode} map={map} />
        ) : known ? (
          <TileValues tiles={known} {...map} />
        ) : (
          <Outline lines={12} />
        )}
      </div>
      <div className="places-beside">
        <PointedAt row={shown} words={shown ? wordsOf(shown) : undefined} />
        {figures ? <MapLegend shading={shading} series={figures.series} /> : null}
        <p className="om-xs om-muted" data-no-print>
          {text('statistics.map.how')}
        </p>
      </div>
    </div>
  );
}
