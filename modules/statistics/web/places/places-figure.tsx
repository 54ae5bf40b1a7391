import { useMemo } from 'react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { ListedPlace, MapFigures, Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { howToFetch } from '../shown/how-to-fetch.ts';
import { MapPart } from './map-part.tsx';
import { placeRows, shadingOf, sorted } from './place-rows.ts';
import { PlacesFrame } from './places-frame.tsx';
import { type Area, type PlacesSearch, pressed, sortingOf } from './places-search.ts';
import { PlacesTable } from './places-table.tsx';
import { useMapFigures } from './use-map-figures.ts';

/** All municipalities of an area, with the number that was chosen where there is one. */
export function PlacesFigure({
  area,
  series,
  search,
  change,
}: {
  area: Area;
  series: Series | undefined;
  search: PlacesSearch;
  change: (parts: Readonly<Record<string, string | undefined>>) => void;
}) {
  const text = useText();
  const country = area === 'SE' ? 'SE' : 'NO';
  const figures = useMapFigures(series?.key, search.period);
  const places = useRead(statisticsOperations, 'listPlaces', { query: { country } });
  const shown = (listed: readonly ListedPlace[], answer: MapFigures | undefined) => (
    <Shown
      area={area}
      places={listed.filter(({ example }) => example === (area === 'example'))}
      figures={answer}
      search={search}
      change={change}
    />
  );
  return (
    <>
      {series ? null : (
        <EmptyState
          title={text('statistics.places-empty')}
          sentence={text('statistics.places-empty-text')}
          action={<ButtonLink to="/data">{text('statistics.see-catalogue')}</ButtonLink>}
          example={<code>{howToFetch(country)}</code>}
        />
      )}
      <Loaded query={places} outline={<Outline lines={12} />}>
        {({ items }) =>
          series ? (
            <Loaded query={figures} outline={<Outline lines={12} />}>
              {(answer) => shown(items, answer)}
            </Loaded>
          ) : (
            shown(items, undefined)
          )
        }
      </Loaded>
    </>
  );
}

function Shown({
  area,
  places,
  figures,
  search,
  change,
}: {
  area: Area;
  places: readonly ListedPlace[];
  figures: MapFigures | undefined;
  search: PlacesSearch;
  change: (parts: Readonly<Record<string, string | undefined>>) => void;
}) {
  const language = useLanguage();
  const rows = useMemo(() => placeRows(places, figures), [places, figures]);
  const shading = useMemo(() => shadingOf(rows), [rows]);
  const sorting = sortingOf(search.sort ?? 'name') ?? { by: 'name', down: false };
  const view = search.view ?? 'map';
  return (
    <PlacesFrame figures={figures} rows={rows} view={view} show={(next) => change({ view: next })}>
      {view === 'table' ? (
        <PlacesTable
          rows={sorted(rows, sorting, language)}
          sorting={sorting}
          sort={(by) => change({ sort: pressed(sorting, by) })}
          figures={figures}
        />
      ) : (
        <MapPart
          area={area}
          rows={rows}
          shading={shading}
          figures={figures}
          asBoundaries={view === 'boundaries'}
        />
      )}
    </PlacesFrame>
  );
}
