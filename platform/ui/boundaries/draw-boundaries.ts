import { type GeoProjection, geoArea, geoIdentity, geoPath, geoTransverseMercator } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';
import type { Area } from './read-boundaries.ts';

export type DrawnArea = {
  readonly code: string;
  readonly d: string;
  readonly col: number;
  readonly row: number;
};
export type DrawnMap = {
  readonly areas: readonly DrawnArea[];
  readonly width: number;
  readonly height: number;
};

/** Areas as paths in a picture of this width. Degrees are projected; metres, as surveyors deliver them, are drawn as they are. */
export function drawBoundaries(areas: ReadonlyMap<string, Area>, width = 600): DrawnMap {
  const degrees = [...areas.values()].every(isInDegrees);
  const wound = new Map([...areas].map(([code, area]) => [code, degrees ? theRightWay(area) : area]));
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...wound.values()] };
  const projection = degrees
    ? geoTransverseMercator()
        .rotate([-middleOf(wound), 0])
        .fitWidth(width, all)
    : (geoIdentity().reflectY(true) as GeoProjection).fitWidth(width, all);
  const path = geoPath(projection).digits(1);
  const height = Math.ceil(path.bounds(all)[1][1]);
  return {
    width,
    height,
    areas: [...wound].map(([code, area]) => {
      const [col, row] = path.centroid(area);
      return { code, d: path(area) ?? '', col, row };
    }),
  };
}

const ringsOf = ({ geometry }: Area): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const isInDegrees = (area: Area): boolean =>
  ringsOf(area).every((ring) => ring.every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90));

function middleOf(areas: ReadonlyMap<string, Area>): number {
  let [west, east] = [180, -180];
  for (const area of areas.values()) {
    for (const [x = 0] of ringsOf(area).flat()) {
      west = Math.min(west, x);
      east = Math.max(east, x);
    }
  }
  return (west + east) / 2;
}

/** On a sphere a ring that goes the wrong way round is everything but the municipality; RFC 7946 and d3 differ on which way that is. */
function theRightWay(area: Area): Area {
  if (geoArea(area) <= 2 * Math.PI) return area;
  const turned = (rings: Position[][]) => rings.map((ring) => [...ring].reverse());
  const { geometry } = area;
  return geometry.type === 'Polygon'
    ? { ...area, geometry: { ...geometry, coordinates: turned(geometry.coordinates) } }
    : { ...area, geometry: { ...geometry, coordinates: geometry.coordinates.map(turned) } };
}
